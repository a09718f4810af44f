import { describe, expect, it } from "vitest";
import type { DraftGoal } from "@/lib/import/draft";
import { findRewordings } from "@/lib/import/rewording";
import { draftOf, goalOf } from "../data/draft";

const title = "Hushållen ska behöva stöd i högst 7 månader";

function rewordingsOf(lines: string[], goals: DraftGoal[] = [goalOf(title, null)]) {
  const draft = { ...draftOf({ lines, goals: [] }), goals };
  return [...findRewordings(draft)].map(([goal, earlier]) => [goal.title, earlier]);
}

describe("a rewording is what the report says is one", () => {
  it.each([
    'Målet ersätter det tidigare målet "Fler ska klara sig själva".',
    "Målet ersätter målet ”Fler ska klara sig själva” från och med i år.",
    "Målet är en omformulering av målet ”Fler ska klara sig själva”.",
    "Målet löd tidigare ”Fler ska klara sig själva”.",
  ])("%s", (line) => {
    expect(rewordingsOf([title, line])).toEqual([[title, "Fler ska klara sig själva"]]);
  });

  it.each([
    'Nämnden ersätter lampan "Fler ska klara sig själva".',
    "Målet ersätter inga andra mål.",
    `Målet ersätter målet "${title.toUpperCase()}".`,
  ])("and not: %s", (line) => expect(rewordingsOf([title, line])).toEqual([]));

  it("and belongs to the nearest goal above, if it is near", () => {
    const goals = [goalOf("Ett", null), goalOf("Två", null, { place: { page: null, line: 3 } })];
    const line = "Målet ersätter målet ”Det gamla målet”.";
    expect(rewordingsOf(["Ett", "", "Två", line], goals)).toEqual([["Två", "Det gamla målet"]]);
    expect(
      rewordingsOf(["Ett", ...Array<string>(20).fill("prosa"), line], goals.slice(0, 1)),
    ).toEqual([]);
    expect(
      rewordingsOf([line, "Ett"], [goalOf("Ett", null, { place: { page: null, line: 2 } })]),
    ).toEqual([]);
  });
});
