import type { Actor, RoleName } from "./actor";
import type { ReportState } from "./report";

export const actions = [
  /** Read a report with all that was read from it, whatever its state. */
  "readDraft",
  /** Bring a file in, as a new report or as the next release of one. */
  "upload",
  /** Settle doubts, correct, discard, and send between draft and review. */
  "review",
  "editSeries",
  "publish",
  "withdraw",
  "readHistory",
  "manageUsers",
  "editSettings",
] as const;
export type Action = (typeof actions)[number];

/** What an action is done to. */
export interface Subject {
  /** Null when it is done to no committee in particular, or to all. */
  committeeId: string | null;
  /** Null when it is done to no report. */
  reportState: ReportState | null;
}

const rolesFor: Record<Action, readonly RoleName[]> = {
  readDraft: ["editor", "approver", "admin"],
  upload: ["editor", "admin"],
  review: ["editor", "admin"],
  editSeries: ["editor", "admin"],
  publish: ["approver", "admin"],
  withdraw: ["approver", "admin"],
  readHistory: ["editor", "approver", "admin"],
  manageUsers: ["admin"],
  editSettings: ["admin"],
};

/** The states in which an action has something to act on; an action without a line here needs none. */
const statesFor: Partial<Record<Action, readonly ReportState[]>> = {
  review: ["draft", "inReview"],
  publish: ["inReview"],
  withdraw: ["published"],
};

/**
 * Whether an actor may do an action to a subject: the role must cover the committee, and the report be
 * in a state that the action is for. Nobody who isn't signed in may do anything; what the public may
 * read isn't asked about here. Without a report (`reportState` null) only the role is asked.
 */
export function may(actor: Actor | null, action: Action, subject: Subject): boolean {
  const { committeeId, reportState } = subject;
  const states = statesFor[action];
  if (reportState !== null && states && !states.includes(reportState)) return false;
  return hasRole(actor, action, (own) => own === null || own === committeeId);
}

/** Whether there is any committee to which the actor may do the action: whether to show the way to it. */
export function mayAnywhere(actor: Actor | null, action: Action): boolean {
  return hasRole(actor, action, () => true);
}

/** The committees to which the actor may do the action; `"all"` includes those that come later. */
export function committeesFor(actor: Actor | null, action: Action): "all" | string[] {
  const roles = (actor?.roles ?? []).filter(({ role }) => rolesFor[action].includes(role));
  if (roles.some(({ committeeId }) => committeeId === null)) return "all";
  return [...new Set(roles.flatMap(({ committeeId }) => committeeId ?? []))];
}

/** What decides whether somebody may publish a report. */
export interface PublishFacts extends Subject {
  /** The committee wants another to publish than those who made the report ready (four-eyes). */
  needsTwoPeople: boolean;
  /** The ids of all who brought the file in, said whose it is or settled anything, also what was undone since. */
  madeReadyBy: readonly string[];
}

export type PublishAnswer =
  { allowed: true } | { allowed: false; why: "notAllowed" | "wrongState" | "needsAnotherPerson" };

/** Whether an actor may publish a report, and if not, why: the role, the state, or that it takes two. */
export function mayPublish(actor: Actor | null, facts: PublishFacts): PublishAnswer {
  const { committeeId, needsTwoPeople, madeReadyBy } = facts;
  if (!may(actor, "publish", { committeeId, reportState: null })) return refused("notAllowed");
  if (!may(actor, "publish", facts)) return refused("wrongState");
  const isOwnWork = actor !== null && madeReadyBy.includes(actor.id);
  return needsTwoPeople && isOwnWork ? refused("needsAnotherPerson") : { allowed: true };
}

function refused(why: "notAllowed" | "wrongState" | "needsAnotherPerson"): PublishAnswer {
  return { allowed: false, why };
}

function hasRole(
  actor: Actor | null,
  action: Action,
  covers: (committeeId: string | null) => boolean,
): boolean {
  if (!actor) return false;
  return actor.roles.some(
    ({ role, committeeId }) => rolesFor[action].includes(role) && covers(committeeId),
  );
}
