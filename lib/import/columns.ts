import { yearPeriod } from "../domain/period";
import type { ReportIdentity } from "../domain/report";
import {
  isPart,
  likeliestColumn,
  parseColumn,
  tellsMonth,
  type ColumnReading,
  type FigureColumn,
} from "./column";
import { findBasis } from "./columnBasis";
import { takeTimeWords } from "./columnTime";
import { Header } from "./header";
import type { Table } from "./table";
import { findUnitOfLabel } from "./unit";

/**
 * What each of a table's columns means. Where no header tells a basis (departments as columns under
 * "Prognosavvikelse per avdelning och helår"), the table's own title or section may tell it for all, and the
 * headers are what the columns measure.
 */
export function columnsOf(table: Table, report: ReportIdentity): ColumnReading[] {
  const meanings = doubtOtherBasis(table, meaningsOf(table, report));
  const readings = doubtOtherMonths(table, meanings, report);
  return readings.map((reading, index) => {
    const isDoubtful = table.isShaky === true || table.columns[index]?.isUnsure === true;
    // Whatever else is in doubt: a check may settle that, and not whether the header is its own.
    return reading.kind === "figures" && isDoubtful
      ? { ...reading, doubt: "headerDamaged" }
      : reading;
  });
}

function meaningsOf(table: Table, report: ReportIdentity): ColumnReading[] {
  const headers = table.columns.map((column) => column.header);
  const readings = doubtTwins(
    headers,
    withPlanned(
      headers,
      headers.map((header) => parseColumn(header, report, headers)),
      report,
    ),
  );
  const hasSettled = readings.some((reading) => reading.kind === "figures");
  const isBeside = hasSettled || headers.some(isPart) || headers.some(tellsMonth);
  const told = sharedReading(table, report);
  // Beside columns that say their own the title may be of those alone.
  const shared = told && hasSettled ? { ...told, doubt: "basisUncertain" as const } : told;
  const nameless = readings.filter(isWithoutBasis).length;
  return readings.map((reading, index) => {
    const header = headers[index]?.trim() ?? "";
    if (nameless > 1 && isBareTarget(reading, header))
      return { ...(shared ?? reading), aspect: header, doubt: "basisUncertain" };
    if (reading.kind !== "unknown") return reading;
    if (shared !== null && reading.reason === "noBasis")
      return { ...shared, aspect: header, unit: findUnitOfLabel(header) ?? shared.unit };
    return likeliestColumn(header, report, isBeside) ?? reading;
  });
}

/**
 * "Sjukfrånvaro, januari–mars" over "2024 | 2025": the title tells what part of the years it is, and unless that is the
 * report's own part of its own year no header says the same. A title that is the report's tells nothing of the table.
 */
function doubtOtherMonths(
  table: Table,
  readings: readonly ColumnReading[],
  report: ReportIdentity,
): readonly ColumnReading[] {
  const heading = headingOf(table);
  const told = takeTimeWords(new Header(heading)).stretch;
  const last = Number(report.period.end.slice(5, 7));
  if (told?.kind !== "endMonth" || told.month === 12 || ofReport.test(heading)) return readings;
  return readings.map((reading, index) => {
    const { year, stretch } = takeTimeWords(new Header(table.columns[index]?.header ?? ""));
    const isOwn = year === report.year && told.month === last;
    if (reading.kind !== "figures" || year === null || stretch !== null || isOwn) return reading;
    return { ...reading, doubt: reading.doubt ?? "periodUncertain" };
  });
}

const ofReport = /rapport|uppföljning|bokslut|redovisning|prognos/i;

/**
 * "Avvikelse mot budget, helår" over "Mars | April | Maj": what a heading tells of all its columns goes before what bare
 * months and years are elsewhere, and whether it does is for a person to say.
 */
function doubtOtherBasis(
  table: Table,
  readings: readonly ColumnReading[],
): readonly ColumnReading[] {
  if (!/avvik|prognos|budget/i.test(headingOf(table))) return readings;
  return readings.map((reading, index) => {
    const header = new Header(table.columns[index]?.header ?? "");
    if (reading.kind !== "figures" || findBasis(header) !== null) return reading;
    const { year, stretch } = takeTimeWords(header);
    const isBare = year !== null || stretch?.kind === "month";
    return isBare ? { ...reading, doubt: reading.doubt ?? "basisUncertain" } : reading;
  });
}

function headingOf({ title, section }: Table): string {
  return title === "" ? section : title;
}

/**
 * "2026 | 2027 | 2028" where the report is older: years that no outcome can be of are of what is planned, or aimed at,
 * and a bare year beside them may be of the same. A person knows.
 */
function withPlanned(
  headers: readonly string[],
  readings: readonly ColumnReading[],
  report: ReportIdentity,
): ColumnReading[] {
  const years = headers.map((header) => (/^\s*20\d\d\s*$/.test(header) ? Number(header) : null));
  const first = report.kind === "plan" ? report.year : report.year + 1;
  const isPlanned = (year: number | null) =>
    year !== null && year >= first && year < first + furthestPlan;
  if (!years.some(isPlanned)) return [...readings];
  return readings.map((reading, index) => {
    const year = years[index] ?? null;
    if (year === null) return reading;
    // The accounts of the year before are not out when a plan is written.
    if (report.kind === "plan" && year === report.year - 1) return plannedColumn(year);
    if (reading.kind === "figures") return { ...reading, doubt: "basisUncertain" };
    return isPlanned(year) ? plannedColumn(year) : reading;
  });
}

/** No plan reaches further; a later year is misprinted. */
const furthestPlan = 10;

function plannedColumn(year: number): FigureColumn {
  return {
    kind: "figures",
    basis: "budget",
    period: yearPeriod(year),
    aspect: null,
    unit: null,
    isPreviousForecast: false,
    doubt: "basisUncertain",
  };
}

function isWithoutBasis(reading: ColumnReading): boolean {
  return reading.kind === "unknown" && reading.reason === "noBasis";
}

/** Among departments as columns "MÅL" may be one more: Måltidsservice. */
function isBareTarget(reading: ColumnReading, header: string): reading is FigureColumn {
  return reading.kind === "figures" && reading.basis === "target" && !/\d/.test(header);
}

/**
 * Two columns that mean the same ("Avvikelse" against budget and against forecast) cannot both be right. Where a
 * bare year stands twice ("2025 2025 2024"), the line that told those columns apart is lost, and was over every
 * year: the one that stands once may as well be a year's first months.
 */
function doubtTwins(
  headers: readonly string[],
  readings: readonly ColumnReading[],
): ColumnReading[] {
  const meanings = readings.map(meaningOf);
  const isTwin = (index: number) =>
    meanings.some((other, at) => at !== index && other === meanings[index]);
  const isBareYear = (index: number) => /^\s*(?:19|20)\d\d\s*$/.test(headers[index] ?? "");
  const hasLostLevel = readings.some((_, index) => isBareYear(index) && isTwin(index));
  return readings.map((reading, index) => {
    if (reading.kind !== "figures") return reading;
    if (isTwin(index)) return { ...reading, doubt: "sameColumnTwice" };
    return hasLostLevel && isBareYear(index) ? { ...reading, doubt: "headerDamaged" } : reading;
  });
}

function meaningOf(reading: ColumnReading): string | null {
  if (reading.kind !== "figures") return null;
  const { basis, period, aspect, unit } = reading;
  return JSON.stringify([basis, period, aspect, unit]);
}

/** Only a title that says both basis and period in so many words, and has no doubt. */
function sharedReading(table: Table, report: ReportIdentity) {
  for (const text of [table.title, table.section]) {
    const reading = parseColumn(text, report, [text]);
    const saysBasis = /avvikelse|utfall|budget|prognos|bokslut/i.test(text);
    const saysPeriod = /helår|period|\b(?:19|20)\d\d\b/i.test(text);
    if (reading.kind === "figures" && reading.doubt === null && saysBasis && saysPeriod)
      return reading;
  }
  return null;
}
