import { BarChart } from "@/components/charts/BarChart";
import { stepName } from "@/components/charts/PathChart";
import type { BarRow } from "@/lib/charts/bars";
import type { ForecastRecord } from "@/lib/domain/forecastRecord";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { unitName } from "@/lib/format/unit";
import { seriesName } from "@/lib/format/seriesName";

/** Outcome minus forecast, year by year: to the right when it went better. Nothing before any outcome. */
export function ForecastErrorBars({ record }: { record: ForecastRecord }) {
  const { series, paths, errors } = record;
  const rows: BarRow[] = paths.flatMap(({ year }) => {
    const ofYear = errors.filter(({ step }) => step.figure.period.end.startsWith(String(year)));
    if (ofYear.length === 0) return [];
    const bars = ofYear.map(({ step, error, isDoubtful }) => ({
      value: error,
      text: `${formatNumber(error, { signed: true })} mot ${stepName(step)}`,
      basis: "variance" as const,
      isDoubtful,
    }));
    return [{ label: String(year), isTotal: false, bars, tick: null }];
  });
  if (rows.length === 0) return null;
  const unit = unitName(series.unit);
  return (
    <BarChart
      id="prognosfel"
      title={`Utfall minus prognos, ${seriesName(series).toLowerCase()}`}
      subtitle={`${unit.charAt(0).toUpperCase()}${unit.slice(1)}, helår. Höger gick bättre än prognosen, vänster sämre`}
      summary={summaryOf(record)}
      rows={rows}
    />
  );
}

function summaryOf({ errors, series }: ForecastRecord): string {
  const worst = errors.toSorted((a, b) => size(b.error) - size(a.error))[0];
  if (!worst) return "";
  const year = worst.step.figure.period.end.slice(0, 4);
  const amount = formatAmount(worst.error, series.unit, { signed: true });
  return `Störst var felet ${year}: ${amount} mot prognosen ${stepName(worst.step)}.`;
}

function size(error: string): number {
  return Math.abs(Number(error));
}
