import { randomUUID } from "node:crypto";
import type { Actor, Role } from "@/lib/domain/actor";

/** Somebody signed in, with the given roles. The functions of lib/data ask only what an actor says. */
export function actorOf(roles: Role[], name = "Prova Provsson"): Actor {
  const id = randomUUID();
  return { id, name, email: `${id}@example.se`, roles };
}
