import { z } from "zod";

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * How a period is spanned. `cumulative` runs from 1 January to a month end before December,
 * `derivedBlock` is a difference of two cumulative ones (May–Aug = T2 − T1) and never printed.
 */
export const spans = ["cumulative", "year", "month", "week", "point", "derivedBlock"] as const;
export const spanSchema = z.enum(spans);
export type Span = z.infer<typeof spanSchema>;

export const periodSchema = z.object({ start: isoDate, end: isoDate, span: spanSchema });
/** An interval with both ends included. A label is never stored in its place. */
export type Period = z.infer<typeof periodSchema>;

/** The whole calendar year. */
export function yearPeriod(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31`, span: "year" };
}

/** January to the end of `month` (1–12); the whole year when month is 12. */
export function cumulativePeriod(year: number, month: number): Period {
  if (month === 12) return yearPeriod(year);
  return { start: `${year}-01-01`, end: lastDayOf(year, month), span: "cumulative" };
}

/** One calendar month, 1–12. */
export function monthPeriod(year: number, month: number): Period {
  return { start: `${year}-${pad(month)}-01`, end: lastDayOf(year, month), span: "month" };
}

/** A single date, for stocks: "antal placerade 31 augusti". */
export function pointPeriod(date: string): Period {
  return { start: date, end: date, span: "point" };
}

/** The ISO week 1–53 of an ISO year, Monday to Sunday. */
export function weekPeriod(isoYear: number, week: number): Period {
  const fourth = new Date(Date.UTC(isoYear, 0, 4));
  const monday = new Date(fourth);
  monday.setUTCDate(fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const sunday = new Date(monday);
  sunday.setUTCDate(monday.getUTCDate() + 6);
  return { start: dateText(monday), end: dateText(sunday), span: "week" };
}

/** The year the period ends in. */
export function yearOf(period: Period): number {
  return Number(period.end.slice(0, 4));
}

/** The month (1–12) the period ends in. */
export function endMonthOf(period: Period): number {
  return Number(period.end.slice(5, 7));
}

/** Do both cover the same stretch of their years (jan–apr and jan–apr)? Weeks compare by number. */
export function sameStretch(a: Period, b: Period): boolean {
  if (a.span !== b.span) return false;
  if (a.span === "week") return isoWeekOf(a) === isoWeekOf(b);
  return a.start.slice(5, 7) === b.start.slice(5, 7) && endMonthOf(a) === endMonthOf(b);
}

/** The ISO week number (1–53) the period starts in. */
export function isoWeekOf(period: Period): number {
  const thursday = new Date(`${period.start}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - first) / 86_400_000 / 7) + 1;
}

function lastDayOf(year: number, month: number): string {
  return dateText(new Date(Date.UTC(year, month, 0)));
}

function dateText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
