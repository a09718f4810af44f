import "server-only";
import { differencesOf, type Earlier } from "../../domain/difference";
import type { Check } from "../../domain/check";
import type { ReviewFigure } from "../../domain/reviewFigure";
import { decisionAbout, type Decision } from "../../domain/review";
import type { Draft, DraftCheck, DraftFigure } from "../../import/draft";
import type { ReviewedSeries } from "./series";

const checksShown = 4;

/**
 * The draft's figures as the reviewer sees them, in printed order: why each waits, what it is held
 * against, and what is settled of it. What a figure differs from is sought in the series it is matched to.
 */
export function reviewFigures(
  draft: Draft,
  decisions: readonly Decision[],
  series: readonly ReviewedSeries[],
  earlier: ReadonlyMap<string, readonly Earlier[]>,
): ReviewFigure[] {
  const matched = new Map(
    series.flatMap(({ figureKeys, known }) =>
      known === null ? [] : figureKeys.map((key) => [key, known.id] as const),
    ),
  );
  const checks = checksByFigure(draft.checks);
  return draft.figures.map((figure) => {
    const history = earlier.get(matched.get(figure.key) ?? "") ?? [];
    const differences = differencesOf({ ...figure, unit: figure.series.unit }, history);
    const isDoubtful = figure.flags.includes("U");
    const group = isDoubtful ? "doubtful" : differences.length > 0 ? "differs" : "rest";
    const decision =
      decisionAbout(decisions, "figure", figure.key) ?? addedAs(decisions, figure.key);
    return {
      ...plainFigure(figure),
      group,
      differences,
      checks: group === "rest" ? [] : (checks.get(figure.key) ?? []),
      decision,
    };
  });
}

/** What a person has added is settled by that. */
function addedAs(decisions: readonly Decision[], key: string): ReviewFigure["decision"] {
  const added = decisionAbout(decisions, "added", key);
  if (!added) return null;
  const { by, at, version } = added;
  return { about: "figure", key, choice: { kind: "accept" }, note: "tillagd", by, at, version };
}

function plainFigure({ series, ...figure }: DraftFigure) {
  const under = [series.parent, series.group, series.aspect].filter(Boolean).join(" · ");
  return { ...figure, label: series.label, unit: series.unit, under };
}

/** Those that fail first: they are why a figure waits. */
function checksByFigure(checks: readonly DraftCheck[]): Map<string, Check[]> {
  const byFigure = new Map<string, Check[]>();
  for (const { figureKeys, ...check } of checks.toSorted((a, b) => Number(a.ok) - Number(b.ok))) {
    for (const key of figureKeys) {
      const those = byFigure.get(key) ?? [];
      if (those.length < checksShown) byFigure.set(key, [...those, check]);
    }
  }
  return byFigure;
}
