import type { Check } from "./check";
import type { Difference } from "./difference";
import type { Basis, Flag, Measured, Verification } from "./figure";
import type { Period } from "./period";
import type { Place } from "./place";
import type { Decision, FigureDecision } from "./review";
import { reviewPageOf } from "./reviewPage";
import type { Unit } from "./unit";

export const reviewGroups = ["doubtful", "differs", "rest"] as const;
/** In which turn a figure is looked at: those in doubt, those that differ from earlier reports, the others. */
export type ReviewGroup = (typeof reviewGroups)[number];

/** A figure of a draft as the reviewer sees it. */
export type ReviewFigure = Measured & {
  key: string;
  label: string;
  /** What the row stands under or measures, joined: "Väntetid · Ansökt"; empty when nothing. */
  under: string;
  section: string;
  column: string;
  period: Period;
  basis: Basis;
  unit: Unit;
  printed: string;
  place: Place;
  flags: Flag[];
  verification: Verification;
  proposed: string | null;
  reason: string | null;
  group: ReviewGroup;
  differences: Difference[];
  /** The comparisons it fails, or that prove what is proposed. */
  checks: Check[];
  decision: (Decision & FigureDecision) | null;
};

/** A line of the document with what stands where, and the figures that were read from it. */
export interface ReviewLine {
  number: number;
  text: string;
  words: { text: string; left: number; right: number }[];
  cells: string[] | null;
  top: number | null;
  size: number | null;
}

/** How much is left of each group. */
export type ReviewCounts = Record<ReviewGroup, { all: number; left: number }>;

/** Counts what is undecided and what there is, group by group. */
export function countGroups(figures: readonly ReviewFigure[]): ReviewCounts {
  const count = (group: ReviewGroup) => {
    const all = figures.filter((figure) => figure.group === group);
    return { all: all.length, left: all.filter(({ decision }) => decision === null).length };
  };
  return { doubtful: count("doubtful"), differs: count("differs"), rest: count("rest") };
}

/**
 * The figures of a printed line that can be accepted in one go by somebody who reads it: those that wait,
 * were read, and that nothing else is proposed for.
 */
export function acceptableRow(figures: readonly ReviewFigure[], line: number): ReviewFigure[] {
  return figures.filter(
    ({ place, decision, group, value, proposed }) =>
      place.line === line &&
      decision === null &&
      group !== "rest" &&
      value !== null &&
      proposed === null,
  );
}

/**
 * The figures that can be accepted together with one that waits: those of its table on the page that wait for
 * the very same reason and for nothing else. What a sum or an earlier report speaks against is looked at alone.
 */
export function acceptableAlike(
  figures: readonly ReviewFigure[],
  { section, reason, place }: ReviewFigure,
): ReviewFigure[] {
  if (reason === null) return [];
  return figures.filter(
    (each) =>
      each.group === "doubtful" &&
      each.decision === null &&
      each.section === section &&
      each.reason === reason &&
      reviewPageOf(each.place) === reviewPageOf(place) &&
      each.value !== null &&
      each.proposed === null &&
      each.differences.length === 0 &&
      each.checks.every(({ ok }) => ok),
  );
}
