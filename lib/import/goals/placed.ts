import type { Document, Line } from "../document";
import { plainOf } from "../identity/lines";
import { joinWords } from "../placed/words";
import { overlaps, segmentOf, segmentsOf, type Segment } from "../placed/segment";
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
  /** The line that the status ends on: "Mätningen är inte" over "genomförd". */
  last: Line;
  printed: string;
}

interface Title {
  lines: Line[];
  parts: string[];
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
    const columns = columnsOf(segmentsOf(line)) ?? columnsOf(withAbove(line, lines[index - 1]));
    return columns === null ? [] : [runOf(line, columns, lines.slice(index + 1, index + farthest))];
  });
}

/** A header's status column may be named over two lines: "Uppfyllt" over "Ja/Nej". */
function withAbove(line: Line, above: Line | undefined): Segment[] {
  const distance = (line.top ?? 0) - (above?.top ?? 0);
  if (above?.page !== line.page || distance > (line.size ?? 10) * 1.45) return [];
  const named = segmentsOf(above).filter(({ text }) => statusHeader.test(plainOf(text)));
  const own = segmentsOf(line).filter((each) => !named.some((other) => overlaps(each, other)));
  return [...own, ...named].toSorted((a, b) => a.left - b.left);
}

function columnsOf(segments: readonly Segment[]): Columns | null {
  const names = segments.map(({ text }) => plainOf(text));
  const titleAt = names.findIndex((name) => goalHeader.test(name) && !notGoals.test(name));
  const statusAt = names.findIndex((name, at) => at !== titleAt && statusHeader.test(name));
  const [title, status] = [segments[titleAt], segments[statusAt]];
  if (!title || !status || segments.some(({ text }) => text.length > 40)) return null;
  const endOf = (segment: Segment) => segments[segments.indexOf(segment) + 1]?.left ?? Infinity;
  return { title, status, endOf };
}

function runOf(header: Line, columns: Columns, below: readonly Line[]): Line[] {
  const lines = linesOfRun(header, below);
  const edges = lines.flatMap((line) => statusIn(segmentsOf(line), columns)?.left ?? []);
  const cut = lines.map((line) => ({ line, segments: cutAtEdges(segmentsOf(line), edges) }));
  const anchors: Anchor[] = [];
  for (const { line, segments } of cut) {
    const last = anchors.at(-1);
    const status = statusIn(segments, columns) ?? unknownIn(segments, columns, edges);
    const more = last && goesOnIn(last, line, segments, edges);
    if (more) Object.assign(last, { printed: `${last.printed} ${more.text}`, last: line });
    else if (status !== null) anchors.push({ line, last: line, printed: status.text });
  }
  const titles = titlesOf(cut.map((each) => ({ ...each, text: titleIn(each.segments, columns) })));
  const rows = anchors.map((anchor) => {
    const own = titles.filter((title) => nearest(title, anchors) === anchor);
    const text = joinWords(own.flatMap((title) => title.parts));
    const at = own[0]?.lines[0] ?? anchor.line;
    return { ...at, text, cells: [text, anchor.printed] };
  });
  return [{ ...header, cells: [columns.title.text, columns.status.text] }, ...rows];
}

/** Down to another table, a heading, a wide gap or the end of the page. */
function linesOfRun(header: Line, below: readonly Line[]): Line[] {
  const lines: Line[] = [];
  let last = header;
  for (const line of below) {
    const isFar = (line.top ?? 0) - (last.top ?? 0) > (line.size ?? 10) * 3.5;
    // The header may be set smaller than its rows.
    const isLarger = last !== header && (line.size ?? 0) > (last.size ?? 0) * 1.12;
    if (line.page !== last.page || isFar || isLarger || isStatusHeader(line)) break;
    lines.push(line);
    last = line;
  }
  return lines;
}

/** Of another table of goals, or one of assignments: "Uppdrag | Status". */
function isStatusHeader(line: Line): boolean {
  const names = segmentsOf(line).map(({ text }) => plainOf(text));
  const isOfColumns = names.length > 1 && names.every((name) => name.length <= 40);
  const isNamed = names.some((name) => goalHeader.test(name) || notGoals.test(name));
  return isOfColumns && isNamed && names.some((name) => statusHeader.test(name));
}

/**
 * Where a title reaches nearly to the statuses, its last word and the status stand as near as two words: they
 * are parted where the other rows' statuses begin.
 */
function cutAtEdges(segments: readonly Segment[], edges: readonly number[]): Segment[] {
  return segments.flatMap((segment) => {
    const at = segment.words.findIndex(
      (word, index) => index > 0 && edges.some((edge) => Math.abs(edge - word.left) < 2),
    );
    const [before, after] = [segment.words.slice(0, at), segment.words.slice(at)];
    if (at < 1 || findVerdict(segmentOf(after).text) === null) return [segment];
    return [segmentOf(before), segmentOf(after)];
  });
}

/** The lines of the goals' column, those that go on with a small letter as one title. */
function titlesOf(lines: readonly { line: Line; text: string }[]): Title[] {
  const titles: Title[] = [];
  for (const { line, text } of lines) {
    if (text === "") continue;
    const last = titles.at(-1);
    if (last && /^\p{Ll}/u.test(text)) {
      last.lines.push(line);
      last.parts.push(text);
    } else titles.push({ lines: [line], parts: [text] });
  }
  return titles;
}

/** What stands in the goals' column: it begins at the header's left edge, or nearly. */
function titleIn(segments: readonly Segment[], { title, status }: Columns): string {
  return segments
    .filter(({ left, text }) => left >= title.left - 12 && left < status.left && !findVerdict(text))
    .filter(({ left }, index) => index === 0 && left < title.left + 24)
    .map(({ text }) => text)
    .join(" ");
}

/** A status right of the goals and no further than where the next column begins. */
function statusIn(segments: readonly Segment[], { title, status, endOf }: Columns): Segment | null {
  const found = segments.find(
    ({ left, text }) =>
      left > title.left + 20 && left < endOf(status) && findVerdict(text) !== null,
  );
  return found ?? null;
}

/** The next line of a status that did not fit its column: it begins small, or right below the first. */
function goesOnIn(
  anchor: Anchor,
  line: Line,
  segments: readonly Segment[],
  edges: readonly number[],
): Segment | null {
  const distance = (line.top ?? 0) - (anchor.last.top ?? 0);
  if (distance > (line.size ?? 10) * 1.45) return null;
  const found = segments.find(({ left }) => edges.some((edge) => Math.abs(edge - left) < 2));
  return found && /^\p{Ll}/u.test(found.text) ? found : null;
}

/** Words in the statuses' place beside the first line of a goal: a status in another dialect, of no verdict. */
function unknownIn(
  segments: readonly Segment[],
  columns: Columns,
  edges: readonly number[],
): Segment | null {
  if (!/^\p{Lu}/u.test(titleIn(segments, columns))) return null;
  return segments.find(({ left }) => edges.some((edge) => Math.abs(edge - left) < 2)) ?? null;
}

/** The status that stands beside the title, or nearest to it. */
function nearest(title: Title, anchors: readonly Anchor[]): Anchor | undefined {
  const [top, bottom] = [title.lines[0]?.top ?? 0, title.lines.at(-1)?.top ?? 0];
  const distance = ({ line, last }: Anchor) =>
    Math.max(top - (last.top ?? 0), (line.top ?? 0) - bottom, 0);
  return anchors.toSorted((a, b) => distance(a) - distance(b))[0];
}
