import { describe, expect, it } from "vitest";
import type { Decision, Settling } from "@/lib/domain/review";
import type { GoalWords } from "@/lib/domain/reviewGoal";
import { applyDecisions } from "@/lib/import/review";
import { isTitleAt, reviewedGoals } from "@/lib/import/reviewGoals";
import { statedTarget } from "@/lib/import/target";
import { draftOf, goalOf } from "../data/draft";

const read = goalOf("Minst 7O procent ska vara nöjda", "achieved", {
  printed: "Uppnås inte",
  place: { page: 2, line: 1 },
  measures: [{ label: "Andel nöjda", target: null, figureKeys: ["0"] }],
});
const draft = draftOf({
  goals: [read, goalOf("Sammanfattning", null)],
  lines: ["Målet 1 | Minst 70 procent", "ska vara | ja", "nöjda med stödet", "", "Annat"],
});
const words: GoalWords = {
  title: "Minst 70 procent ska vara nöjda",
  perspective: null,
  verdict: "notAchieved",
  expected: false,
  measures: [
    { label: "Andel nöjda", target: statedTarget("minst 70 %"), was: 0 },
    { label: "Antal svar", target: null, was: null },
  ],
};

describe("goals as people have settled them", () => {
  it("take the words of a correction, and keep the line and the printed words", () => {
    const [goal] = applyDecisions(draft, [
      made({ about: "goalCorrection", key: "0", words, note: null }),
    ]).goals;
    expect(goal).toMatchObject({
      title: words.title,
      verdict: "notAchieved",
      printed: "Uppnås inte",
      place: { page: 2, line: 1 },
      target: { bound: "atLeast", value: "70", unit: "percent" },
    });
    expect(goal?.measures.map(({ figureKeys, target }) => [figureKeys, target?.value])).toEqual([
      [["0"], "70"],
      [[], undefined],
    ]);
  });

  it("are without one that is struck, which is told of", () => {
    const applied = applyDecisions(draft, [made({ about: "goalDiscard", key: "1", note: null })]);
    expect(applied.goals.map(({ title }) => title)).toEqual([read.title]);
    expect(applied.problems).toMatchObject([
      { code: "goalDiscardedByPerson", severity: "warning", data: { title: "Sammanfattning" } },
    ]);
  });

  it("are with one that was missed, which can be corrected, linked and struck like the others", () => {
    const place = { page: null, line: 3 };
    const key = "nytt:3:0";
    const added = made({ about: "goalAdded", key, place, printed: "uppnått", words });
    const goalsOf = (...more: Decision[]) => reviewedGoals(draft, [added, ...more]);
    expect(goalsOf().at(-1)).toMatchObject({
      key,
      read: null,
      goal: { title: words.title, printed: "uppnått", place, measures: [{}, {}] },
    });
    const better = { ...words, title: "Fler ska vara nöjda" };
    expect(
      goalsOf(made({ about: "goalCorrection", key, words: better, note: null })).at(-1)?.goal.title,
    ).toBe("Fler ska vara nöjda");
    expect(goalsOf(made({ about: "goalDiscard", key, note: null })).at(-1)?.isDiscarded).toBe(true);
    expect(goalsOf(made({ about: "goal", key, predecessorId: null })).at(-1)?.goal.settled).toEqual(
      { predecessorId: null },
    );
  });
});

describe("where a title stands", () => {
  const { lines } = draft.document;

  it.each([
    [1, "Minst 70 procent ska vara nöjda", true],
    [1, "Målet 1 minst 70 procent", true],
    [3, "Nöjda med stödet", true],
    [1, "Minst 71 procent ska vara nöjda", false],
    [2, "Minst 70 procent ska vara nöjda", false],
    [1, "Nöjda ska minst", false],
    [3, "Nöjda med stödet och vården", false],
    [4, "Annat", false],
    [99, "Annat", false],
    [5, "", false],
  ])("from line %i: %j is %s", (line, title, is) => {
    expect(isTitleAt(lines, line, title)).toBe(is);
  });
});

describe("a target that a person states", () => {
  it.each([
    ["minst 76 %", "atLeast", "76", "percent", false],
    ["Högst 30 dagar", "atMost", "30", "days", false],
    ["76,5 %", "equal", "76.5", "percent", false],
    ["minska med 20 procent", "atLeast", "20", "percent", true],
  ])("%j is kept as it is written", (text, bound, value, unit, isRelative) => {
    expect(statedTarget(text)).toEqual({
      ...{ bound, value, unit, isRelative },
      year: null,
      printed: text,
    });
  });

  it.each(["bättre", "minst", "7O %", "", "1,2,3"])("%j is none", (text) => {
    expect(statedTarget(text)).toBeNull();
  });
});

function made(settling: Settling): Decision {
  return { ...settling, by: "Rut", at: "2026-01-01T00:00:00.000Z", version: 1 };
}
