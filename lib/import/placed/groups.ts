import { startsWithBasis } from "../tables/header";
import { centerOf, type Segment, type Span } from "./segment";

/** More ways than this to share columns among groups are not tried. */
const mostColumns = 16;

/**
 * Which text of a group level stands over which column: each text covers a run of neighbouring columns. Of all
 * ways to part the columns the one is taken in which the texts stand best over their runs, either all
 * centred or all set where their first column begins. No group has two columns of one name below it.
 */
export function shareGroups(
  top: readonly Segment[],
  bands: readonly Span[],
  names: readonly string[] = [],
): string[] {
  const [only] = top;
  if (top.length < 2 || bands.length > mostColumns) return bands.map(() => only?.text ?? "");
  const [best] = waysOf(top, bands, names);
  return bands.map((_, column) => top[best ? groupAt(best, column) : 0]?.text ?? "");
}

/** A way that stands so many points worse in all may still be the right one. */
const nearly = 12;

/** The columns that could as well stand under another group: some other way is nearly as good as the best. */
export function openColumns(
  top: readonly Segment[],
  bands: readonly Span[],
  names: readonly string[] = [],
): number[] {
  if (top.length < 2 || bands.length > mostColumns) return [];
  const [best, ...others] = waysOf(top, bands, names);
  if (!best) return [];
  const near = others.filter(({ cost }) => cost < best.cost + nearly);
  return bands.flatMap((_, column) =>
    near.some((way) => groupAt(way, column) !== groupAt(best, column)) ||
    isPastSum(column, best, names)
      ? [column]
      : [],
  );
}

/** "Intäkter: … Summa", "Kostnader: … Summa", and then "Resultat", which nothing stands over: a sum ends its group. */
function isPastSum(column: number, way: Way, names: readonly string[]): boolean {
  const group = groupAt(way, column);
  const start = group === 0 ? 0 : (way.ends[group - 1] ?? 0);
  return names.slice(start, column).some((name) => /^(?:summa|totalt?)$/i.test(name.trim()));
}

interface Way {
  /** Where each group's run of columns ends. */
  ends: number[];
  cost: number;
}

function groupAt({ ends }: Way, column: number): number {
  return ends.findIndex((end) => column < end);
}

/** Every way to share the columns, the one in which the texts stand best first. */
function waysOf(top: readonly Segment[], bands: readonly Span[], names: readonly string[]): Way[] {
  const all = partitions(bands.length, top.length);
  const distinct = orAll(all, (ends) => hasDistinctNames(ends, names));
  const sensible = orAll(distinct, (ends) => !hasTwoBases(ends, top, names));
  const ways = sensible.map((ends) => {
    const runs = ends.map((end, index) =>
      runOf(bands, index === 0 ? 0 : (ends[index - 1] ?? 0), end),
    );
    const areas = runs.map((run, index) => areaOf(run, runs[index - 1], bands));
    return {
      ends,
      cost: Math.min(
        costOf(top.slice(1), areas.slice(1), centerOf) + costOfFirst(top[0], areas[0], bands),
        costOf(top, runs, centerOf),
        costOf(top, runs, ({ left }) => left),
        costOfLefts(top, runs, areas),
      ),
    };
  });
  return ways.toSorted((a, b) => a.cost - b.cost);
}

function hasDistinctNames(ends: readonly number[], names: readonly string[]): boolean {
  return ends.every((end, index) => {
    const own = names
      .slice(index === 0 ? 0 : (ends[index - 1] ?? 0), end)
      .filter((name) => name !== "");
    return new Set(own).size === own.length;
  });
}

function orAll<T>(items: readonly T[], isFit: (item: T) => boolean): readonly T[] {
  const fit = items.filter(isFit);
  return fit.length > 0 ? fit : items;
}

/** "Utfall" over "jan" and "feb" ends before "Prognos" and "Budget", which say what they are themselves. */
function hasTwoBases(
  ends: readonly number[],
  top: readonly Segment[],
  names: readonly string[],
): boolean {
  return top.some(
    ({ text }, index) =>
      startsWithBasis(text) &&
      names.slice(index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index]).some(startsWithBasis),
  );
}

/** The white space on both sides of the line between two cells. */
const gutter = 22;

/** Texts that begin where the cells of their first column do: a gutter right of the numbers before. */
function costOfLefts(
  top: readonly Segment[],
  runs: readonly Span[],
  areas: readonly Span[],
): number {
  return top.reduce((cost, text, index) => {
    const [run, area] = [runs[index], areas[index]];
    if (!run || !area) return Infinity;
    const start = index === 0 ? text.left : area.left;
    return (
      cost +
      Math.max(0, text.left - run.left) +
      Math.max(0, start - text.left) +
      Math.max(0, text.left - start - gutter)
    );
  }, 0);
}

/** Every way to part `count` columns into `parts` runs of at least one, told by where the runs end. */
function partitions(count: number, parts: number): number[][] {
  if (parts === 1) return [[count]];
  const ways: number[][] = [];
  for (let first = 1; first <= count - parts + 1; first++)
    for (const rest of partitions(count - first, parts - 1))
      ways.push([first, ...rest.map((end) => end + first)]);
  return ways;
}

function runOf(bands: readonly Span[], from: number, end: number): Span {
  return { left: bands[from]?.left ?? 0, right: bands[end - 1]?.right ?? 0 };
}

/** Numbers are set flush right: a run's columns begin where the one before ends. */
function areaOf(run: Span, before: Span | undefined, bands: readonly Span[]): Span {
  const [first, second] = bands;
  const pitch = first && second ? second.right - first.right : 0;
  return { left: before?.right ?? (first?.right ?? 0) - pitch, right: run.right };
}

/** How wide the first column's cells may be, in columns: the labels' column ends somewhere left of its numbers. */
const widest = 2.5;

/** The first group is centred over cells that begin nobody knows just where, but left of the first numbers. */
function costOfFirst(text: Segment | undefined, area: Span | undefined, bands: readonly Span[]) {
  const [first, second] = bands;
  if (!text || !area || !first) return Infinity;
  const pitch = second ? second.right - first.right : first.right - first.left;
  const start = 2 * centerOf(text) - area.right;
  const isBefore = start < first.right - widest * pitch;
  return isBefore ? first.right - widest * pitch - start : Math.max(0, start - first.left);
}

function costOf(
  top: readonly Segment[],
  runs: readonly Span[],
  placeOf: (span: Span) => number,
): number {
  return top.reduce((cost, text, index) => {
    const run = runs[index];
    return cost + (run ? Math.abs(placeOf(text) - placeOf(run)) : Infinity);
  }, 0);
}
