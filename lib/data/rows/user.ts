import "server-only";
import type { Actor } from "../../domain/actor";
import type { Prisma } from "../generated/client";

/** The columns that an actor is made of. */
export const actorColumns = {
  id: true,
  name: true,
  email: true,
  mustChangePassword: true,
  roles: {
    select: { committeeId: true, role: true },
    orderBy: [{ committeeId: "asc" }, { role: "asc" }],
  },
} satisfies Prisma.UserSelect;

type ActorRow = Prisma.UserGetPayload<{ select: typeof actorColumns }>;

/** A stored person as an actor, who may nothing while the password is one that another chose. */
export function toActor({ mustChangePassword, ...row }: ActorRow): Actor {
  return mustChangePassword ? { ...row, roles: [] } : row;
}
