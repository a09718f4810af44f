import { getForecastsPage } from "@/app/[kommun]/[namnd]/ekonomi/prognoser/forecastsPage";
import { computedFile } from "@/lib/export/computed";
import { forecastColumns, forecastRows } from "@/lib/export/forecasts";
import type { Dialect } from "@/lib/routes";
import type { ComputedView, CsvView } from "./view";

type View = Extract<CsvView, { rows: ComputedView }>;

/** The file of a view whose rows are worked out: by the page's own getter. Null without such a committee. */
export async function computedRows(view: View, dialect: Dialect): Promise<string | null> {
  const { municipality, committee } = view.of;
  const page = await getForecastsPage(municipality, committee);
  if (!page) return null;
  return computedFile(forecastColumns, forecastRows(page.committee, page.records), dialect);
}
