import type { Check } from "./check";
import { statusOf, type Figure } from "./figure";
import type { Verdict } from "./goal";
import type { Place } from "./place";
import type { Problem, Severity } from "./problem";
import type { ReportKind } from "./report";
import type { Revision } from "./revision";

/** A figure under review: as in a draft, with its key there. */
export type ReviewedFigure = Pick<
  Figure,
  "column" | "place" | "flags" | "verification" | "printed" | "reason"
> & {
  key: string;
  label: string;
  /** A person has said what it is, also where that is what a check had proved. */
  isSettled: boolean;
};

/** What the checklist is made from: a draft with what people have settled, and what publishing it would do. */
export interface ChecklistFacts {
  /** Whose report it is and which, is known. */
  isIdentified: boolean;
  kind: ReportKind | null;
  problems: readonly Problem[];
  figures: readonly ReviewedFigure[];
  goals: readonly { title: string; verdict: Verdict | null; place: Place }[];
  checks: readonly Check[];
  /** Series that the committee doesn't have yet, and nobody has settled that they are new. */
  newSeries: readonly { label: string; place: Place; figureKey: string }[];
  /** The committee has nothing to match to: all series are new. */
  isFirstReport: boolean;
  revisions: readonly (Revision & { figureKey: string })[];
  decidedOn: string | null;
  caseNumber: string | null;
}

type Matter =
  | { code: "notIdentified" }
  | { code: "nothingToPublish" }
  | { code: "problem"; problem: Problem }
  | { code: "doubtfulFigure"; figure: ReviewedFigure }
  | { code: "checkFails"; check: Check }
  | { code: "newSeries"; label: string }
  | { code: "revision"; revision: Revision }
  | { code: "unitFactor"; revision: Revision }
  | { code: "goalWithoutVerdict"; title: string }
  | { code: "decisionDateMissing" }
  | { code: "caseNumberMissing" };

/** One thing to look at before publishing. An error blocks, a warning advises; place and key say where to look. */
export type ChecklistItem = Matter & {
  severity: Severity;
  place: Place | null;
  /** The figure in the review that it is about. */
  figureKey: string | null;
};

/** Said by the checks themselves, with their numbers. */
const toldByChecks = ["reportDoesNotAddUp", "sumFails", "checkFails"];

/**
 * What stands in the way of publishing and what to mind, blocking first, each in printed order. A
 * figure in doubt blocks until a person has settled it; a check that fails does not, since a report's
 * own errors are published as printed. A unit that looks misread blocks until the figure is confirmed.
 */
export function checklistOf(facts: ChecklistFacts): ChecklistItem[] {
  const items = [
    ...identityItems(facts),
    ...problemItems(facts),
    ...doubtItems(facts),
    ...revisionItems(facts),
    ...checkItems(facts),
    ...seriesItems(facts),
    ...goalItems(facts),
    ...decisionItems(facts),
  ];
  return items.sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
}

/** Whether anything on the list stands in the way. */
export function blocks(items: readonly ChecklistItem[]): boolean {
  return items.some(isBlocking);
}

/** Whether a person is yet to settle a figure: in doubt, and nobody has said what it is. */
export function isUnsettled(
  figure: Pick<ReviewedFigure, "flags" | "verification" | "isSettled">,
): boolean {
  return statusOf(figure) === "doubtful" && !figure.isSettled;
}

function identityItems({ isIdentified, figures, goals }: ChecklistFacts): ChecklistItem[] {
  const isEmpty = figures.length === 0 && goals.length === 0;
  return [
    ...(isIdentified ? [] : [error({ code: "notIdentified" })]),
    ...(isEmpty ? [error({ code: "nothingToPublish" })] : []),
  ];
}

function problemItems({ problems }: ChecklistFacts): ChecklistItem[] {
  return problems
    .filter(({ code }) => !toldByChecks.includes(code))
    .map((problem) => {
      const { severity, place } = problem;
      return { code: "problem", problem, severity, place, figureKey: null };
    });
}

function doubtItems({ figures }: ChecklistFacts): ChecklistItem[] {
  return figures
    .filter(isUnsettled)
    .map((figure) => error({ code: "doubtfulFigure", figure }, figure.place, figure.key));
}

function revisionItems({ revisions, figures }: ChecklistFacts): ChecklistItem[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  return revisions.map(({ figureKey, ...revision }) => {
    const { place } = revision.now.figure;
    if (!revision.isPowerOfThousand) {
      return warning({ code: "revision", revision }, place, figureKey);
    }
    const isConfirmed = byKey.get(figureKey)?.isSettled === true;
    const matter = { code: "unitFactor", revision } as const;
    return isConfirmed ? warning(matter, place, figureKey) : error(matter, place, figureKey);
  });
}

function checkItems({ checks }: ChecklistFacts): ChecklistItem[] {
  return checks
    .filter(({ ok }) => !ok)
    .map((check) => warning({ code: "checkFails", check }, check.place));
}

/** Where the committee has no series at all, that they are new goes without saying. */
function seriesItems({ newSeries, isFirstReport }: ChecklistFacts): ChecklistItem[] {
  if (isFirstReport) return [];
  return newSeries.map(({ label, place, figureKey }) =>
    warning({ code: "newSeries", label }, place, figureKey),
  );
}

/** A plan sets its goals and an interim report may leave some; the accounts are where each is judged. */
function goalItems({ kind, goals }: ChecklistFacts): ChecklistItem[] {
  if (kind !== "annual") return [];
  return goals
    .filter(({ verdict }) => verdict === null)
    .map(({ title, place }) => warning({ code: "goalWithoutVerdict", title }, place));
}

function decisionItems({ decidedOn, caseNumber }: ChecklistFacts): ChecklistItem[] {
  return [
    ...(decidedOn === null ? [warning({ code: "decisionDateMissing" })] : []),
    ...(caseNumber === null ? [warning({ code: "caseNumberMissing" })] : []),
  ];
}

function error(matter: Matter, place: Place | null = null, figureKey: string | null = null) {
  return { ...matter, severity: "error", place, figureKey } satisfies ChecklistItem;
}

function warning(matter: Matter, place: Place | null = null, figureKey: string | null = null) {
  return { ...matter, severity: "warning", place, figureKey } satisfies ChecklistItem;
}

function isBlocking({ severity }: ChecklistItem): boolean {
  return severity === "error";
}
