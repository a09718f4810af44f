import type { Measured } from "../domain/figure";
import type { Problem } from "../domain/problem";
import type { Document, Read } from "./document";
import type { Draft, DraftFigure, DraftSeries } from "./draft";
import { readNumber } from "./number";
import { readText } from "./text";
import { doubtWeeks } from "./weeklyDoubts";
import { lengthOf, rowsOf, sheetRowsOf, type Row } from "./weeklyRows";
import { coverOf, monthOf, weekOf, type Week } from "./weeklyTime";

/** Whose series it is: a table of weeks doesn't say, so whoever imports it does. */
export interface WeeklyOwner {
  municipality: string;
  committee: string;
}

/** Is the file a table of weeks or months: a first line that begins with the column "vecka" or "månad"? */
export function isWeekly(bytes: Uint8Array): boolean {
  const [header] = rowsOf(readText(bytes.subarray(0, 4096)).value.lines);
  return isHeader(header);
}

/** The same of a spreadsheet, whose rows are known when its first stage is done. False of all other kinds. */
export function isWeeklySheet(document: Document): boolean {
  return document.kind === "xlsx" && isHeader(sheetRowsOf(document.lines)[0]);
}

function isHeader(row: Row | undefined): boolean {
  return /^(vecka|m[åa]nad)$/i.test(row?.cells[0] ?? "");
}

/**
 * Reads a table of weeks into a draft: `vecka;placerade internt;placerade externt` and a line a week
 * ("2025-W07;68;61", also "2025v7"). Each further column is a series of those placed that week, a stock
 * and not a flow. One ISO year a file. An empty cell is a reason and no figure of 0, and rows that are not
 * filled in yet, at the end, are left out; a line that can't be read is a problem. A table whose first
 * column is "månad" ("2025-02") is read alike, as the follow-up to and including its last month.
 */
export function readWeekly(bytes: Uint8Array, owner: WeeklyOwner): Draft {
  const document = readText(bytes);
  const draft = draftOf(document, rowsOf(document.value.lines));
  return { ...draft, ...owner, document: { ...document.value, kind: "csv" } };
}

/** Reads a spreadsheet that `isWeeklySheet` knows: the same table gives the same figures as in CSV. Nobody's yet. */
export function readWeeklySheet(document: Read<Document>): Draft {
  return draftOf(document, sheetRowsOf(document.value.lines));
}

function draftOf(document: Read<Document>, table: readonly Row[]): Draft {
  const [header, ...printed] = table;
  const labels = (header?.cells ?? []).slice(1, lengthOf(header?.cells ?? []));
  const rows = printed
    .slice(0, printed.findLastIndex(isFilled) + 1)
    .map((row) => withinWidth(row, labels.length + 1));
  const isByMonth = /^m/i.test(header?.cells[0] ?? "");
  const timeOf = isByMonth ? monthOf : weekOf;
  const section = `Placerade ${isByMonth ? "månad för månad" : "vecka för vecka"}`;
  // Which number is whose can't be told in a line with more cells than the header.
  const weeks = rows.map((row) => (row.cells.length > labels.length + 1 ? null : timeOf(row)));
  const read = rows.flatMap((row, index) => figuresOf(row, weeks[index] ?? null, labels, section));
  // A sheet's cells have their places, however many a row fills.
  const figures = doubtWeeks(read, document.value.kind === "xlsx" ? [] : rows, labels);
  const years = new Set(weeks.flatMap((week) => week?.year ?? []));
  const [year] = years;
  const isOneYear = years.size === 1 && year !== undefined;
  const problems = [
    ...document.problems,
    ...rows.flatMap((row, index) => (weeks[index] ? [] : [weekProblem(row)])),
    ...(isOneYear ? [] : [yearProblem(years)]),
  ];
  const period = isOneYear ? coverOf(year, isByMonth ? weeks : null) : null;
  return {
    municipality: null,
    committee: null,
    title: isOneYear ? `${section} ${year}` : section,
    identity: period && {
      kind: "monthly",
      year: Number(period.end.slice(0, 4)),
      tertial: null,
      period,
      subject: section,
    },
    stated: { kind: "monthly", year: isOneYear ? year : null, tertial: null, subject: section },
    document: document.value,
    figures,
    goals: [],
    breaks: [],
    checks: [],
    problems,
    unused: [],
  };
}

/** Separators after the last heading, as Excel writes them, make no cells. */
function withinWidth({ line, cells }: Row, width: number): Row {
  return { line, cells: cells.slice(0, Math.max(width, lengthOf(cells))) };
}

/** Something is printed beside the week or the month. */
function isFilled({ cells }: Row): boolean {
  return cells.slice(1).some((cell) => cell !== "");
}

function figuresOf(
  { line, cells }: Row,
  week: Week | null,
  labels: string[],
  section: string,
): DraftFigure[] {
  if (!week) return [];
  return labels.map((label, index) => {
    const printed = cells[index + 1] ?? "";
    const measured = measuredOf(printed);
    return {
      ...measured,
      key: `${line.number}:${index + 1}`,
      series: seriesOf(label, section),
      section,
      column: label,
      period: week.period,
      basis: "actual",
      printed,
      place: { page: null, line: line.number },
      flags: measured.missing === "unreadable" ? ["U"] : [],
      verification: "notYet",
      proposed: null,
      reason: null,
    };
  });
}

function measuredOf(printed: string): Measured {
  const reading = readNumber(printed);
  if (reading.kind === "value") return { value: reading.value, missing: null };
  return { value: null, missing: reading.kind === "missing" ? reading.missing : "unreadable" };
}

function seriesOf(label: string, section: string): DraftSeries {
  return {
    kind: "placement",
    label: label.charAt(0).toUpperCase() + label.slice(1),
    parent: null,
    group: section === "Placerade månad för månad" ? "Månad för månad" : "Vecka för vecka",
    aspect: null,
    unit: "count",
    accumulation: "point",
    better: "neither",
    role: null,
  };
}

function weekProblem({ line, cells }: Row): Problem {
  const place = { page: line.page, line: line.number };
  return { code: "weekUnreadable", severity: "error", place, data: { printed: cells[0] ?? "" } };
}

function yearProblem(years: ReadonlySet<number>): Problem {
  const data = { years: [...years].join(", ") };
  return { code: "weeksOfOneYear", severity: "error", place: null, data };
}
