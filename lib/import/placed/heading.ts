import type { Line } from "../document";
import { isOnlyUnit } from "../unit";
import { isNumeric, isYear, segmentsOf } from "./segment";

export interface Heading {
  /** Empty when none is found. */
  section: string;
  /** Rows of another table stand between: the heading may be theirs alone. */
  isSectionShared?: true;
}

/**
 * The nearest line above that is a heading: larger than the body, or short and set apart. A line that tells a unit
 * only ("Belopp i tkr") is one where no other stands above it.
 */
export function findHeading(lines: readonly Line[], before: number, bodySize: number): Heading {
  const nearest = lines[before - 1];
  if (nearest && isShortTitle(nearest) && isOnlyUnit(nearest.text)) {
    const heading = findHeading(lines, before - 1, bodySize);
    return heading.section === "" ? { section: nearest.text } : heading;
  }
  let isShared = false;
  for (let index = before - 1; index >= 0 && index > before - 60; index--) {
    const line = lines[index];
    if (!line) break;
    if (isOfTable(line)) {
      isShared = true;
      continue;
    }
    const isLarge = (line.size ?? 0) > bodySize * 1.08 && !isSentence(line);
    if (isLarge)
      return { section: withLineAbove(lines, index), ...(isShared && { isSectionShared: true }) };
    if (index === before - 1 && isShortTitle(line)) return { section: line.text };
  }
  return { section: "" };
}

/** A heading over two lines is one. */
function withLineAbove(lines: readonly Line[], index: number): string {
  const [line, above] = [lines[index], lines[index - 1]];
  if (!line) return "";
  const isSame =
    above &&
    above.page === line.page &&
    above.size === line.size &&
    (line.top ?? 0) - (above.top ?? 0) < (line.size ?? 0) * 1.5;
  return isSame ? `${above.text} ${line.text}` : line.text;
}

function isShortTitle(line: Line): boolean {
  return line.text.length < 90 && /^[\p{Lu}\d]/u.test(line.text) && !/[.,:;]$/.test(line.text);
}

/** A row of the table above, whatever its size. */
function isOfTable(line: Line): boolean {
  const amounts = segmentsOf(line).filter((segment) => isNumeric(segment) && !isYear(segment));
  return line.cells !== null || amounts.length > 1;
}

/** Prose that is set larger than the tables is no heading. */
function isSentence({ text }: Line): boolean {
  const trimmed = text.trim();
  return /[.,;]$/.test(trimmed) && (trimmed.split(" ").length > 4 || /\d/.test(trimmed));
}

/** Longer lines than this without numbers are prose. */
const proseLength = 60;

/** The type size that prose is set in, or where there is none to speak of most characters. */
export function commonSize(lines: readonly Line[]): number {
  const prose = lines.filter(({ text }) => text.length > proseLength && !/\d{2}/.test(text));
  return Math.max(sizeOfMost(lines), prose.length > 0 ? sizeOfMost(prose) : 0);
}

function sizeOfMost(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round((line.size ?? 0) * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
