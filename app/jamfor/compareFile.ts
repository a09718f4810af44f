import { comparisonColumns, type ComparisonRow } from "@/lib/export/comparison";
import { computedFile } from "@/lib/export/computed";
import type { Dialect } from "@/lib/export/dialect";
import type { Comparison } from "@/lib/charts/comparison";
import { describeOmission, shownUnit } from "@/lib/format/comparison";
import { seriesName } from "@/lib/format/seriesName";
import { getComparison } from "./comparePage";

/** The file beside a comparison: a row for each figure of the view, shown or not. */
export async function getComparisonFile(
  search: URLSearchParams,
  dialect: Dialect,
): Promise<string> {
  const names = [...new Set(search.keys())];
  const query = Object.fromEntries(names.map((name) => [name, search.getAll(name)]));
  const { comparison } = await getComparison(query);
  return computedFile(comparisonColumns, comparison ? rowsOf(comparison) : [], dialect);
}

function rowsOf(comparison: Comparison): ComparisonRow[] {
  const unit = shownUnit({ ...comparison, measure: comparison.view.measure });
  return comparison.lines.flatMap(({ of, points }) =>
    points.map(({ figure, population, shown, omission }) => ({
      committee: of.committee,
      series: of.list.series,
      seriesName: seriesName(of.list.series),
      figure,
      report: of.reports.find(({ id }) => id === figure.reportId),
      population,
      shown,
      shownUnit: unit,
      omitted: omission && describeOmission(omission),
    })),
  );
}
