import { fc } from "../setup/property";
import { describe, expect, it } from "vitest";
import { missingReasons, type Flag } from "@/lib/domain/figure";
import { cumulativePeriod } from "@/lib/domain/period";
import {
  decisionSchema,
  type Decision,
  type FigureChoice,
  type Settling,
} from "@/lib/domain/review";
import { applyDecisions, withColumns } from "@/lib/import/review";
import { draftOf, goalOf } from "../data/draft";

const known = "0d6f7a52-2f43-4a59-9a0e-3a1f1f1f1f1f";
const draft = draftOf({
  figures: [
    { label: "Antal besök", value: "10", flags: ["U"] },
    { label: "Antal besök", value: null, missing: "unreadable", printed: "¢ ggg", flags: ["U"] },
    { label: "Rad 7", value: "7" },
  ],
  goals: [
    goalOf("Fler ska vara nöjda", "achieved", {
      measures: [{ label: "Nöjda", target: null, figureKeys: ["0", "2"] }],
    }),
  ],
});

describe("applying decisions", () => {
  it("leaves the draft as it is where nothing is settled", () => {
    expect(applyDecisions(draft, [])).toEqual(draft);
  });

  it("verifies by person what is accepted, corrected or set missing, and takes away the doubt", () => {
    const { figures } = applyDecisions(draft, [
      figure("0", { kind: "accept" }),
      figure("1", { kind: "correct", value: "54888" }),
      figure("2", { kind: "missing", missing: "notReported" }),
    ]);
    expect(
      figures.map(({ value, missing, flags, verification }) => [
        value,
        missing,
        flags,
        verification,
      ]),
    ).toEqual([
      ["10", null, [], "byPerson"],
      ["54888", null, [], "byPerson"],
      [null, "notReported", [], "byPerson"],
    ]);
    expect(figures[1]?.printed).toBe("¢ ggg");
  });

  it("lets what a check has proved stay proved by the check when it is accepted as read", () => {
    const verified = (choice: FigureChoice, flags: Flag[] = []) => {
      const read = draftOf({ figures: [{ label: "Antal besök", value: "10", flags }] });
      const proved = read.figures.map((each) => ({ ...each, verification: "byCheck" as const }));
      const { figures } = applyDecisions({ ...read, figures: proved }, [figure("0", choice)]);
      return figures[0]?.verification;
    };
    expect(verified({ kind: "accept" })).toBe("byCheck");
    expect(verified({ kind: "correct", value: "11" })).toBe("byPerson");
    expect(verified({ kind: "accept" }, ["U"])).toBe("byPerson");
  });

  it("accounts for what is discarded, also where goals and checks point at it", () => {
    const applied = applyDecisions(draft, [figure("2", { kind: "discard" })]);
    expect(applied.figures.map(({ key }) => key)).toEqual(["0", "1"]);
    expect(applied.unused.at(-1)).toEqual({
      printed: "7",
      place: draft.figures[2]?.place,
      reason: "discardedByPerson",
    });
    expect(applied.goals[0]?.measures[0]?.figureKeys).toEqual(["0"]);
  });

  it("says which series, break and goal it is", () => {
    const applied = applyDecisions(draft, [
      made({
        about: "series",
        key: "0",
        figureKeys: ["0", "1"],
        seriesId: known,
        words: null,
        succession: null,
      }),
      made({ about: "break", key: "0", date: "2024-01-01", cause: "method", note: "Räknas om." }),
      made({ about: "goal", key: "0", predecessorId: known }),
    ]);
    expect(applied.figures.map(({ series }) => series.settled?.seriesId)).toEqual([
      known,
      known,
      undefined,
    ]);
    expect(applied.breaks).toMatchObject([{ figureKey: "0", date: "2024-01-01", cause: "method" }]);
    expect(applied.goals[0]?.settled).toEqual({ predecessorId: known });
  });

  it("settles with a column only the doubt that was about the column", () => {
    const [sure, unsure] = [0, 1].map((index) => draft.figures[index]);
    if (!sure || !unsure) throw new Error("the draft has changed");
    const doubted = {
      ...draft,
      figures: [
        { ...sure, reason: "periodUncertain" },
        { ...unsure, reason: "unreadable" },
      ],
    };
    const period = cumulativePeriod(2023, 4);
    const column = made({
      about: "column",
      key: "0",
      figureKeys: ["0", "1"],
      basis: "forecast",
      period,
    });
    const { figures } = withColumns(doubted, [column]);
    expect(figures.map(({ basis, flags, reason }) => [basis, flags, reason])).toEqual([
      ["forecast", ["F"], null],
      ["forecast", ["U", "F"], "unreadable"],
    ]);
    expect(figures.every((each) => each.period === period)).toBe(true);
  });

  it("never alters a place or what is printed, whatever is decided", () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 8 }), (decisions) => {
        const applied = applyDecisions(draft, decisions);
        for (const { key, place, printed } of applied.figures) {
          const read = draft.figures.find((each) => each.key === key);
          expect({ place, printed }).toEqual({ place: read?.place, printed: read?.printed });
        }
        const told = applied.unused.length + applied.figures.length;
        expect(told).toBe(draft.unused.length + draft.figures.length);
      }),
    );
  });
});

describe("a decision", () => {
  it("has no field for a place or a printed text", () => {
    const smuggled = {
      ...figure("0", { kind: "accept" }),
      printed: "99",
      place: { page: null, line: 9 },
    };
    expect(decisionSchema.parse(smuggled)).toEqual(figure("0", { kind: "accept" }));
  });
});

function made(settling: Settling): Decision {
  return { ...settling, by: "Prova", at: "2026-11-22T00:00:00.000Z", version: 1 };
}

function figure(key: string, choice: Extract<Settling, { about: "figure" }>["choice"]): Decision {
  return made({ about: "figure", key, choice, note: null });
}

const anyDecision = fc
  .record({
    key: fc.constantFrom("0", "1", "2", "elsewhere"),
    choice: fc.oneof(
      fc.constant({ kind: "accept" } as const),
      fc.constant({ kind: "discard" } as const),
      fc.integer().map((value) => ({ kind: "correct" as const, value: String(value) })),
      fc.constantFrom(...missingReasons).map((missing) => ({ kind: "missing" as const, missing })),
    ),
  })
  .map(({ key, choice }) => figure(key, choice));
