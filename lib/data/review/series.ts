import "server-only";
import { decisionAbout, type Decision } from "../../domain/review";
import type { Draft, DraftSeries } from "../../import/draft";
import { matchSeries, type KnownSeries } from "../import/matchSeries";
import { printedSeries, type PrintedSeries } from "../import/printedSeries";

/** A series of the draft, with the known one it is: by the rules, or as a person has settled. */
export interface ReviewedSeries {
  /** The key of its first figure. */
  key: string;
  figureKeys: string[];
  printed: PrintedSeries;
  series: DraftSeries;
  /** Null for a new one. */
  known: KnownSeries | null;
  /** What the rules alone say; null when they find none. */
  automatic: KnownSeries | null;
}

/** The draft's series in printed order, each with the known one that it is. */
export function reviewSeries(
  draft: Draft,
  decisions: readonly Decision[],
  known: readonly KnownSeries[],
): ReviewedSeries[] {
  const printed = printedSeries(draft);
  const automatic = matchSeries(printed, known);
  return printed.flatMap((each) => {
    const figureKeys = each.figures.map(({ key }) => key);
    const [key] = figureKeys;
    if (key === undefined) return [];
    const byRule = automatic.get(each) ?? null;
    const decision = decisionAbout(decisions, "series", key);
    const settled = known.find(({ id }) => id === decision?.seriesId) ?? null;
    return [
      {
        key,
        figureKeys,
        printed: each,
        series: each.series,
        known: decision ? settled : byRule,
        automatic: byRule,
      },
    ];
  });
}
