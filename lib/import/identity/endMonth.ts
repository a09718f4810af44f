import type { ReportKind } from "../../domain/report";
import type { RankedLine, LineRole } from "./lines";
import { endMonthsIn, titleMonthsIn } from "./months";
import { Tally } from "./tally";
import type { ColumnMonth } from "./toldByColumns";

/** A title alone does not outweigh a footer that says another month; with a line of the text it does. */
const weights: Record<LineRole, number> = { title: 10, footer: 7, heading: 2, prose: 1 };
/** Less than clear evidence: what may be the rest of a longer title needs a witness. */
const weightOfCut = 2;
export const leastMonthWeight = 3;

/** What each month that the lines tell weighs as the one that the report's period ends in; a sentence that comes again, once. */
export function monthTally(lines: readonly RankedLine[], year: number | null): Tally<number> {
  const tally = new Tally<number>();
  const seen = new Set<string>();
  const isOfYear = (found: { year: number | null }) => found.year === null || found.year === year;
  for (const { role, plain } of lines) {
    if (isTitle(role, plain)) {
      for (const { month, isPerhapsCut } of titleMonthsIn(plain).filter(isOfYear))
        tally.add(month, isPerhapsCut ? weightOfCut : weights[role], `${month} ${role}`);
    } else if (!seen.has(plain)) {
      seen.add(plain);
      for (const found of endMonthsIn(plain).filter(isOfYear))
        tally.add(found.month, found.year === null ? 1 : weights[role]);
    }
  }
  return tally;
}

/** A short sentence at the top, or one that comes back on every page, is no title: "Nästa rapport kommer i maj." */
function isTitle(role: LineRole, plain: string): boolean {
  return (role === "title" || role === "footer") && !/ \S+ .* \S+[.!?]$/.test(plain);
}

/** The month that clearly leads. A monthly report has one; a single "per april" tells it when no other is named. */
export function endMonthOf(
  kind: ReportKind | null,
  months: Tally<number>,
  lines: readonly RankedLine[],
  columns: readonly ColumnMonth[],
): number | null {
  const clear = months.winner(leastMonthWeight, 1.5) ?? onlyMonth(kind, months, lines);
  return clear !== null && isGainsaid(clear, lines, columns) ? null : clear;
}

function onlyMonth(
  kind: ReportKind | null,
  months: Tally<number>,
  lines: readonly RankedLine[],
): number | null {
  const [only, ...others] = months.ranked();
  if (kind !== "monthly" || !only || others.length > 0) return null;
  return isToldInText(only.candidate, lines) ? only.candidate : null;
}

/**
 * A column tells of what has been after the month that was found; or of another month than that one, and
 * nothing but the title says that one.
 */
function isGainsaid(
  month: number,
  lines: readonly RankedLine[],
  columns: readonly ColumnMonth[],
): boolean {
  if (columns.some((told) => told.month > month)) return true;
  const ends = columns.filter(({ isEnd }) => isEnd);
  const isOther = ends.length > 0 && ends.every((told) => told.month !== month);
  return isOther && !isToldInText(month, lines);
}

/** Elsewhere than in the title, in a running header or in the text. */
function isToldInText(month: number, lines: readonly RankedLine[]): boolean {
  return lines.some(
    ({ role, plain }) =>
      !(role === "title" && isTitle(role, plain)) &&
      endMonthsIn(plain).some((found) => found.month === month),
  );
}
