import type { Report } from "../domain/report";
import type { SeriesWithFigures } from "../domain/selection";
import type { SeriesKind } from "../domain/series";
import type { GoalTarget } from "./level";
import type { Stretch } from "./time";
import { trendOf, type Trend } from "./trend";

/** Series printed under the same heading, ready to be drawn beside each other. */
export interface TrendGroup {
  /** The printed heading; null for what stands under its kind alone. */
  heading: string | null;
  kind: SeriesKind;
  /** Unique on the page, for anchors. */
  id: string;
  trends: Trend[];
}

/**
 * Sorts series into the groups their reports print them in, in printed order. What has no heading of
 * its own stands under its kind. Series without an outcome for the stretch are left out, and so are
 * groups that become empty.
 */
export function trendGroups(
  series: readonly SeriesWithFigures[],
  reports: readonly Report[],
  stretch: Stretch,
  goalTargets: ReadonlyMap<string, readonly GoalTarget[]> = new Map(),
): TrendGroup[] {
  const groups = new Map<string, TrendGroup>();
  for (const each of series) {
    const trend = trendOf(each, reports, stretch, goalTargets.get(each.series.id));
    if (trend.runs.length === 0 && trend.apart.length === 0) continue;
    const { group: heading, kind } = each.series;
    const key = heading ?? kind;
    const group = groups.get(key) ?? { heading, kind, id: `grupp-${groups.size + 1}`, trends: [] };
    group.trends.push(trend);
    groups.set(key, group);
  }
  return [...groups.values()];
}
