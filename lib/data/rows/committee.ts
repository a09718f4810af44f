import "server-only";
import type { Committee } from "../../domain/committee";
import type { Prisma } from "../generated/client";

/** The columns a committee is made of. */
export const committeeColumns = {
  id: true,
  name: true,
  slug: true,
  municipality: { select: { id: true, scbCode: true, name: true, slug: true, isInvented: true } },
} satisfies Prisma.CommitteeSelect;

type CommitteeRow = Prisma.CommitteeGetPayload<{ select: typeof committeeColumns }>;

/** A stored committee as the domain's. */
export function toCommittee(row: CommitteeRow): Committee {
  return row;
}
