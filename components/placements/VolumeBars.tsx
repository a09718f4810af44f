import { BarChart } from "@/components/charts/BarChart";
import { extremeBars, outcomeBars } from "@/lib/charts/bar-rows";
import type { PrintedRow, PrintedTable } from "@/lib/charts/printed-table";
import { seriesName } from "@/lib/format/seriesName";
import { isTotal } from "@/components/finance/row";
import type { Figure } from "@/lib/domain/figure";
import type { Report } from "@/lib/domain/report";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { unitName } from "@/lib/format/unit";

interface VolumeBarsProps {
  id: string;
  title: string;
  /** Rows in one unit. */
  table: PrintedTable;
  report: Report;
}

const names = {
  name: (row: PrintedRow) => seriesName(row.series),
  isTotal: (row: PrintedRow) => isTotal(row.series),
};

/**
 * Volumes of a report: the whole year's outcome or forecast against its budget; for an interim report
 * without forecast the period's outcome, which has no yearly budget to be held against.
 */
export function VolumeBars({ id, title, table, report }: VolumeBarsProps) {
  const rows = outcomeBars(table.rows, report, names, barText, { parts: true });
  const unit = table.rows[0]?.series.unit ?? "unknown";
  const largest = extremeBars(rows).highest;
  const bar = largest?.bars.at(-1);
  if (rows.every((row) => row.bars.length === 0)) return null;
  return (
    <BarChart
      id={id}
      title={title}
      subtitle={`${capitalised(unitName(unit))}, ${formatShortPeriod(report.period)}`}
      summary={
        largest && bar
          ? `Störst är ${largest.label.toLowerCase()}, ${formatAmount(bar.value, unit)}.`
          : "Ingen rad är större än noll."
      }
      rows={rows}
      tickName="årets budget"
    />
  );
}

function barText(figure: Figure): string {
  const amount = figure.value === null ? "" : formatNumber(figure.value);
  return figure.basis === "forecast" ? `${amount} prognos` : amount;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
