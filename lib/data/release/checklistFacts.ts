import "server-only";
import type { ChecklistFacts } from "../../domain/checklist";
import type { Problem } from "../../domain/problem";
import { decisionAbout, type Decision } from "../../domain/review";
import type { ReleaseContent } from "../../domain/releaseDifference";
import type { Revision } from "../../domain/revision";
import type { SeriesChanges } from "../../domain/seriesChange";
import type { Draft } from "../../import/draft";

interface Known {
  /** With what people have settled. */
  draft: Draft;
  decisions: readonly Decision[];
  described: { decidedOn: string | null; caseNumber: string | null };
  /** What the draft came to when it was stored. */
  content: ReleaseContent;
  problems: readonly Problem[];
  revisions: readonly Revision[];
  series: SeriesChanges;
  isFirstReport: boolean;
}

/** What the checklist is made from. A stored figure has the place in order of the draft's, which has its key. */
export function checklistFacts({ draft, decisions, content, ...known }: Known): ChecklistFacts {
  const figures = draft.figures.map(({ series, ...figure }) => ({
    ...figure,
    label: series.label,
    isSettled:
      figure.verification === "byPerson" || decisionAbout(decisions, "figure", figure.key) !== null,
  }));
  const keys = new Map(content.figures.map((each, index) => [each, figures[index]?.key ?? ""]));
  return {
    isIdentified: true,
    kind: draft.identity?.kind ?? null,
    problems: known.problems,
    figures,
    goals: draft.goals,
    checks: draft.checks,
    newSeries: known.series.added.flatMap((series) => newSeriesFact(series.id, draft, content)),
    isFirstReport: known.isFirstReport,
    revisions: known.revisions.map((revision) => {
      return { ...revision, figureKey: keys.get(revision.now) ?? "" };
    }),
    ...known.described,
  };
}

/** A new series that a person has said is new needs no more thought, and one without figures has no place. */
function newSeriesFact(
  seriesId: string,
  draft: Draft,
  content: ReleaseContent,
): ChecklistFacts["newSeries"] {
  const index = content.figures.findIndex(({ series }) => series.id === seriesId);
  const figure = draft.figures[index];
  if (!figure || figure.series.settled) return [];
  return [{ label: figure.series.label, place: figure.place, figureKey: figure.key }];
}
