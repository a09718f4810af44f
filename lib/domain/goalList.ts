import { verdicts, type Assessment, type Goal, type Verdict } from "./goal";
import { latestAssessment } from "./goalYear";
import type { Committee } from "./committee";
import type { Report } from "./report";
import type { GoalOfCommittee } from "./selection";

/** What is counted, grouped and sorted of a goal. */
export interface GoalStanding {
  goal: Pick<Goal, "id" | "title" | "year">;
  committee: Committee;
  /** The newest assessment's verdict; `notAssessed` when there is none. */
  verdict: Verdict;
}

/** A goal as lists over committees show it: its last word of the year. */
export interface GoalEntry extends GoalStanding {
  goal: Goal;
  /** The newest assessment; null when no published report has assessed the goal. */
  latest: { assessment: Assessment; report: Report } | null;
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
export function filterGoals<T extends GoalStanding>(
  entries: readonly T[],
  filter: GoalFilter,
): T[] {
  return entries.filter(
    ({ goal, committee, verdict }) =>
      matches(filter.municipalitySlug, committee.municipality.slug) &&
      matches(filter.committeeSlug, committee.slug) &&
      matches(filter.year, goal.year) &&
      matches(filter.verdict, verdict),
  );
}

/** How many of each verdict; the four add up to the number of entries. */
export function countVerdicts(entries: readonly Pick<GoalStanding, "verdict">[]) {
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
export function sortGoals<T extends GoalStanding>(entries: readonly T[], order: GoalOrder): T[] {
  const ranks = rankCommittees(entries);
  const byCommittee: Comparator = (a, b) =>
    (ranks.get(a.committee.id) ?? 0) - (ranks.get(b.committee.id) ?? 0);
  const first = order === "committee" ? byCommittee : comparators[order];
  return entries.toSorted(
    (a, b) => first(a, b) || byCommittee(a, b) || byYear(a, b) || byTitle(a, b),
  );
}

export interface GoalGroup<T extends GoalStanding = GoalStanding> {
  key: string;
  entries: T[];
}

/** The entries in groups by the key that `keyOf` gives, groups in the order their first entry comes. */
export function groupGoals<T extends GoalStanding>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): GoalGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const members = groups.get(key);
    if (members) members.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, members]) => ({ key, entries: members }));
}

type Comparator = (a: GoalStanding, b: GoalStanding) => number;

const collator = new Intl.Collator("sv");

const comparators: Record<Exclude<GoalOrder, "committee">, Comparator> = {
  year: byYear,
  verdict: (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict),
  title: byTitle,
};

/** Swedish order costs, and a committee has many goals: each name is put in its place once. */
function rankCommittees(entries: readonly GoalStanding[]): Map<string, number> {
  const names = new Map(entries.map(({ committee }) => [committee.id, nameOf(committee)]));
  const inOrder = [...names].sort(([, a], [, b]) => collator.compare(a, b));
  return new Map(inOrder.map(([id], rank) => [id, rank]));
}

function byYear(a: GoalStanding, b: GoalStanding): number {
  return b.goal.year - a.goal.year;
}

function byTitle(a: GoalStanding, b: GoalStanding): number {
  return collator.compare(a.goal.title, b.goal.title);
}

function nameOf({ name, municipality }: Committee): string {
  return `${municipality.name} ${name}`;
}

function matches<T>(wanted: T | undefined, actual: T): boolean {
  return wanted === undefined || wanted === actual;
}
