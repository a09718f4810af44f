import type { Line } from "../document";

/**
 * The lines without page numbers and without headers and footers that recur on the pages: they
 * stand inside tables that run over a page break. A line recurs when the same words, whatever the
 * digits, stand at the same height on at least three pages, or on half of two to five.
 */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const pages = new Set(lines.map((line) => line.page)).size;
  const seen = new Map<string, Set<number | null>>();
  for (const line of lines) {
    const key = keyOf(line);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const enough = Math.max(2, Math.min(3, Math.ceil(pages / 2)));
  return lines.filter(
    (line) => !isPageNumber(line.text) && (seen.get(keyOf(line))?.size ?? 0) < enough,
  );
}

function keyOf(line: Line): string {
  const height = Math.round((line.top ?? 0) / 4);
  return `${height} ${line.text.replace(/\d+/g, "0")}`;
}

function isPageNumber(text: string): boolean {
  return /^(sida\s*)?\d{1,3}\s*(\(\d{1,3}\)|av\s*\d{1,3}|\/\s*\d{1,3})$/i.test(text.trim());
}
