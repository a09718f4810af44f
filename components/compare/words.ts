import type { ComparedLine, Comparison } from "@/lib/charts/comparison";
import type { ComparisonWords } from "@/lib/charts/comparison-layout";
import type { Committee } from "@/lib/domain/committee";
import { formatShownNumber } from "@/lib/format/comparison";
import { seriesName } from "@/lib/format/seriesName";

/** The committee with its municipality, and that this is invented where it is. */
export function whoseName({ name, municipality }: Committee): string {
  return `${name}, ${municipality.name}${municipality.isInvented ? " (påhittad)" : ""}`;
}

/** What tells the lines apart: the committee when all show the same role or definition, else the series as well. */
export function lineName({ of }: ComparedLine, comparison: Comparison): string {
  const roles = new Set(comparison.lines.map((each) => each.of.list.series.role));
  const definitions = new Set(comparison.lines.map((each) => each.of.list.series.definition));
  const isSameLine = [roles, definitions].some((all) => all.size === 1 && !all.has(null));
  const whose = whoseName(of.committee);
  return isSameLine ? whose : `${seriesName(of.list.series)}, ${whose}`;
}

/** The Swedish words of a comparison's drawings. */
export function comparisonWords(comparison: Comparison): ComparisonWords {
  const shownAs = { ...comparison, measure: comparison.view.measure };
  return {
    tick: (value) => formatShownNumber(value, { ...shownAs, per: null }),
    name: (line) => lineName(line, comparison),
  };
}
