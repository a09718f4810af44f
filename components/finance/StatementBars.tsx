import { BarChart } from "@/components/charts/BarChart";
import { extremeBars, outcomeBars, varianceBars } from "@/lib/charts/bar-rows";
import type { BarRow } from "@/lib/charts/bars";
import type { PrintedTable } from "@/lib/charts/printed-table";
import type { AreaMeasure } from "@/lib/domain/areaMeasure";
import type { Figure } from "@/lib/domain/figure";
import type { Report } from "@/lib/domain/report";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { unitName } from "@/lib/format/unit";
import { seriesName } from "@/lib/format/seriesName";
import { isTotal } from "./row";

interface StatementBarsProps {
  table: PrintedTable;
  report: Report;
}

interface VarianceBarsProps extends StatementBarsProps {
  id?: string;
  /** What the rows are when they are not a statement's lines: " per verksamhet". */
  of?: string;
}

interface AreaBarsProps extends StatementBarsProps {
  measure: AreaMeasure;
}

const names = {
  name: (row: PrintedTable["rows"][number]) => seriesName(row.series),
  isTotal: (row: PrintedTable["rows"][number]) => isTotal(row.series),
};

/** Revenue to the right of zero and costs to the left, each with its budget as a tick. */
export function StatementBars({ table, report }: StatementBarsProps) {
  const lines = table.rows.filter((row) => row.series.role !== "accumulatedResult");
  const rows = outcomeBars(lines, report, names, amountOf);
  const bases = new Set(rows.flatMap((row) => row.bars.map((bar) => bar.basis)));
  const shown = bases.has("forecast")
    ? `prognos helår ${report.year}`
    : formatShortPeriod(report.period);
  return (
    <BarChart
      id="mot-budget"
      title="Intäkter och kostnader mot årets budget"
      subtitle={`${unitOf(table)}, ${shown}`}
      summary={statementSummary(rows, unitOfRows(table))}
      rows={rows}
      tickName="årets budget"
    />
  );
}

/** Where the year goes another way than planned, line by line. Nothing when no line has a variance. */
export function VarianceBars({ table, report, id = "avvikelse", of = "" }: VarianceBarsProps) {
  const rows = varianceBars(table.rows, report.year, names, (value) =>
    formatNumber(value, { signed: true }),
  );
  if (rows.length === 0) return null;
  const isForecast = table.columns.some((column) => column.basis === "forecast");
  return (
    <BarChart
      id={id}
      title={`${isForecast ? "Prognosens" : "Utfallets"} avvikelse från budget ${report.year}${of}`}
      subtitle={`${unitOf(table)}, helår. Höger är bättre än budget, vänster sämre`}
      summary={varianceSummary(rows, unitOfRows(table))}
      rows={rows}
    />
  );
}

/** What the service areas' section is called: their results, or their net costs. */
export function areaTitle(measure: AreaMeasure): string {
  return measure === "result" ? "Resultat per verksamhet" : "Nettokostnad per verksamhet";
}

/** Each service area's result around zero; where areas print net costs, how those stand to budget. */
export function AreaBars({ table, report, measure }: AreaBarsProps) {
  if (measure === "netExpenses")
    return <VarianceBars table={table} report={report} id="verksamheter" of=" per verksamhet" />;
  const rows = outcomeBars(table.rows, report, names, barText(report), { parts: true });
  return (
    <BarChart
      id="verksamheter"
      title={`Över- och underskott per verksamhet ${report.year}`}
      subtitle={`${unitOf(table)}, ${formatShortPeriod(report.period)}. Höger är överskott, vänster underskott`}
      summary={areaSummary(rows, unitOfRows(table))}
      rows={rows}
      tickName="årets budget"
    />
  );
}

function varianceSummary(rows: BarRow[], unit: Figure["unit"]): string {
  const { lowest, highest } = extremeBars(rows);
  const parts = [
    highest && `Mest bättre än budget: ${told(highest, unit)}.`,
    lowest && `Mest sämre: ${told(lowest, unit)}.`,
  ];
  return parts.filter(Boolean).join(" ") || "Ingen rad avviker från budget.";
}

function statementSummary(rows: BarRow[], unit: Figure["unit"]): string {
  const { lowest, highest } = extremeBars(rows);
  const parts = [
    highest && `Störst intäkt: ${told(highest, unit)}.`,
    lowest && `Störst kostnad: ${told(lowest, unit)}.`,
  ];
  return parts.filter(Boolean).join(" ") || "Raderna saknar värden.";
}

function areaSummary(rows: BarRow[], unit: Figure["unit"]): string {
  const { lowest, highest } = extremeBars(rows);
  const parts = [
    lowest && `Störst underskott: ${told(lowest, unit)}.`,
    highest && `Störst överskott: ${told(highest, unit)}.`,
  ];
  return parts.filter(Boolean).join(" ") || "Ingen verksamhet visar under- eller överskott.";
}

function told(row: BarRow, unit: Figure["unit"]): string {
  const bar = row.bars.at(-1);
  return bar ? `${row.label}, ${formatAmount(bar.value, unit, { signed: true })}` : row.label;
}

/** Part-years say their months and forecasts say so; a whole year's outcome is the plain case. */
function barText(report: Report) {
  return (figure: Figure): string => {
    const amount = amountOf(figure);
    if (figure.basis === "forecast") return `${amount} prognos`;
    if (figure.period.span === "year" || report.kind === "annual") return amount;
    return `${amount} ${formatShortPeriod(figure.period).replace(/ \d{4}$/, "")}`;
  };
}

function amountOf({ value }: Figure): string {
  return value === null ? "" : formatNumber(value);
}

function unitOfRows(table: PrintedTable): Figure["unit"] {
  return table.rows[0]?.series.unit ?? "unknown";
}

function unitOf(table: PrintedTable): string {
  const name = unitName(unitOfRows(table));
  return name.charAt(0).toUpperCase() + name.slice(1);
}
