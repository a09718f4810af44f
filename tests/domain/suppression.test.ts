import { fc } from "../setup/property";
import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figure";
import { cumulativePeriod, yearPeriod, type Period } from "@/lib/domain/period";
import { isCountOfPersons } from "@/lib/domain/personCount";
import type { Series } from "@/lib/domain/series";
import { suppressedFigures } from "@/lib/domain/suppression";

const threshold = 5;

function seriesOf(label: string, more: Partial<Series> = {}): Series {
  return {
    id: label,
    committeeId: "c",
    kind: "placement",
    label,
    slug: label,
    group: "Placerade",
    aspect: null,
    unit: "count",
    accumulation: "flow",
    better: "neither",
    role: null,
    parentId: null,
    aliases: [],
    definition: null,
    breaks: [],
    ...more,
  };
}

function figureOf(
  seriesId: string,
  value: number,
  period: Period = yearPeriod(2024),
  more: Partial<Pick<Figure, "reportId" | "basis">> = {},
): Figure {
  const { reportId = "r", basis = "actual" } = more;
  return {
    ...{ id: [seriesId, period.end, basis, reportId].join(" "), seriesId, reportId, period, basis },
    ...{ value: String(value), missing: null, unit: "count", printed: String(value), column: "" },
    ...{ place: { page: null, line: 1 }, flags: [], verification: "notYet" },
    ...{ proposed: null, reason: null },
  };
}

function hiddenIn(series: Series[], figures: Figure[]): string[] {
  const hidden = suppressedFigures(series, figures, threshold);
  return figures.filter(({ id }) => hidden.has(id)).map(({ id }) => id);
}

const table = (values: number[]) => {
  const parts = values.map((value, index) => figureOf(`del${index}`, value));
  const total = figureOf(
    "Summa",
    values.reduce((sum, value) => sum + value, 0),
  );
  const figures = [...parts, total];
  return { figures, series: figures.map(({ seriesId }) => seriesOf(seriesId)) };
};

describe("small counts", () => {
  it("are hidden with the smallest other that would give them back, and zero is not", () => {
    const { series, figures } = table([3, 0, 40, 12]);
    expect(hiddenIn(series, figures)).toEqual([figures[0]?.id, figures[3]?.id]);
  });

  it("hide the sum when there is nothing else", () => {
    const { series, figures } = table([3, 0]);
    expect(hiddenIn(series, figures)).toEqual([figures[0]?.id, figures[2]?.id]);
  });

  it("hide none when there are none", () => {
    const { series, figures } = table([30, 0, 40]);
    expect(hiddenIn(series, figures)).toEqual([]);
  });

  it("are hidden in every report that states them, with the variance that would tell them", () => {
    const period = yearPeriod(2023);
    const figures = [
      figureOf("Jourhem", 3, period),
      figureOf("Jourhem", 7, period, { reportId: "senare" }),
      figureOf("Jourhem", 10, period, { basis: "budget" }),
      figureOf("Jourhem", -7, period, { basis: "variance" }),
    ];
    const hidden = hiddenIn([seriesOf("Jourhem")], figures);
    expect(hidden).toEqual([figures[0]?.id, figures[1]?.id, figures[3]?.id]);
  });

  it("between two tertials hide the earlier", () => {
    const figures = [
      figureOf("Jourhem", 20, cumulativePeriod(2024, 4)),
      figureOf("Jourhem", 22, cumulativePeriod(2024, 8)),
      figureOf("Jourhem", 60, yearPeriod(2024)),
    ];
    expect(hiddenIn([seriesOf("Jourhem")], figures)).toEqual([figures[0]?.id]);
    const stock = seriesOf("Jourhem", { accumulation: "point" });
    expect(hiddenIn([stock], figures)).toEqual([]);
  });

  it("differ by no small count in a series that falls within a year: it isn't cumulative", () => {
    const figures = [
      figureOf("Barn", 1561, cumulativePeriod(2024, 4)),
      figureOf("Barn", 1563, cumulativePeriod(2024, 8)),
      figureOf("Barn", 1540, yearPeriod(2024)),
    ];
    expect(hiddenIn([seriesOf("Barn")], figures)).toEqual([]);
    expect(hiddenIn([seriesOf("Barn")], figures.slice(0, 2))).toEqual([figures[0]?.id]);
  });

  it("differ by small counts also where a correction has made the year's count fall", () => {
    const figures = [
      figureOf("Jourhem", 20, cumulativePeriod(2024, 4)),
      figureOf("Jourhem", 22, cumulativePeriod(2024, 8)),
      figureOf("Jourhem", 21, yearPeriod(2024)),
      figureOf("Jourhem", 60, cumulativePeriod(2023, 8)),
      figureOf("Jourhem", 62, yearPeriod(2023)),
    ];
    const shown = figures.filter(
      (each) => !hiddenIn([seriesOf("Jourhem")], figures).includes(each.id),
    );
    expect(shown.map(({ value }) => value)).toEqual(["21", "62"]);
  });

  it("hide the share that is labelled as they are, and the one that they make of a sum", () => {
    const percent = { unit: "percent", accumulation: "ratio", kind: "indicator" } as const;
    const { series, figures } = table([3, 40, 20]);
    const share = (label: string, value: string): Figure => ({
      ...figureOf(label, 0),
      ...{ value, missing: null, printed: value, unit: "percent" },
    });
    // 3 of 63 is 4,8 per cent, whatever it is called; 4,9 is not.
    const shares = [
      share("Andel nöjda i del0", "50"),
      share("Andel korta", "4.8"),
      share("Andel långa", "4.9"),
    ];
    const all = [...series, ...shares.map(({ seriesId }) => seriesOf(seriesId, percent))];
    const hidden = hiddenIn(all, [...figures, ...shares]);
    expect(hidden).toEqual([figures[0]?.id, figures[2]?.id, shares[0]?.id, shares[1]?.id]);
  });

  it("of money, days or shares are no counts of persons", () => {
    const { figures } = table([3, 4]);
    const money = figures.map(({ seriesId }) => seriesOf(seriesId, { unit: "tkr" }));
    expect(hiddenIn(money, figures)).toEqual([]);
  });
});

describe("nothing that is published gives a hidden count back", () => {
  const small = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });

  it("in a table with its sum", () => {
    fc.assert(
      fc.property(small, (values) => {
        const { series, figures } = table(values);
        const hidden = suppressedFigures(series, figures, threshold);
        const solutions = solutionsOf(
          values,
          figures.map(({ id }) => hidden.has(id)),
        );
        values.forEach((value, index) => {
          if (value === 0 || value >= threshold) return;
          expect(hidden.has(figures[index]?.id ?? "")).toBe(true);
          expect(new Set(solutions.map((each) => each[index])).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 400 },
    );
  });

  it("in tables whose sums have a sum of their own", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const of = (name: string, values: number[]) => [
          ...values.map((value, index) => figureOf(`${name}${index}`, value)),
          figureOf(`Summa ${name}`, sum(values)),
        ];
        const [first, second] = [of("a", a), of("b", b)];
        const figures = [...first, ...second, figureOf("Totalt", sum(a) + sum(b))];
        const series = figures.map(({ seriesId }) => {
          const group = first.some((each) => each.seriesId === seriesId) ? "a" : "b";
          return seriesOf(seriesId, { group: seriesId === "Totalt" ? "alla" : group });
        });
        const hidden = suppressedFigures(series, figures, threshold);
        const isHidden = (list: Figure[]) => list.map(({ id }) => hidden.has(id));
        for (const [values, list, other] of [
          [a, first, sum(b)],
          [b, second, sum(a)],
        ] as const) {
          const sums = [...isHidden(list.slice(0, -1))];
          const otherList = list === first ? second : first;
          // With the other table's sum and the grand total the table's own sum is known.
          const known =
            !hidden.has(list.at(-1)?.id ?? "") ||
            (!hidden.has(otherList.at(-1)?.id ?? "") && !hidden.has(figures.at(-1)?.id ?? ""));
          expect(other).toBeGreaterThanOrEqual(0);
          const solutions = solutionsOf([...values], [...sums, !known]);
          values.forEach((value, index) => {
            if (value === 0 || value >= threshold) return;
            expect(new Set(solutions.map((each) => each[index])).size).toBeGreaterThan(1);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("in the year's tertials", () => {
    const blocks = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(blocks, ([a, b, c]) => {
        const figures = [
          figureOf("Jourhem", a, cumulativePeriod(2024, 4)),
          figureOf("Jourhem", a + b, cumulativePeriod(2024, 8)),
          figureOf("Jourhem", a + b + c, yearPeriod(2024)),
        ];
        const hidden = suppressedFigures([seriesOf("Jourhem")], figures, threshold);
        const shown = figures.filter(({ id }) => !hidden.has(id)).map(({ value }) => Number(value));
        shown.forEach((value, index) => {
          const difference = value - (shown[index - 1] ?? 0);
          expect(difference === 0 || difference >= threshold).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe("counts of persons", () => {
  it.each([
    ["Antal barn i familjehem", "indicator", "count", true],
    ["Antal hushåll med försörjningsstöd i snitt per månad", "indicator", "households", true],
    ["Antal klienter med aktualisering", "indicator", "count", true],
    ["Antal elever i grundskola", "indicator", "count", true],
    ["Unga 13–20 år", "volume", "count", true],
    ["Summa", "placement", "count", true],
    ["Antal vårddygn för barn", "indicator", "careDays", false],
    ["Antal barn per årsarbetare", "indicator", "count", false],
    ["Antal externa utförare", "externalProvider", "count", false],
    ["Antal kontroller", "indicator", "count", false],
    ["Fakturor för placeringar, antal avvikelser", "indicator", "count", false],
    ["Andel nöjda brukare", "indicator", "percent", false],
  ] as const)("%s: %s, %s, %s", (label, kind, unit, expected) => {
    expect(isCountOfPersons({ label, kind, unit, aspect: null, group: null })).toBe(expected);
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Every way to fill in the hidden parts with counts, given the shown ones and, if shown, the sum. */
function solutionsOf(values: number[], hidden: boolean[]): number[][] {
  const total = sum(values);
  const isTotalHidden = hidden[values.length] ?? false;
  const most = isTotalHidden ? 12 : total;
  const fill = (index: number): number[][] => {
    if (index === values.length) return [[]];
    const rest = fill(index + 1);
    const own = values[index] ?? 0;
    // Who reads knows that zeros are shown.
    const options = hidden[index] ? Array.from({ length: most }, (_, n) => n + 1) : [own];
    return options
      .flatMap((option) => rest.map((each) => [option, ...each]))
      .filter((each) => sum(each) <= (isTotalHidden ? Infinity : total));
  };
  return fill(0).filter((each) => isTotalHidden || sum(each) === total);
}
