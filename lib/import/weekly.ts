import type { Measured } from "../domain/figure";
import {
  cumulativePeriod,
  monthPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from "../domain/period";
import type { Problem } from "../domain/problem";
import type { Line } from "./document";
import type { Draft, DraftFigure, DraftSeries } from "./draft";
import { readNumber } from "./number";
import { readText } from "./text";

/** Whose series it is: a table of weeks doesn't say, so whoever imports it does. */
export interface WeeklyOwner {
  municipality: string;
  committee: string;
}

const weekText = /^(\d{4})[-\s]?[Wv]\s?(\d{1,2})$/i;
const separators = [";", "\t", ","];

const monthText = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Is the file a table of weeks or months: a first line that begins with the column "vecka" or "månad"? */
export function isWeekly(bytes: Uint8Array): boolean {
  const [header] = rowsOf(readText(bytes.subarray(0, 4096)).value.lines);
  return /^(vecka|m[åa]nad)$/i.test(header?.cells[0] ?? "");
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
  const [header, ...printed] = rowsOf(document.value.lines);
  const rows = printed.slice(0, printed.findLastIndex(isFilled) + 1);
  const isByMonth = /^m/i.test(header?.cells[0] ?? "");
  const timeOf = isByMonth ? monthOf : weekOf;
  const section = `Placerade ${isByMonth ? "månad för månad" : "vecka för vecka"}`;
  const labels = (header?.cells ?? []).slice(1);
  // Which number is whose can't be told in a line with more cells than the header.
  const weeks = rows.map((row) => (row.cells.length > labels.length + 1 ? null : timeOf(row)));
  const figures = rows.flatMap((row, index) =>
    figuresOf(row, weeks[index] ?? null, labels, section),
  );
  const years = new Set(weeks.flatMap((week) => week?.year ?? []));
  const [year] = years;
  const isOneYear = years.size === 1 && year !== undefined;
  const problems = [
    ...document.problems,
    ...rows.flatMap((row, index) => (weeks[index] ? [] : [weekProblem(row)])),
    ...(isOneYear ? [] : [yearProblem(years)]),
  ];
  return {
    ...owner,
    title: isOneYear ? `${section} ${year}` : section,
    identity: isOneYear
      ? { kind: "monthly", year, tertial: null, period: coverOf(year, isByMonth ? weeks : null) }
      : null,
    stated: { kind: "monthly", year: isOneYear ? year : null, tertial: null },
    document: { ...document.value, kind: "csv" },
    figures,
    goals: [],
    breaks: [],
    checks: [],
    problems,
    unused: [],
  };
}

interface Row {
  line: Line;
  cells: string[];
}

interface Week {
  year: number;
  period: Period;
}

function rowsOf(lines: readonly Line[]): Row[] {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const separator = separators.find((each) => printed[0]?.text.includes(each)) ?? ";";
  return printed.map((line) => ({ line, cells: line.text.split(separator).map(bare) }));
}

function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .trim();
}

/** Something is printed beside the week or the month. */
function isFilled({ cells }: Row): boolean {
  return cells.slice(1).some((cell) => cell !== "");
}

/** A table of months runs to its last one, a table of weeks is its year's. */
function coverOf(year: number, months: readonly (Week | null)[] | null): Period {
  if (months === null) return yearPeriod(year);
  const last = months.map((month) => Number(month?.period.end.slice(5, 7) ?? 1));
  return cumulativePeriod(year, Math.max(...last));
}

function monthOf({ cells }: Row): Week | null {
  const match = monthText.exec(cells[0] ?? "");
  const year = Number(match?.[1]);
  return match && { year, period: monthPeriod(year, Number(match[2])) };
}

/** Null when the week is none, or one that the year doesn't have. */
function weekOf({ cells }: Row): Week | null {
  const match = weekText.exec(cells[0] ?? "");
  const [year, week] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || week < 1 || week > 53) return null;
  const period = weekPeriod(year, week);
  // Week 53 of a year with 52 would be week 1 of the next.
  return week === 53 && period.start >= weekPeriod(year + 1, 1).start ? null : { year, period };
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
