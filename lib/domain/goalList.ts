import { verdicts, type Assessment, type Goal, type Verdict } from "./goal";
import { latestAssessment } from "./goalYear";
import type { Committee } from "./committee";
import type { Report } from "./report";
import type { GoalOfCommittee } from "./selection";

/** A goal as lists over committees show it: its last word of the year. */
export interface GoalEntry {
  goal: Goal;
  committee: Committee;
  /** The newest assessment; null when no published report has assessed the goal. */
  latest: { assessment: Assessment; report: Report } | null;
  /** The newest assessment's verdict; `notAssessed` when there is none. */
  verdict: Verdict;
}

/** What a list is narrowed to; an absent field means "all". */
export interface GoalFilter {
  municipalitySlug?: string;
  committeeSlug?: string;
  year?: number;
  verdict?: Verdict;
}

/** Every goal with its newest assessment among the given reports. */
export function goalEntries(
  goals: readonly GoalOfCommittee[],
  reports: readonly Report[],
): GoalEntry[] {
  return goals.map(({ goal, committee }) => {
    const latest = latestAssessment(goal, reports);
    return { goal, committee, latest, verdict: latest?.assessment.verdict ?? "notAssessed" };
  });
}

/** The entries that the filter lets through, in the order given. */
export function filterGoals(entries: readonly GoalEntry[], filter: GoalFilter): GoalEntry[] {
  return entries.filter(
    ({ goal, committee, verdict }) =>
      matches(filter.municipalitySlug, committee.municipality.slug) &&
      matches(filter.committeeSlug, committee.slug) &&
      matches(filter.year, goal.year) &&
      matches(filter.verdict, verdict),
  );
}

/** How many of each verdict; the four add up to the number of entries. */
export function countVerdicts(entries: readonly Pick<GoalEntry, "verdict">[]) {
  const counts: Record<Verdict, number> = {
    achieved: 0,
    partlyAchieved: 0,
    notAchieved: 0,
    notAssessed: 0,
  };
  for (const { verdict } of entries) counts[verdict] += 1;
  return counts;
}

export type GoalOrder = "committee" | "year" | "verdict" | "title";

/** Sorted anew; equal ones by committee, newest year and title, so that the order is always the same. */
export function sortGoals(entries: readonly GoalEntry[], order: GoalOrder): GoalEntry[] {
  return entries.toSorted((a, b) => {
    const first = comparators[order](a, b);
    return first || byCommittee(a, b) || byYear(a, b) || byTitle(a, b);
  });
}

export interface GoalGroup {
  key: string;
  entries: GoalEntry[];
}

/** The entries in groups by the key that `keyOf` gives, groups in the order their first entry comes. */
export function groupGoals(
  entries: readonly GoalEntry[],
  keyOf: (entry: GoalEntry) => string,
): GoalGroup[] {
  const groups = new Map<string, GoalEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, members]) => ({ key, entries: members }));
}

const collator = new Intl.Collator("sv");

const comparators: Record<GoalOrder, (a: GoalEntry, b: GoalEntry) => number> = {
  committee: byCommittee,
  year: byYear,
  verdict: (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict),
  title: byTitle,
};

function byCommittee(a: GoalEntry, b: GoalEntry): number {
  return collator.compare(nameOf(a), nameOf(b));
}

function byYear(a: GoalEntry, b: GoalEntry): number {
  return b.goal.year - a.goal.year;
}

function byTitle(a: GoalEntry, b: GoalEntry): number {
  return collator.compare(a.goal.title, b.goal.title);
}

function nameOf({ committee }: GoalEntry): string {
  return `${committee.municipality.name} ${committee.name}`;
}

function matches<T>(wanted: T | undefined, actual: T): boolean {
  return wanted === undefined || wanted === actual;
}
