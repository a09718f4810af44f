import { describe, expect, it } from "vitest";
import { roleNames, type Actor, type Role, type RoleName } from "@/lib/domain/actor";
import {
  actions,
  committeesFor,
  may,
  mayAnywhere,
  mayPublish,
  type Action,
} from "@/lib/domain/permission";
import { reportStates, type ReportState } from "@/lib/domain/report";

/** The rule as a page: who does what, and to reports in which state. */
const rule: Record<Action, [roles: RoleName[], states: ReportState[]]> = {
  readDraft: [["editor", "approver", "admin"], [...reportStates]],
  upload: [["editor", "admin"], [...reportStates]],
  review: [
    ["editor", "admin"],
    ["draft", "inReview"],
  ],
  editSeries: [["editor", "admin"], [...reportStates]],
  publish: [["approver", "admin"], ["inReview"]],
  withdraw: [["approver", "admin"], ["published"]],
  readHistory: [["editor", "approver", "admin"], [...reportStates]],
  manageUsers: [["admin"], [...reportStates]],
  editSettings: [["admin"], [...reportStates]],
};

const committees = ["own", "other", null] as const;
const states = [null, ...reportStates];

const actorWith = (...roles: Role[]): Actor => {
  return { id: "anna", name: "Anna", email: "anna@exempel.se", roles };
};

const subjects = committees.flatMap((committeeId) =>
  states.map((reportState) => ({ committeeId, reportState })),
);

describe.each(actions)("%s", (action) => {
  const [allowedRoles, allowedStates] = rule[action];

  it.each(roleNames)("as %s of one committee: there only", (role) => {
    const actor = actorWith({ committeeId: "own", role });
    for (const subject of subjects) {
      const { committeeId, reportState } = subject;
      const expected =
        allowedRoles.includes(role) &&
        committeeId === "own" &&
        (reportState === null || allowedStates.includes(reportState));
      expect(may(actor, action, subject), JSON.stringify(subject)).toBe(expected);
    }
  });

  it("as admin of all: everywhere, in the states that it is for", () => {
    const actor = actorWith({ committeeId: null, role: "admin" });
    for (const subject of subjects) {
      const { reportState } = subject;
      const expected = reportState === null || allowedStates.includes(reportState);
      expect(may(actor, action, subject), JSON.stringify(subject)).toBe(expected);
    }
  });

  it("as nobody, or as somebody without a role: nowhere", () => {
    for (const subject of subjects) {
      expect(may(null, action, subject)).toBe(false);
      expect(may(actorWith(), action, subject)).toBe(false);
    }
    expect(mayAnywhere(null, action)).toBe(false);
    expect(mayAnywhere(actorWith(), action)).toBe(false);
    expect(committeesFor(null, action)).toEqual([]);
  });

  it("is shown the way to by any role that has it", () => {
    for (const role of roleNames) {
      const actor = actorWith({ committeeId: "own", role });
      const isAllowed = allowedRoles.includes(role);
      expect(mayAnywhere(actor, action)).toBe(isAllowed);
      expect(committeesFor(actor, action)).toEqual(isAllowed ? ["own"] : []);
    }
    const admin = actorWith(
      { committeeId: "own", role: "admin" },
      { committeeId: null, role: "admin" },
    );
    expect(committeesFor(admin, action)).toBe("all");
  });
});

it("roles in different committees don't mix", () => {
  const actor = actorWith(
    { committeeId: "own", role: "editor" },
    { committeeId: "other", role: "approver" },
  );
  const of = (committeeId: string) => ({ committeeId, reportState: "inReview" as const });
  expect(may(actor, "review", of("own"))).toBe(true);
  expect(may(actor, "publish", of("own"))).toBe(false);
  expect(may(actor, "review", of("other"))).toBe(false);
  expect(may(actor, "publish", of("other"))).toBe(true);
});

describe("publishing", () => {
  const approver = actorWith({ committeeId: "own", role: "approver" });
  const ready = {
    committeeId: "own",
    reportState: "inReview" as const,
    needsTwoPeople: true,
    madeReadyBy: ["bo", "cecilia"],
  };

  it.each([
    ["another's work", {}, { allowed: true }],
    ["what a command brought in", { madeReadyBy: [] }, { allowed: true }],
    ["what one alone made ready", { madeReadyBy: ["anna"] }, "needsAnotherPerson"],
    ["what others went on with", { madeReadyBy: ["bo", "anna", "bo"] }, "needsAnotherPerson"],
    [
      "one's own, where one is enough",
      { madeReadyBy: ["anna"], needsTwoPeople: false },
      { allowed: true },
    ],
    ["a draft", { reportState: "draft" as const }, "wrongState"],
    ["what is published", { reportState: "published" as const }, "wrongState"],
    ["what is withdrawn", { reportState: "withdrawn" as const }, "wrongState"],
    ["in another committee", { committeeId: "other" }, "notAllowed"],
  ])("%s", (_, facts, answer) => {
    const expected = typeof answer === "string" ? { allowed: false, why: answer } : answer;
    expect(mayPublish(approver, { ...ready, ...facts })).toEqual(expected);
  });

  it("takes two even of an admin", () => {
    const admin = actorWith({ committeeId: null, role: "admin" });
    const answer = mayPublish(admin, { ...ready, madeReadyBy: ["anna"] });
    expect(answer).toEqual({ allowed: false, why: "needsAnotherPerson" });
  });

  it("is not for nobody", () => {
    expect(mayPublish(null, ready)).toEqual({ allowed: false, why: "notAllowed" });
  });
});
