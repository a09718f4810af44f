import type { Measured } from "../domain/figure";
import { weekPeriod, yearPeriod, type Period } from "../domain/period";
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

/** Is the file a table of weeks: a first line that begins with the column "vecka"? */
export function isWeekly(bytes: Uint8Array): boolean {
  return (
    rowsOf(readText(bytes.subarray(0, 4096)).value.lines)[0]?.cells[0]?.toLowerCase() === "vecka"
  );
}

/**
 * Reads a table of weeks into a draft: `vecka;placerade internt;placerade externt` and a line a week
 * ("2025-W07;68;61", also "2025v7"). Each further column is a series of those placed that week, a stock
 * and not a flow. One ISO year a file. An empty cell is a reason and no figure of 0; a line that can't
 * be read is a problem.
 */
export function readWeekly(bytes: Uint8Array, owner: WeeklyOwner): Draft {
  const document = readText(bytes);
  const [header, ...rows] = rowsOf(document.value.lines);
  const labels = (header?.cells ?? []).slice(1);
  // Which number is whose can't be told in a line with more cells than the header.
  const weeks = rows.map((row) => (row.cells.length > labels.length + 1 ? null : weekOf(row)));
  const figures = rows.flatMap((row, index) => figuresOf(row, weeks[index] ?? null, labels));
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
    title: isOneYear ? `Placerade vecka för vecka ${year}` : "Placerade vecka för vecka",
    identity: isOneYear ? { kind: "monthly", year, tertial: null, period: yearPeriod(year) } : null,
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

/** Null when the week is none, or one that the year doesn't have. */
function weekOf({ cells }: Row): Week | null {
  const match = weekText.exec(cells[0] ?? "");
  const [year, week] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || week < 1 || week > 53) return null;
  const period = weekPeriod(year, week);
  // Week 53 of a year with 52 would be week 1 of the next.
  return week === 53 && period.start >= weekPeriod(year + 1, 1).start ? null : { year, period };
}

function figuresOf({ line, cells }: Row, week: Week | null, labels: string[]): DraftFigure[] {
  if (!week) return [];
  return labels.map((label, index) => {
    const printed = cells[index + 1] ?? "";
    const measured = measuredOf(printed);
    return {
      ...measured,
      key: `${line.number}:${index + 1}`,
      series: seriesOf(label),
      section: "Placerade vecka för vecka",
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

function seriesOf(label: string): DraftSeries {
  return {
    kind: "placement",
    label: label.charAt(0).toUpperCase() + label.slice(1),
    parent: null,
    group: "Vecka för vecka",
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
