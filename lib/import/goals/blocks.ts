import type { Place } from "../../domain/place";
import type { Document, Line } from "../document";
import { plainOf, withoutMarks } from "../identity/lines";

/** Lines that stand together without an empty line between them, words broken over lines joined. */
export interface Block {
  text: string;
  plain: string;
  lines: Line[];
  place: Place;
  /** Markdown's level of heading (1–6), or null. */
  level: number | null;
}

/** The document's paragraphs and headings in reading order; a Markdown heading is a block of its own. */
export function blocksOf(document: Document): Block[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of document.lines) {
    const isHeading = /^\s*#{1,6}\s/.test(line.text);
    if (line.text.trim() === "" || line.cells !== null) open = null;
    else if (isHeading) {
      groups.push([line]);
      open = null;
    } else if (open !== null && !startsAnew(open, line)) open.push(line);
    else groups.push((open = [line]));
  }
  return groups.map(blockOf);
}

/** In a PDF there are no empty lines: a larger gap, another size or another page starts a block. */
function startsAnew(open: Line[], line: Line): boolean {
  const last = open[open.length - 1];
  if (last === undefined || line.top === null || last.top === null) return false;
  if (line.page !== last.page) return true;
  if (line.size !== null && last.size !== null && Math.abs(line.size - last.size) > 0.5)
    return true;
  return line.top - last.top > 1.6 * (line.size ?? 12);
}

function blockOf(lines: Line[]): Block {
  const [first] = lines;
  const text = joinLines(lines.map((line) => withoutMarks(line.text)));
  return {
    text,
    plain: plainOf(text),
    lines,
    place: { page: first?.page ?? null, line: first?.number ?? 1 },
    level: /^\s*(#{1,6})\s/.exec(first?.text ?? "")?.[1]?.length ?? null,
  };
}

/** "sjalv-" + "standighet" is one word; "Barn-" + "och" stays two. */
function joinLines(texts: string[]): string {
  return texts
    .map((text) => text.trim())
    .reduce((joined, text) => {
      if (joined === "") return text;
      if (!/\p{L}[-\u00ad]$/u.test(joined)) return `${joined} ${text}`;
      return /^(och|eller|samt)\b/.test(text)
        ? `${joined} ${text}`
        : `${joined.slice(0, -1)}${text}`;
    }, "");
}
