import { Decimal } from "decimal.js";
import type { Figure } from "./figure";
import { isCountOfPersons } from "./personCount";
import type { Series } from "./series";
import { tellingShares } from "./suppressionShare";
import { relationsOf, type Quantity, type Relation } from "./suppressionRelation";
import { isDetermined } from "./suppressionSolve";

/**
 * The ids of the figures that must be hidden so that no count of persons from 1 to under the threshold is
 * told: those counts themselves; enough others that no sum gives them back; the earlier of two cumulative
 * counts whose difference is as small; each of them in every report and release that states it, the
 * variance that would tell it, and the shares it can be worked out from. Zero is told: nobody is in it. Give it ALL figures that the public can see
 * of a committee, also of releases since replaced.
 */
export function suppressedFigures(
  series: readonly Series[],
  figures: readonly Figure[],
  threshold: number,
): Set<string> {
  const { quantities, relations } = relationsOf(series, figures);
  const persons = new Set(series.filter(isCountOfPersons).map(({ id }) => id));
  const isSmall = (value: Decimal) => value.gt(0) && value.lt(threshold);
  const hidden = new Set<string>();
  for (const { key, seriesId, values } of quantities.values())
    if (persons.has(seriesId) && values.some(isSmall)) hidden.add(key);
  const flows = new Set(
    series
      .filter((each) => each.accumulation === "flow" && persons.has(each.id))
      .map(({ id }) => id),
  );
  const counts = onlyCumulative(
    [...quantities.values()].filter(({ seriesId }) => flows.has(seriesId)),
    threshold,
  );
  let before = -1;
  while (hidden.size !== before) {
    before = hidden.size;
    for (const relation of relations) closeRelation(relation, quantities, hidden, threshold);
    hideSmallDifferences(counts, hidden, isSmall);
    if (hidden.size === before) hideDetermined(relations, quantities, hidden);
  }
  return new Set([...idsOf(figures, hidden), ...tellingShares(series, figures, hidden)]);
}

/**
 * Without the states of things that are only named as if they were counted since January: a series that
 * falls within a year and never rises by a twentieth from one time to the next, of many. A count that fell
 * once because it was corrected is still one of what has come.
 */
function onlyCumulative(counts: readonly Quantity[], threshold: number): Quantity[] {
  const ids = new Set(counts.map(({ seriesId }) => seriesId));
  const states = new Set(
    [...ids].filter((id) =>
      isState(
        counts.filter(({ seriesId }) => seriesId === id),
        threshold,
      ),
    ),
  );
  return counts.filter(({ stretch, seriesId }) => stretch !== null && !states.has(seriesId));
}

function isState(counts: readonly Quantity[], threshold: number): boolean {
  const steps = counts.flatMap((earlier) =>
    counts
      .filter(({ stretch, end }) => stretch === earlier.stretch && end > earlier.end)
      .flatMap(({ values }) => values.flatMap((b) => earlier.values.map((a) => ({ a, b })))),
  );
  return (
    steps.some(({ a, b }) => b.lt(a)) &&
    steps.every(({ a, b }) => b.lt(a.times(1.05)) && a.gte(threshold * 10))
  );
}

/** Whether a relation still tells too much of what it hides: hides one more, smallest first, until not. */
function closeRelation(
  { total, parts, value }: Relation,
  quantities: ReadonlyMap<string, Quantity>,
  hidden: Set<string>,
  threshold: number,
): void {
  for (;;) {
    const lost = parts.filter((key) => hidden.has(key));
    const isTotalLost = hidden.has(total);
    if (lost.length === 0 && !isTotalLost) return;
    if (isTotalLost && lost.length > 0) return;
    if (!isTotalLost && lost.length > 1) {
      const rest = lost.reduce((sum, key) => sum.plus(value(key)), new Decimal(0));
      // Together they must not be a small count, nor leave each at its least.
      if (rest.gte(threshold) && rest.gt(lost.length)) return;
    }
    const next = smallest(
      parts.filter((key) => !hidden.has(key)),
      quantities,
    );
    const more = next ?? (isTotalLost ? undefined : total);
    if (more === undefined) return;
    hidden.add(more);
  }
}

/** T2 − T1 tells how many came between: where that is small, the earlier one isn't told. */
function hideSmallDifferences(
  counts: readonly Quantity[],
  hidden: Set<string>,
  isSmall: (value: Decimal) => boolean,
): void {
  for (const earlier of counts)
    for (const later of counts) {
      if (later.stretch !== earlier.stretch || later.end <= earlier.end) continue;
      if (hidden.has(earlier.key) || hidden.has(later.key)) continue;
      const differences = later.values.flatMap((b) => earlier.values.map((a) => b.minus(a).abs()));
      if (differences.some(isSmall)) hidden.add(earlier.key);
    }
}

/** What all relations together still give away is no longer given away by the smallest of those around it. */
function hideDetermined(
  relations: readonly Relation[],
  quantities: ReadonlyMap<string, Quantity>,
  hidden: Set<string>,
): void {
  const told = isDetermined(relations, hidden);
  if (told === null) return;
  const around = relations.filter(({ total, parts }) => total === told || parts.includes(told));
  const shown = around.flatMap(({ total, parts }) => [...parts, total]);
  const next = smallest(
    shown.filter((key) => !hidden.has(key)),
    quantities,
  );
  if (next !== undefined) hidden.add(next);
}

function smallest(
  keys: readonly string[],
  quantities: ReadonlyMap<string, Quantity>,
): string | undefined {
  const sizeOf = (key: string) => quantities.get(key)?.values[0]?.abs() ?? new Decimal(0);
  return keys
    .filter((key) => !sizeOf(key).isZero())
    .toSorted((a, b) => sizeOf(a).comparedTo(sizeOf(b)))[0];
}

function idsOf(figures: readonly Figure[], hidden: ReadonlySet<string>): Set<string> {
  const periods = new Set([...hidden].map((key) => key.slice(0, key.lastIndexOf(" "))));
  return new Set(
    figures
      .filter(({ seriesId, period: { start, end, span }, basis }) => {
        const place = `${seriesId} ${start} ${end} ${span}`;
        return hidden.has(`${place} ${basis}`) || (basis === "variance" && periods.has(place));
      })
      .map(({ id }) => id),
  );
}
