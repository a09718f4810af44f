import {
  cumulativePeriod,
  endMonthOf,
  monthPeriod,
  pointPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from "../domain/period";
import type { ReportIdentity } from "../domain/report";
import type { ColumnDoubt } from "./column";
import type { FoundBasis } from "./columnBasis";
import { takeTimeWords, type TimeWords } from "./columnTime";
import { partOfYear } from "./columnWords";
import { areMonths, goesOnByMonth, isBesideCumulative, isInRunOfMonths } from "./columnMonths";
import { Header, joinWrapped } from "./header";
import { foldLabel } from "./label";

export interface FoundPeriod {
  period: Period;
  isPreviousForecast: boolean;
  doubt: ColumnDoubt | null;
}

interface Context {
  time: TimeWords;
  year: number;
  basis: FoundBasis | null;
  report: ReportIdentity;
  /** All the table's headers, folded, this one among them. */
  headers: readonly string[];
  own: string;
}

/**
 * The interval that a header spans in this report; null when it cannot be said. An outcome never lies after
 * what the report reports on, and the year's accounts are not out before the year is.
 */
export function findPeriod(
  header: Header,
  basis: FoundBasis | null,
  report: ReportIdentity,
  siblings: readonly string[],
): FoundPeriod | null {
  const own = foldLabel(header.text);
  const time = withBasisWord(takeTimeWords(header), basis);
  if (time.isUnsayable) return null;
  const year = time.year ?? (time.isYearBefore ? report.year - 1 : report.year);
  const context = {
    time,
    year,
    basis,
    report,
    headers: siblings.map((sibling) => foldLabel(joinWrapped(sibling))),
    own,
  };
  if (isSinceStart(context)) return null;
  const found = basis?.basis === "forecast" ? forecast(context) : spanned(context);
  if (found === null || (basis?.basis !== undefined && basis.basis !== "actual")) return found;
  return found.period.end > report.period.end ? null : found;
}

/** "Ack. utfall" beside "Total projektbudget" counts from the project's start. */
function isSinceStart({ own, headers }: Context): boolean {
  return (
    /^ack(?:umulera\w+)?\b/.test(own) && headers.some((header) => /projektbudget/.test(header))
  );
}

/** "Periodbudget" and "Årsprognos" carry the stretch in the basis word. */
function withBasisWord(time: TimeWords, basis: FoundBasis | null): TimeWords {
  if (time.stretch !== null || basis === null) return time;
  if (/^period/.test(basis.word)) return { ...time, stretch: { kind: "reportStretch" } };
  if (/^(?:hel)?ars(?!bokslut)/.test(basis.word))
    return { ...time, stretch: { kind: "wholeYear" } };
  return time;
}

/** A forecast is of the whole year; a month or tertial in its header is when it was made. */
function forecast({ time, year, basis, report, headers, own }: Context): FoundPeriod | null {
  const made = madeAt(time, year);
  if (time.stretch?.kind === "reportStretch" || time.stretch?.kind === "week") return null;
  if (time.stretch?.kind === "month" && goesOnByMonth(headers, own))
    return settled(monthPeriod(year, time.stretch.month));
  if (made !== null && made > report.period.end) return null;
  /* "Delårsrapp jan-aug" in the annual accounts is what was foreseen then. */
  const isOfInterim = basis?.word.startsWith("delarsrapp") === true && report.kind === "annual";
  const isEarlier = time.isEarlier || isOfInterim || (made !== null && made < report.period.end);
  return { period: yearPeriod(year), isPreviousForecast: isEarlier, doubt: null };
}

function madeAt(time: TimeWords, year: number): string | null {
  const stretch = time.stretch;
  if (stretch?.kind === "date") return stretch.date;
  if (stretch?.kind === "month" || stretch?.kind === "endMonth")
    return cumulativePeriod(year, stretch.month).end;
  return null;
}

function spanned(context: Context): FoundPeriod | null {
  const { time, year, basis, report } = context;
  const stretch = time.stretch;
  if (stretch === null) return unspanned(context);
  if (stretch.kind === "wholeYear") return settled(yearPeriod(year));
  if (stretch.kind === "endMonth")
    return (
      earlierVariance(context, stretch.month) ?? settled(cumulativePeriod(year, stretch.month))
    );
  if (stretch.kind === "week") return settled(weekPeriod(year, stretch.week));
  if (stretch.kind === "date") return dated(stretch.date, basis);
  if (stretch.kind === "reportStretch") return reportStretch(report, year);
  /* "Utfall april" may be the month or the year so far; a row of month names is months. */
  const { headers, own } = context;
  const isOfMonths =
    basis === null
      ? areMonths(headers)
      : isInRunOfMonths(headers, own) || isBesideCumulative(headers, own);
  if (stretch.isSaid || isOfMonths) return settled(monthPeriod(year, stretch.month));
  return null;
}

/**
 * "Avvikelse T1" in the report of T2, beside no outcome or budget of T1: what was foreseen then for the year beside
 * a forecast, or what it was then. A person knows.
 */
function earlierVariance(context: Context, month: number): FoundPeriod | null {
  const { year, basis, report, headers, own } = context;
  const then = cumulativePeriod(year, month);
  const isEarlier = year === report.year && then.end < report.period.end;
  if (basis?.basis !== "variance" || !isEarlier) return null;
  const others = headers.filter((header) => header !== own && !/avv/.test(header));
  const isThen = (header: string) => {
    const { stretch } = takeTimeWords(new Header(header));
    return stretch?.kind === "endMonth" && stretch.month === month && !isForecast(header);
  };
  if (others.some(isThen)) return null;
  return others.some(isForecast)
    ? { ...doubtful(yearPeriod(year)), isPreviousForecast: true }
    : doubtful(then);
}

function dated(date: string, basis: FoundBasis | null): FoundPeriod | null {
  const cumulative = cumulativePeriod(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  if (basis === null) return settled(pointPeriod(date));
  return cumulative.end === date ? settled(cumulative) : null;
}

function reportStretch(report: ReportIdentity, year: number): FoundPeriod | null {
  if (report.kind === "plan") return null;
  if (report.period.span === "month") return settled(monthPeriod(year, endMonthOf(report.period)));
  return settled(cumulativePeriod(year, endMonthOf(report.period)));
}

/** Only a year, or nothing at all, is said of time. */
function unspanned(context: Context): FoundPeriod | null {
  const basis = context.basis?.basis ?? "actual";
  if (basis === "target") return settled(yearPeriod(context.year));
  if (basis === "budget") return budget(context);
  if (basis === "variance") return ofOtherYear(context) ?? variance(context);
  return actual(context);
}

function actual({ time, year, basis, report, headers, own }: Context): FoundPeriod | null {
  const isTimeSaid = time.year !== null || time.isYearBefore;
  if (basis === null && !isTimeSaid) return null;
  if (year > report.year || (report.kind === "plan" && year === report.year)) return null;
  const isAccounts = basis !== null && /bokslut/.test(basis.word);
  if (report.kind === "annual")
    return isPaired(headers, own) ? doubtful(yearPeriod(year)) : settled(yearPeriod(year));
  if (isAccounts && !isTimeSaid) return doubtful(yearPeriod(report.year - 1));
  if (isAccounts && year === report.year) return null;
  if (year === report.year) return settled(report.period);
  return time.isYearBefore && !isAccounts ? doubtful(yearPeriod(year)) : settled(yearPeriod(year));
}

function budget({ time, year, report, headers }: Context): FoundPeriod | null {
  const isYear = time.year !== null || report.kind === "annual" || report.kind === "plan";
  if (isYear) return settled(yearPeriod(year));
  if (headers.some((header) => /\b(?:arsbudget|budget helar|helarsbudget)\b/.test(header)))
    return reportStretch(report, year);
  const hasOutcome = headers.some((header) => /utfall/.test(header));
  const hasForecast = headers.some(isForecast);
  return hasForecast && !hasOutcome ? settled(yearPeriod(year)) : doubtful(yearPeriod(year));
}

/**
 * A bare "Avvikelse" beside columns that all are of other years than the report: either of them may have lost
 * a digit.
 */
function ofOtherYear({ time, year, report, headers }: Context): FoundPeriod | null {
  const years = headers.flatMap((header) => header.match(/\b(?:19|20)\d\d\b/g) ?? []);
  const isOfReport = years.length === 0 || years.includes(String(report.year));
  return time.year !== null || isOfReport ? null : doubtful(yearPeriod(year));
}

function variance(context: Context): FoundPeriod | null {
  const { year, report, headers, own, basis } = context;
  const ofYear = settled(yearPeriod(year));
  if (report.kind === "annual" || report.kind === "plan") return ofYear;
  if (/prognos/.test(own) || basis?.word.startsWith("aterstar")) return ofYear;
  if (headers.filter((header) => header === own).length > 1) return doubtful(yearPeriod(year));
  const others = headers.filter((header) => header !== own);
  const isOfYear = others.some(isForecast);
  const isOfPeriod = others.some((header) => /budget/.test(header) && partOfYear.test(header));
  if (isOfYear === isOfPeriod) return doubtful(yearPeriod(year));
  return isOfYear ? ofYear : reportStretch(report, year);
}

function isForecast(header: string): boolean {
  return /prognos/.test(header) && !/avv/.test(header);
}

/** "Bokslut" beside "Utfall", neither with a year: one is last year's, and the header does not say which. */
function isPaired(headers: readonly string[], own: string): boolean {
  const bare = headers.filter((header) => /^(?:bokslut|utfall)$/.test(header));
  return bare.includes(own) && bare.length > 1;
}

function settled(period: Period): FoundPeriod {
  return { period, isPreviousForecast: false, doubt: null };
}

function doubtful(period: Period): FoundPeriod {
  return { period, isPreviousForecast: false, doubt: "periodUncertain" };
}
