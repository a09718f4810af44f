import type { Line } from "../document";
import { isNumeric, isYear, segmentsOf } from "./segment";

/**
 * The lines without page numbers and without the headers and footers that recur on the pages: they
 * stand inside tables that run over a page break. A line recurs when the same words, whatever the
 * digits, stand at the same height on at least three pages, or on half of two to five. Between the pages' edges
 * only what has nothing but such lines above or below it is left out: pages may be alike all through, a form for
 * each unit, and their rows and headings stay.
 */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const keys = new Map(lines.map((line) => [line, keyOf(line)]));
  const seen = new Map<string, Set<number | null>>();
  for (const [line, key] of keys) seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  const pages = pagesOf(lines);
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  const recurs = (line: Line) =>
    isPageNumber(line.text) ||
    ((seen.get(keys.get(line) ?? "")?.size ?? 0) >= enough && !isRow(line));
  return pages.flatMap((page) => {
    const first = page.findIndex((line) => !recurs(line));
    const last = page.findLastIndex((line) => !recurs(line));
    return page.filter(
      (line, index) => index >= first && index <= last && first >= 0 && !isPageNumber(line.text),
    );
  });
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages = new Map<number | null, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages.values()];
}

/** A row of a table, as units that each have a page of their own print it. */
function isRow(line: Line): boolean {
  const amounts = segmentsOf(line).filter((segment) => isNumeric(segment) && !isYear(segment));
  return line.cells !== null || amounts.length > 1;
}

function keyOf(line: Line): string {
  const height = Math.round((line.top ?? 0) / 4);
  return `${height} ${line.text.replace(/\d+/g, "0")}`;
}

function isPageNumber(text: string): boolean {
  return /^(sida\s*)?\d{1,3}\s*(\(\d{1,3}\)|av\s*\d{1,3}|\/\s*\d{1,3})$/i.test(text.trim());
}
