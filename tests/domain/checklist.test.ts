import { describe, expect, it } from "vitest";
import type { Check } from "@/lib/domain/check";
import {
  blocks,
  checklistOf,
  type ChecklistFacts,
  type ReviewedFigure,
} from "@/lib/domain/checklist";
import { figureOf, reportOf } from "./release";

const place = { page: 2, line: 7 };

const ready: ChecklistFacts = {
  isIdentified: true,
  kind: "annual",
  problems: [],
  figures: [reviewed()],
  goals: [],
  checks: [],
  newSeries: [],
  isFirstReport: false,
  revisions: [],
  decidedOn: "2025-02-20",
  caseNumber: "NN 2025/12",
};

const failing: Check = { code: "partsSum", ok: false, place, subject: "Summa", numbers: [] };
const problem = (severity: "error" | "warning", code = "weekUnreadable") => {
  return { code, severity, place, data: {} };
};
const revision = (isPowerOfThousand: boolean) => ({
  now: figureOf(),
  then: figureOf().figure,
  report: reportOf(2023),
  isPowerOfThousand,
  figureKey: "0",
});

function reviewed(more: Partial<ReviewedFigure> = {}): ReviewedFigure {
  return {
    key: "0",
    label: "Antal besök",
    column: "Utfall",
    place,
    flags: [],
    verification: "notYet",
    printed: "10",
    reason: null,
    isSettled: false,
    ...more,
  };
}

const doubtful = reviewed({ flags: ["U"], reason: "ambiguousNumber" });
const confirmed = reviewed({ flags: ["U"], isSettled: true });

it("has nothing on it when all is settled and said", () => {
  expect(checklistOf(ready)).toEqual([]);
});

describe("has on it", () => {
  it.each<[string, Partial<ChecklistFacts>, string, "error" | "warning", object]>([
    ["a report of nobody's", { isIdentified: false }, "notIdentified", "error", { place: null }],
    ["an empty report", { figures: [] }, "nothingToPublish", "error", {}],
    ["a problem that blocks", { problems: [problem("error")] }, "problem", "error", { place }],
    ["a problem that advises", { problems: [problem("warning")] }, "problem", "warning", {}],
    [
      "a figure in doubt",
      { figures: [doubtful] },
      "doubtfulFigure",
      "error",
      { place, figureKey: "0" },
    ],
    ["a check that fails", { checks: [failing] }, "checkFails", "warning", { place }],
    [
      "a series nobody has matched",
      { newSeries: [{ label: "A", place, figureKey: "0" }] },
      "newSeries",
      "warning",
      { figureKey: "0" },
    ],
    ["a revision", { revisions: [revision(false)] }, "revision", "warning", { figureKey: "0" }],
    ["a thousandfold", { revisions: [revision(true)] }, "unitFactor", "error", { figureKey: "0" }],
    [
      "a confirmed thousandfold",
      { revisions: [revision(true)], figures: [confirmed] },
      "unitFactor",
      "warning",
      {},
    ],
    [
      "a goal not judged in the accounts",
      { goals: [{ title: "A", verdict: null, place }] },
      "goalWithoutVerdict",
      "warning",
      { place },
    ],
    ["no decision date", { decidedOn: null }, "decisionDateMissing", "warning", { place: null }],
    ["no case number", { caseNumber: null }, "caseNumberMissing", "warning", { place: null }],
  ])("%s", (_, facts, code, severity, more) => {
    const items = checklistOf({ ...ready, ...facts });
    expect(items).toMatchObject([{ code, severity, ...more }]);
    expect(blocks(items)).toBe(severity === "error");
  });
});

describe("does not have on it", () => {
  it.each<[string, Partial<ChecklistFacts>]>([
    ["a doubt that a person has settled", { figures: [confirmed] }],
    ["a check that holds", { checks: [{ ...failing, ok: true }] }],
    ["a problem that tells of a failing check", { problems: [problem("warning", "sumFails")] }],
    [
      "new series in a committee's first report",
      { isFirstReport: true, newSeries: [{ label: "A", place, figureKey: "0" }] },
    ],
    ["a plan's goals", { kind: "plan", goals: [{ title: "A", verdict: null, place }] }],
    [
      "a goal that the report says it doesn't judge",
      { goals: [{ title: "A", verdict: "notAssessed", place }] },
    ],
  ])("%s", (_, facts) => {
    expect(checklistOf({ ...ready, ...facts })).toEqual([]);
  });
});

it("says first what blocks", () => {
  const items = checklistOf({ ...ready, caseNumber: null, checks: [failing], figures: [doubtful] });
  expect(items.map(({ code }) => code)).toEqual([
    "doubtfulFigure",
    "checkFails",
    "caseNumberMissing",
  ]);
});
