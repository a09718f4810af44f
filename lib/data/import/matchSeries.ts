import "server-only";
import type { StatementRole } from "../../domain/series";
import type { PrintedSeries } from "./printedSeries";
import { isSameButGroup, mayShareUnit, type SeriesWords } from "./seriesWords";

/** A series that the committee already has. */
export interface KnownSeries {
  id: string;
  slug: string;
  role: StatementRole | null;
  position: number;
  aliases: string[];
  words: SeriesWords;
}

/** Rows that a statement has one of, whatever its chart of accounts calls them. */
const uniqueRoles: readonly StatementRole[] = [
  "totalRevenue",
  "totalExpenses",
  "result",
  "accumulatedResult",
];

/**
 * The known series that each printed one is, or null for a new one. What a person has settled goes first,
 * and may say that two printed ones are the same. Of the rest certain matches only: the words
 * agree; or they do but for the subheading, and no other on either side does; or it is the
 * statement's one row with that role. What is left is new: two series can be joined later, two that
 * were mixed up can't be told apart.
 */
export function matchSeries(
  printed: readonly PrintedSeries[],
  known: readonly KnownSeries[],
): Map<PrintedSeries, KnownSeries | null> {
  const matches = new Map<PrintedSeries, KnownSeries | null>();
  const taken = new Set<KnownSeries>();
  for (const each of printed) {
    const { settled } = each.series;
    if (!settled) continue;
    const match = known.find(({ id }) => id === settled.seriesId) ?? null;
    matches.set(each, match);
    if (match) taken.add(match);
  }
  for (const find of [inSameGroup, inAnyGroup, byRole]) {
    for (const each of printed) {
      if (matches.get(each) || each.series.settled) continue;
      const match = find(
        each,
        printed,
        known.filter((candidate) => !taken.has(candidate)),
      );
      matches.set(each, match);
      if (match) taken.add(match);
    }
  }
  return matches;
}

type Find = (
  each: PrintedSeries,
  printed: readonly PrintedSeries[],
  known: readonly KnownSeries[],
) => KnownSeries | null;

const inSameGroup: Find = ({ words }, _, known) => {
  const same = known.filter(
    (each) => each.words.group === words.group && isSameButGroup(each.words, words),
  );
  return theOnly(same) ?? theOnly(same.filter((each) => each.words.unit === words.unit));
};

const inAnyGroup: Find = ({ words }, printed, known) => {
  if (printed.filter((other) => isSameButGroup(other.words, words)).length > 1) return null;
  return theOnly(known.filter((each) => isSameButGroup(each.words, words)));
};

const byRole: Find = ({ series, words }, printed, known) => {
  const { role, kind } = series;
  if (!role || !uniqueRoles.includes(role)) return null;
  if (printed.filter((other) => other.series.role === role).length > 1) return null;
  return theOnly(
    known.filter(
      (each) =>
        each.role === role && each.words.kind === kind && mayShareUnit(each.words.unit, words.unit),
    ),
  );
};

function theOnly<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}
