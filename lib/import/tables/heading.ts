import type { Line } from "../document";
import { isOnlyUnit } from "../unit";

/** The heading a table stands under, and the line right above it when that is its own title. */
export interface Headings {
  section: string;
  above: string;
}

/** A heading further up than this many lines heads something else. */
const farthest = 300;

/**
 * Looks upwards from the table's first line. A heading is a short line of its own that does not end
 * like a sentence. The nearest one is the table's title when it names a unit ("Årets resultat, tkr");
 * the section is then the one above it.
 */
export function headingsAbove(lines: readonly Line[], firstIndex: number): Headings {
  const found: string[] = [];
  const end = Math.max(0, firstIndex - farthest);
  for (let index = firstIndex - 1; index >= end && found.length < 2; index--) {
    const line = lines[index];
    if (!line || !isHeading(lines, index)) continue;
    const text = headingText(line.text);
    found.push(text);
    if (found.length === 1 && !namesUnit(text)) break;
  }
  const [nearest = "", next = ""] = found;
  return namesUnit(nearest)
    ? { section: next || nearest, above: nearest }
    : { section: nearest, above: "" };
}

/** ", tkr", "(mnkr)", "Belopp i tkr": a unit of money or share told of a whole table. */
export function namesUnit(text: string): boolean {
  return /(^|[\s,(])(tkr|mnkr|mkr|tusen kronor|miljoner kronor|kr|procent|%|antal)[)\s.]*$/i.test(
    text,
  );
}

function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.cells) return false;
  const text = line.text.trim();
  if (/^#{1,6} /.test(text)) return true;
  if (text.length < 3 || text.length > 90 || /[.:;,!?-]$/.test(text)) return false;
  // "tkr" on a line of its own.
  if (isOnlyUnit(text) && namesUnit(text)) return true;
  if (/^[-•*–]\s/.test(text) || !/^[\p{Lu}\d]/u.test(text) || !/\p{L}{3}/u.test(text)) return false;
  const before = lines[index - 1]?.text.trim() ?? "";
  return before === "" || before.length < 60 || /[.!?]$/.test(before);
}

function headingText(text: string): string {
  return text
    .replace(/^#{1,6} /, "")
    .replace(/\*\*/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
