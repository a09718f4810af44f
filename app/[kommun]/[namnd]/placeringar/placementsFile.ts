import type { Figure } from "@/lib/domain/figure";
import type { WorkedOutRow } from "@/lib/export/workedOut";
import { unitWords } from "@/lib/export/words";
import type { getPlacementsPage } from "./placementsPage";

type Page = NonNullable<Awaited<ReturnType<typeof getPlacementsPage>>>;

/** What the page has worked out, a row a number with the lines that it rests on. */
export function workedOutRows(page: Page): WorkedOutRow[] {
  const { committee, reports, kinds, change, effects, disagreements, sides, year } = page;
  const sourceOf = ({ reportId, place }: Figure) =>
    `${reports.find(({ id }) => id === reportId)?.slug ?? ""} rad ${place.line}`;
  const perDay = kinds.flatMap((kind) =>
    kind.years.map((each) => ({
      section: "kostnad per vårddygn",
      row: kind.label,
      measure: "kostnad per vårddygn",
      year: each.year,
      value: each.perDay,
      unit: "kr per vårddygn",
      sources: [each.days, each.cost].map(sourceOf),
    })),
  );
  const split = (change?.kinds ?? []).flatMap(({ kind, from, to, split: parts }) =>
    (["volume", "mix", "price", "change"] as const).map((part) => ({
      section: `kostnadsändring från ${from.year}`,
      row: kind.label,
      measure: partWords[part],
      year: to.year,
      value: parts[part],
      unit: unitWords[to.cost.unit],
      sources: [from.days, from.cost, to.days, to.cost].map(sourceOf),
    })),
  );
  const volumes = effects.flatMap(({ series, budget, main, variance, cost }) => [
    {
      section: "volym mot budget",
      row: series.label,
      measure: "avvikelse volym",
      year,
      value: variance,
      unit: unitWords[series.unit],
      sources: [budget, main].map(sourceOf),
    },
    {
      section: "volym mot budget",
      row: series.label,
      measure: "effekt i pengar",
      year,
      value: cost && cost.effect,
      unit: cost ? unitWords[cost.unit] : "",
      sources: [budget, main, ...(cost ? [cost.budget] : [])].map(sourceOf),
    },
  ]);
  const contradicted = disagreements.map((each) => ({
    section: "volym mot budget",
    row: each.effect.series.label,
    measure:
      each.kind === "effect"
        ? "effekt som rapporten anger, motsägs av dess egna volymer"
        : "avvikelse som rapporten anger, motsägs av dess driftredovisning",
    year,
    value: each.printed.value,
    unit: unitWords[each.printed.unit],
    sources: [each.printed, ...(each.kind === "accounts" ? [each.other] : [])].map(sourceOf),
  }));
  const shares = sides.flatMap((each) =>
    (
      [
        ["internt", each.internal, "snitt per vecka"],
        ["externt", each.external, "snitt per vecka"],
        ["andel externt", each.externalShare, "andel"],
      ] as const
    ).map(([row, value, unit]) => ({
      section: "internt mot externt",
      row,
      measure: "placerade",
      year: each.year,
      value,
      unit,
      sources: [],
    })),
  );
  return [...perDay, ...split, ...volumes, ...contradicted, ...shares].map((row) => ({
    committee,
    ...row,
  }));
}

const partWords = { volume: "volym", mix: "mix", price: "pris", change: "hela ändringen" };
