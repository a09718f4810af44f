import "server-only";
import type { Actor } from "../domain/actor";
import { may, type Action, type Subject } from "../domain/permission";

/** There is nothing there for the one who asks: it doesn't exist, or isn't theirs to know of. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The one who asks may see it, and may not do that to it. */
export class NotAllowed extends Error {
  override name = "NotAllowed";
}

/**
 * Lets an actor through to do an action, or throws: `NotFound` to those who may not even know of the
 * subject, `NotAllowed` to those who may see it. Every function of lib/data that changes anything, or
 * shows what isn't published, begins with this. What doesn't exist is asked for as null, so that it
 * and what is hidden take the same way out.
 */
export function requireMay(
  actor: Actor | null,
  action: Action,
  subject: Subject | null,
): asserts actor is Actor {
  if (subject && may(actor, action, subject)) return;
  const canSee = subject && may(actor, "readDraft", { ...subject, reportState: null });
  throw canSee ? new NotAllowed(`may not ${action}`) : new NotFound("not found");
}
