import type { Document, Line } from "../document";
import { plainOf } from "../identity/lines";
import { placedLinesOf } from "../tables/aligned";
import { overlaps, segmentOf, segmentsOf, type Segment } from "./segment";
import { joinWords } from "./words";

/** What a list is of and how it is judged: goals with verdicts, assignments with how far they have come. */
export interface ListWords {
  /** The header over the titles, as plain text. */
  isTitleHeader: (plain: string) => boolean;
  isStatusHeader: (plain: string) => boolean;
  /** The header of a list of another kind, which ends this one. */
  isOther: (plain: string) => boolean;
  isStatus: (text: string) => boolean;
  /** A line right below a status that belongs to it. */
  isMoreOfStatus: (text: string) => boolean;
}

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
 * Lists of goals or assignments without borders, by where their words stand: a header that names them and a status,
 * and under it statuses that stand at its left edge. Each is given the text of the first column that stands nearest to
 * it, above and below. As runs of lines with cells, header first.
 */
export function placedLists(document: Document, words: ListWords): Line[][] {
  const lines = placedLinesOf(document);
  return lines.flatMap((line, index) => {
    const columns =
      columnsOf(segmentsOf(line), words) ??
      columnsOf(withAbove(line, lines[index - 1], words), words);
    const below = lines.slice(index + 1, index + farthest);
    return columns === null ? [] : [runOf(line, columns, below, words)];
  });
}

/** A header's status column may be named over two lines: "Uppfyllt" over "Ja/Nej". */
function withAbove(line: Line, above: Line | undefined, words: ListWords): Segment[] {
  const distance = (line.top ?? 0) - (above?.top ?? 0);
  if (above?.page !== line.page || distance > (line.size ?? 10) * 1.45) return [];
  const named = segmentsOf(above).filter(({ text }) => words.isStatusHeader(plainOf(text)));
  const own = segmentsOf(line).filter((each) => !named.some((other) => overlaps(each, other)));
  return [...own, ...named].toSorted((a, b) => a.left - b.left);
}

function columnsOf(segments: readonly Segment[], words: ListWords): Columns | null {
  const names = segments.map(({ text }) => plainOf(text));
  const titleAt = names.findIndex(words.isTitleHeader);
  const statusAt = names.findIndex((name, at) => at !== titleAt && words.isStatusHeader(name));
  const [title, status] = [segments[titleAt], segments[statusAt]];
  if (!title || !status || segments.some(({ text }) => text.length > 40)) return null;
  const endOf = (segment: Segment) => segments[segments.indexOf(segment) + 1]?.left ?? Infinity;
  return { title, status, endOf };
}

function runOf(header: Line, columns: Columns, below: readonly Line[], words: ListWords): Line[] {
  const lines = linesOfRun(header, below, words);
  const edges = lines.flatMap((line) => statusIn(segmentsOf(line), columns, words)?.left ?? []);
  const cut = lines.map((line) => ({ line, segments: cutAtEdges(segmentsOf(line), edges, words) }));
  const anchors: Anchor[] = [];
  for (const { line, segments } of cut) {
    const last = anchors.at(-1);
    const status = statusIn(segments, columns, words) ?? unknownIn(segments, columns, edges, words);
    const more = last && goesOnIn(last, line, segments, { edges, words });
    if (more) Object.assign(last, { printed: `${last.printed} ${more.text}`, last: line });
    else if (status !== null) anchors.push({ line, last: line, printed: status.text });
  }
  const titles = titlesOf(
    cut.map((each) => ({ ...each, text: titleIn(each.segments, columns, words) })),
  );
  const rows = anchors.map((anchor) => {
    const own = titles.filter((title) => nearest(title, anchors) === anchor);
    const text = joinWords(own.flatMap((title) => title.parts));
    const at = own[0]?.lines[0] ?? anchor.line;
    return { ...at, text, cells: [text, anchor.printed] };
  });
  return [{ ...header, cells: [columns.title.text, columns.status.text] }, ...rows];
}

/** Down to another table, a heading, a wide gap or the end of the page. */
function linesOfRun(header: Line, below: readonly Line[], words: ListWords): Line[] {
  const lines: Line[] = [];
  let last = header;
  for (const line of below) {
    const isFar = (line.top ?? 0) - (last.top ?? 0) > (line.size ?? 10) * 3.5;
    // The header may be set smaller than its rows.
    const isLarger = last !== header && (line.size ?? 0) > (last.size ?? 0) * 1.12;
    if (line.page !== last.page || isFar || isLarger || isHeader(line, words)) break;
    lines.push(line);
    last = line;
  }
  return lines;
}

/** Of another list of the same kind, or one of another: "Uppdrag | Status". */
function isHeader(line: Line, words: ListWords): boolean {
  const names = segmentsOf(line).map(({ text }) => plainOf(text));
  const isOfColumns = names.length > 1 && names.every((name) => name.length <= 40);
  const isNamed = names.some((name) => words.isTitleHeader(name) || words.isOther(name));
  return isOfColumns && isNamed && names.some(words.isStatusHeader);
}

/**
 * Where a title reaches nearly to the statuses, its last word and the status stand as near as two words: they
 * are parted where the other rows' statuses begin.
 */
function cutAtEdges(
  segments: readonly Segment[],
  edges: readonly number[],
  words: ListWords,
): Segment[] {
  return segments.flatMap((segment) => {
    const at = segment.words.findIndex(
      (word, index) => index > 0 && edges.some((edge) => Math.abs(edge - word.left) < 2),
    );
    const [before, after] = [segment.words.slice(0, at), segment.words.slice(at)];
    if (at < 1 || !words.isStatus(segmentOf(after).text)) return [segment];
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
function titleIn(
  segments: readonly Segment[],
  { title, status }: Columns,
  words: ListWords,
): string {
  return segments
    .filter(
      ({ left, text }) => left >= title.left - 12 && left < status.left && !words.isStatus(text),
    )
    .filter(({ left }, index) => index === 0 && left < title.left + 24)
    .map(({ text }) => text)
    .join(" ");
}

/** A status right of the goals and no further than where the next column begins. */
function statusIn(
  segments: readonly Segment[],
  { title, status, endOf }: Columns,
  words: ListWords,
): Segment | null {
  const found = segments.find(
    ({ left, text }) => left > title.left + 20 && left < endOf(status) && words.isStatus(text),
  );
  return found ?? null;
}

/** The next line of a status that did not fit its column, or its date. */
function goesOnIn(
  anchor: Anchor,
  line: Line,
  segments: readonly Segment[],
  { edges, words }: { edges: readonly number[]; words: ListWords },
): Segment | null {
  const distance = (line.top ?? 0) - (anchor.last.top ?? 0);
  if (distance > (line.size ?? 10) * 1.45) return null;
  const found = segments.find(({ left }) => edges.some((edge) => Math.abs(edge - left) < 2));
  return found && words.isMoreOfStatus(found.text) ? found : null;
}

/** Words in the statuses' place beside the first line of a goal: a status in another dialect, of no verdict. */
function unknownIn(
  segments: readonly Segment[],
  columns: Columns,
  edges: readonly number[],
  words: ListWords,
): Segment | null {
  if (!/^\p{Lu}/u.test(titleIn(segments, columns, words))) return null;
  return segments.find(({ left }) => edges.some((edge) => Math.abs(edge - left) < 2)) ?? null;
}

/** The status that stands beside the title, or nearest to it. */
function nearest(title: Title, anchors: readonly Anchor[]): Anchor | undefined {
  const [top, bottom] = [title.lines[0]?.top ?? 0, title.lines.at(-1)?.top ?? 0];
  const distance = ({ line, last }: Anchor) =>
    Math.max(top - (last.top ?? 0), (line.top ?? 0) - bottom, 0);
  return anchors.toSorted((a, b) => distance(a) - distance(b))[0];
}
