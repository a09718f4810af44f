import {
  filterGoals,
  groupGoals,
  sortGoals,
  type GoalStanding,
  type GoalGroup,
  type GoalOrder,
} from "@/lib/domain/goalList";
import { verdicts } from "@/lib/domain/goal";
import { verdictWord } from "@/lib/format/verdict";
import { verdictSlugs, type GoalsQuery } from "@/lib/routes";

export interface GoalsView<T extends GoalStanding> {
  /** Every goal that the query lets through, sorted. */
  entries: T[];
  /** The same in named groups: committees by name, years from the newest, verdicts from achieved. */
  groups: GoalGroup<T>[];
}

/** What the address asks for, of all goals. The groups add up to the entries. */
export function goalsView<T extends GoalStanding>(
  all: readonly T[],
  query: GoalsQuery,
): GoalsView<T> {
  const filtered = filterGoals(all, {
    municipalitySlug: query.kommun,
    committeeSlug: query.namnd,
    year: query.ar === undefined ? undefined : Number(query.ar),
    verdict: query.bedomning && verdictSlugs[query.bedomning],
  });
  const entries = sortGoals(filtered, orders[query.ordning]);
  const { keyOf, compare } = groupings[query.grupp];
  const groups = groupGoals(entries, keyOf).sort((a, b) => compare(a.key, b.key));
  return { entries, groups };
}

/** What the group of a goal is called when the address groups so. */
export function groupNameOf(entry: GoalStanding, { grupp }: Pick<GoalsQuery, "grupp">): string {
  return groupings[grupp].keyOf(entry);
}

const orders: Record<GoalsQuery["ordning"], GoalOrder> = {
  namnd: "committee",
  ar: "year",
  bedomning: "verdict",
  mal: "title",
};

interface Grouping {
  keyOf: (entry: GoalStanding) => string;
  compare: (a: string, b: string) => number;
}

const verdictWords = verdicts.map((verdict) => verdictWord(verdict, false));

const groupings: Record<GoalsQuery["grupp"], Grouping> = {
  namnd: {
    keyOf: ({ committee: { name, municipality } }) =>
      `${name}, ${municipality.name}${municipality.isInvented ? " (påhittad kommun)" : ""}`,
    compare: (a, b) => a.localeCompare(b, "sv"),
  },
  ar: {
    keyOf: ({ goal }) => String(goal.year),
    compare: (a, b) => Number(b) - Number(a),
  },
  bedomning: {
    keyOf: ({ verdict }) => verdictWord(verdict, false),
    compare: (a, b) => verdictWords.indexOf(a) - verdictWords.indexOf(b),
  },
};
