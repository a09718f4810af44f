import type { Document, Line } from "../document";
import { plainOf } from "../identity/lines";
import { joinWords } from "../placed/words";
import { segmentsOf, type Segment } from "../placed/segment";
import { placedLinesOf } from "../tables/aligned";
import { goalHeader, notGoals, statusHeader } from "./headers";
import { findVerdict } from "./verdict";

interface Columns {
  title: Segment;
  status: Segment;
  /** Where the column right of a column begins. */
  endOf: (segment: Segment) => number;
}

interface Anchor {
  line: Line;
  printed: string;
}

const farthest = 60;

/**
 * Tables of goals without borders, by where their words stand: a header that names goals and a status, and under
 * it statuses that stand at its left edge. Each is given the text of the goal column that stands nearest to it,
 * above and below. As runs of lines with cells, header first.
 */
export function placedGoalRuns(document: Document): Line[][] {
  const lines = placedLinesOf(document);
  return lines.flatMap((line, index) => {
    const columns = columnsOf(line);
    return columns === null ? [] : [runOf(line, columns, lines.slice(index + 1, index + farthest))];
  });
}

function columnsOf(line: Line): Columns | null {
  const segments = segmentsOf(line);
  const names = segments.map(({ text }) => plainOf(text));
  const titleAt = names.findIndex((name) => goalHeader.test(name) && !notGoals.test(name));
  const statusAt = names.findIndex((name, at) => at !== titleAt && statusHeader.test(name));
  const [title, status] = [segments[titleAt], segments[statusAt]];
  if (!title || !status || segments.some(({ text }) => text.length > 40)) return null;
  const endOf = (segment: Segment) => segments[segments.indexOf(segment) + 1]?.left ?? Infinity;
  return { title, status, endOf };
}

function runOf(header: Line, columns: Columns, below: readonly Line[]): Line[] {
  const anchors: Anchor[] = [];
  const titles: { line: Line; text: string }[] = [];
  let last = header;
  for (const line of below) {
    const isFar = (line.top ?? 0) - (last.top ?? 0) > (line.size ?? 10) * 3.5;
    if (line.page !== last.page || isFar || (line.size ?? 0) > (last.size ?? 0) * 1.12) break;
    if (columnsOf(line) !== null) break;
    const title = titleIn(line, columns);
    const status = statusIn(line, columns);
    if (status !== null) anchors.push({ line, printed: status });
    if (title !== "") titles.push({ line, text: title });
    last = line;
  }
  const rows = anchors.map((anchor) => {
    const own = titles.filter((title) => nearest(title.line, anchors) === anchor);
    const text = joinWords(own.map((title) => title.text));
    const at = own[0]?.line ?? anchor.line;
    return { ...at, text, cells: [text, anchor.printed] };
  });
  return [{ ...header, cells: [columns.title.text, columns.status.text] }, ...rows];
}

/** What stands in the goals' column: it begins at the header's left edge, or nearly. */
function titleIn(line: Line, { title, status }: Columns): string {
  return segmentsOf(line)
    .filter(({ left, text }) => left >= title.left - 12 && left < status.left && !findVerdict(text))
    .filter(({ left }, index) => index === 0 && left < title.left + 24)
    .map(({ text }) => text)
    .join(" ");
}

/** A status right of the goals and no further than where the next column begins. */
function statusIn(line: Line, { title, status, endOf }: Columns): string | null {
  const found = segmentsOf(line).find(
    ({ left, text }) =>
      left > title.left + 20 && left < endOf(status) && findVerdict(text) !== null,
  );
  return found?.text ?? null;
}

function nearest(line: Line, anchors: readonly Anchor[]): Anchor | undefined {
  const distance = (anchor: Anchor) => Math.abs((anchor.line.top ?? 0) - (line.top ?? 0));
  return anchors.toSorted((a, b) => distance(a) - distance(b))[0];
}
