import { cumulativePeriod, yearPeriod, type Period } from "../../domain/period";
import type { Problem } from "../../domain/problem";
import type { ReportKind, Tertial } from "../../domain/report";
import type { Read } from "../document";
import type { Table } from "../table";
import { kindIn, namesFollowUp, yearsIn } from "./cues";
import { endMonthOf, leastMonthWeight, monthTally } from "./endMonth";
import { withoutPageMark, type LineRole, type RankedLine } from "./lines";
import { endMonthsIn, titleMonthsIn } from "./months";
import { Tally } from "./tally";
import { monthsOfColumns, yearsOfColumns } from "./toldByColumns";
import { findYear } from "./year";

/** Which report it is, as far as the document says. */
export interface Occasion {
  title: string;
  kind: ReportKind | null;
  year: number | null;
  /** False for one that the tables' columns gainsay: it is told, and the period is null. */
  isYearSure: boolean;
  tertial: Tertial | null;
  period: Period | null;
}

const titleWeights: Record<LineRole, number> = { title: 10, footer: 6, heading: 0, prose: 0 };

/**
 * Kind, year and period from title, running header, column headings and prose, in that order of weight. A period
 * or year that the columns of the tables gainsay leaves no period, as one that does not clearly lead.
 */
export function findOccasion(lines: RankedLine[], tables: readonly Table[]): Read<Occasion> {
  const problems: Problem[] = [];
  const stated = kindTally(lines);
  const { year, isYearSure } = findYear(lines, stated.winner(6, 1.2), yearsOfColumns(tables));
  const months = monthTally(lines, year);
  const kind =
    stated.winner(6, 1.2) ?? kindOfFollowUp(lines, months) ?? kindFromContents(lines, months);
  const isOfYear = kind === "plan" || kind === "annual";
  const columns = year === null ? [] : monthsOfColumns(tables, year);
  const month = isOfYear ? 12 : endMonthOf(kind, months, lines, columns);
  if (kind === null) problems.push(lacking("kindUnclear", stated.toString()));
  if (!isYearSure) problems.push(lacking("yearUnclear", ""));
  if (kind !== null && month === null) problems.push(lacking("periodUnclear", months.toString()));
  if (month !== null && month !== 12 && months.weightOf(month) < leastMonthWeight)
    problems.push({ ...lacking("periodFromProse", months.toString()), severity: "warning" });
  problems.push(...footerDisagreement(lines, month));
  const value = {
    title: printedTitle(lines, kind) || madeTitle(kind, year, month),
    kind,
    year,
    isYearSure,
    tertial: kind === "interim" && month !== null ? tertialOf(month) : null,
    period: kind === null || !isYearSure ? null : periodOf(year, month),
  };
  return { value, problems };
}

/** The first kind that the title names counts most: a later line may tell what it follows up. */
function kindTally(lines: RankedLine[]): Tally<ReportKind> {
  const tally = new Tally<ReportKind>();
  for (const { role, squeezed, plain } of lines) {
    const kind = titleWeights[role] > 0 ? kindIn(squeezed) : null;
    if (kind === null || (kind === "annual" && isOfPartOfYear(plain))) continue;
    const isLater = role === "title" && tally.ranked().length > 0;
    tally.add(kind, isLater ? 4 : titleWeights[role], `${kind} ${role}`);
  }
  return tally;
}

/**
 * "(del)årsrapport tertial 2, januari–augusti" and "(del)årsrapport augusti 2024" have lost some of their word: no
 * year's accounts end in August. A month beside another year is when they were decided.
 */
function isOfPartOfYear(plain: string): boolean {
  const told = endMonthsIn(plain);
  const dated = titleMonthsIn(plain).filter(({ year }) => year !== null);
  const isDated = yearsIn(plain).every((each) => dated.some(({ year }) => year === each));
  const months = told.length > 0 ? told : isDated ? dated : [];
  return months.length > 0 && months.every(({ month }) => month !== 12);
}

/** "Uppföljning per oktober 2024" is a monthly report, per april an interim one. */
function kindOfFollowUp(lines: RankedLine[], months: Tally<number>): ReportKind | null {
  const isNamed = lines.some(
    ({ role, squeezed }) => titleWeights[role] > 0 && namesFollowUp(squeezed),
  );
  const month = isNamed ? months.winner(leastMonthWeight, 1.5) : null;
  if (month === null) return null;
  if (month === 12) return "annual";
  return month % 4 === 0 ? "interim" : "monthly";
}

/** Without a title: tertials and forecasts in the headings tell an interim report, month 12 annual accounts. */
function kindFromContents(lines: RankedLine[], months: Tally<number>): ReportKind | null {
  const month = months.winner(6, 2);
  if (month === null) return null;
  const hasForecast = lines.some(({ role, plain }) => role === "heading" && /prognos/.test(plain));
  if (month === 12) return hasForecast ? null : "annual";
  const saysInterim = lines.some(({ squeezed }) => /tertial|delar(et|s)|\bt[12]\b/.test(squeezed));
  return hasForecast && saysInterim ? "interim" : null;
}

/** A footer is copied from last month's report now and then; the title is believed, and it is told. */
function footerDisagreement(lines: RankedLine[], month: number | null): Problem[] {
  if (month === null || month === 12) return [];
  const odd = lines.find(
    ({ role, plain, squeezed }) =>
      role === "footer" &&
      kindIn(squeezed) !== null &&
      titleMonthsIn(plain).length > 0 &&
      titleMonthsIn(plain).every((found) => found.month !== month),
  );
  if (odd === undefined) return [];
  const place = { page: odd.line.page, line: odd.line.number };
  const printed = withoutPageMark(odd.text);
  return [{ code: "footerDisagrees", severity: "warning", place, data: { printed } }];
}

/** The printed title line, with a year or month that stands alone on the next line. */
function printedTitle(lines: RankedLine[], kind: ReportKind | null): string {
  if (kind === null) return "";
  const isTitle = (role: LineRole) => (ranked: RankedLine) =>
    ranked.role === role && kindIn(ranked.squeezed) === kind;
  const title = lines.find(isTitle("title")) ?? lines.find(isTitle("footer"));
  if (title === undefined) return "";
  const next = lines[lines.indexOf(title) + 1];
  const goesOn =
    next?.role === "title" &&
    /^(\p{L}+ )?(19|20)\d\d$/u.test(next.plain) &&
    !/\d{4}/.test(title.plain);
  const parts = goesOn ? [title.text, next.text] : [title.text];
  return joinSplitWord(parts.map((part) => withoutPageMark(part)).join(" "));
}

/** A report without a title page is called by what it is. */
function madeTitle(kind: ReportKind | null, year: number | null, month: number | null): string {
  const names = {
    plan: "Verksamhetsplan",
    interim: "Delårsrapport",
    annual: "Årsbokslut",
    monthly: "Månadsuppföljning",
    stated: "Enskild uppgift",
  };
  if (kind === null || year === null) return "";
  const tertial = kind === "interim" && month !== null ? tertialOf(month) : null;
  return [names[kind], tertial === null ? "" : `tertial ${tertial}`, year]
    .filter(Boolean)
    .join(" ");
}

/** Fonts split words: "Årsboks slut inriktning" is "Årsbokslut inriktning". */
function joinSplitWord(text: string): string {
  return text
    .replace(/årsboks?\s+s?lut/i, (word) => `${word.charAt(0)}rsbokslut`)
    .replace(/[\s-]+$/, "")
    .trim();
}

function periodOf(year: number | null, month: number | null): Period | null {
  if (year === null || month === null) return null;
  return month === 12 ? yearPeriod(year) : cumulativePeriod(year, month);
}

function tertialOf(month: number): Tertial | null {
  if (month === 4) return 1;
  if (month === 8) return 2;
  return null;
}

function lacking(code: string, candidates: string): Problem {
  return { code, severity: "error", place: null, data: { candidates } };
}
