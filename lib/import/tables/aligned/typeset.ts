import type { Word } from "../../document";
import { placedLines } from "../../placed/block";
import { segmentOf, type Segment, type Span } from "../../placed/segment";
import type { Columns } from "./align";
import { findNames, headWords, labelHeads } from "./heads";
import type { Name } from "./name";
import { areTorn } from "./torn";
import { isRow, regionsOf, type Laid, type Region } from "./region";
import { assigned, findColumns, labelsOf, type AssignedRow, type Placed } from "./rows";

/** White space between two columns, and between the labels and the first. */
const gutter = 20;
const noCells: AssignedRow = { cells: [], isUncertain: false };
/** What is no header of a number is set so far right of them that it is nobody's. */
const beyond = 300;

/** The lines set, and the numbers of lines whose table or row could not be told by order alone. */
export interface Typeset {
  lines: Laid[];
  uncertainTables: Set<number>;
  uncertainRows: Set<number>;
  /** The numbers of header lines whose texts stand over several columns of years each. */
  levels: Set<number>;
}

/** Segments of a line with the place each is given. */
type Setting = { segment: Segment; left: number }[];

/**
 * The lines with their tables set anew, each column as wide as what stands in it and all flush right: a text set
 * with one width for all characters has its columns where there was room for them. Cells and headers are told by their order
 * where each row has as many; a table where that is not certain is left as it is, and the numbers of its
 * lines are told.
 */
export function typeset(lines: readonly Laid[]): Typeset {
  const set: Typeset = {
    lines: [...lines],
    uncertainTables: new Set(),
    uncertainRows: new Set(),
    levels: new Set(),
  };
  for (const region of regionsOf(lines)) {
    const table = setRegion(lines, region);
    table?.lines.forEach((line, at) => (set.lines[region.header + at] = line));
    for (const { line } of table?.uncertain ?? []) set.uncertainRows.add(line.number);
    for (const { line } of table?.levels ?? []) set.levels.add(line.number);
    if (table) continue;
    for (const { line } of lines.slice(region.first, region.last + 1))
      set.uncertainTables.add(line.number);
  }
  return set;
}

/** At most every third row may be uncertain, or the columns are. */
const mostUncertain = 1 / 3;

function setRegion(
  lines: readonly Laid[],
  region: Region,
): { lines: Laid[]; uncertain: Laid[]; levels: Laid[] } | null {
  const body = lines.slice(region.first, region.last + 1);
  const columns = findColumns(body);
  if (!columns) return null;
  const rows = body.map((line) => (isRow(line) ? assigned(line, columns) : noCells));
  const uncertain = body.filter((_, at) => rows[at]?.isUncertain);
  if (rows.includes(null) || uncertain.length > body.filter(isRow).length * mostUncertain)
    return null;
  const header = lines.slice(region.header, region.first);
  const heads = header.map((line, at) => headWords(line, body, columns, at === header.length - 1));
  const labelLeft = Math.min(...body.flatMap((line) => line.segments[0]?.left ?? []));
  const named = findNames(header, heads, columns, labelLeft);
  if (!named) return null;
  const { names, from, hasLevels } = named;
  const labelHeader = header.flatMap((line, at) => labelHeads(line, heads[at] ?? [], columns));
  if (areTorn(names, labelHeader)) return null;
  const labels = [...body.flatMap((line) => labelsOf(line, columns)), ...labelHeader];
  const labelEnd = Math.max(0, ...labels.map(({ right }) => right));
  const places = placesOf(
    rows.flatMap((row) => row?.cells ?? []),
    names,
    labelEnd,
  );
  const bodySet = body.map((line, at) => setRow(line, rows[at]?.cells ?? [], places, columns));
  const headSet = header.map((line, at) =>
    setHead(line, heads[at] ?? [], names, places, at >= from),
  );
  const above = hasLevels ? header.slice(0, from) : [];
  const levels = above.filter((_, at) => (heads[at] ?? []).length > 0);
  return { lines: [...headSet, ...bodySet], uncertain, levels };
}

function placesOf(cells: readonly Placed[], names: readonly Name[], labelEnd: number): Span[] {
  let left = labelEnd + gutter;
  return names.map((name, column) => {
    const widths = cells.flatMap(({ cell, column: own }) =>
      own === column ? [cell.right - cell.left] : [],
    );
    const right = left + Math.max(name.right - name.left, ...widths);
    const place = { left, right };
    left = right + gutter;
    return place;
  });
}

function setRow(
  line: Laid,
  row: readonly Placed[],
  places: readonly Span[],
  columns: Columns,
): Laid {
  const end = (places.at(-1)?.right ?? 0) + gutter;
  const ends =
    row.length > 0 ? row.map(({ cell }) => cell.right) : columns.spans.map(({ right }) => right);
  const lastCell = Math.max(...ends);
  const settings = line.segments.flatMap((segment): Setting => {
    const own = row.filter(({ cell }) => cell.words.every((word) => segment.words.includes(word)));
    if (own.length > 0) {
      const label = segment.words.filter(
        (word) => !own.some(({ cell }) => cell.words.includes(word)),
      );
      const cells = own.map(({ cell, column }) => {
        return { segment: cell, left: (places[column]?.right ?? 0) - (cell.right - cell.left) };
      });
      return label.length === 0
        ? cells
        : [{ segment: segmentOf(label), left: segment.left }, ...cells];
    }
    const isAfter = segment.left >= lastCell;
    return [{ segment, left: isAfter ? segment.left - lastCell + end : segment.left }];
  });
  return withSetting(line, settings);
}

function setHead(
  line: Laid,
  words: readonly Word[],
  names: readonly Name[],
  places: readonly Span[],
  isLeaf: boolean,
): Laid {
  const settings = line.segments.flatMap((segment): Setting => {
    if (!segment.words.some((word) => words.includes(word)))
      return [{ segment, left: segment.left }];
    if (!isLeaf) return [{ segment, left: moved(segment, names, places) }];
    return partsOf(segment, names, places);
  });
  return withSetting(line, settings);
}

/** A segment's words flush right over their columns; what goes before and after them is no name of a column. */
function partsOf(segment: Segment, names: readonly Name[], places: readonly Span[]): Setting {
  const parts = names.flatMap((name, column) => {
    const own = segment.words.filter((word) => name.lines.flat().includes(word));
    const shift = (places[column]?.right ?? 0) - name.right;
    return own.length === 0 ? [] : [{ segment: segmentOf(own), left: segmentOf(own).left + shift }];
  });
  const isNamed = (word: Word) => names.some((name) => name.lines.flat().includes(word));
  const [first, last] = [segment.words.findIndex(isNamed), segment.words.findLastIndex(isNamed)];
  const before = segment.words.slice(0, Math.max(0, first));
  const after = segment.words.slice(last + 1);
  const end = (places.at(-1)?.right ?? 0) + beyond;
  return [
    ...(before.length > 0 ? [{ segment: segmentOf(before), left: segment.left }] : []),
    ...parts,
    ...(after.length > 0 ? [{ segment: segmentOf(after), left: end + segment.left }] : []),
  ];
}

/** A text over several columns keeps its place among their names. */
function moved({ left, right }: Segment, names: readonly Name[], places: readonly Span[]): number {
  const center = (left + right) / 2;
  const points = names.flatMap((name, at) => {
    const place = places[at];
    if (!place) return [];
    const start = place.right - (name.right - name.left);
    return [
      [name.left, start],
      [name.right, place.right],
    ] as const;
  });
  const [before, after] = [points.findLast(([x]) => x <= center), points.find(([x]) => x > center)];
  const at = !before
    ? (after?.[1] ?? 0) + center - (after?.[0] ?? 0)
    : !after
      ? before[1] + center - before[0]
      : before[1] + ((center - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
  return at - (right - left) / 2;
}

function withSetting(laid: Laid, settings: Setting): Laid {
  const words = settings
    .flatMap(({ segment, left }) =>
      segment.words.map((word) => ({
        ...word,
        left: word.left - segment.left + left,
        right: word.right - segment.left + left,
      })),
    )
    .toSorted((a, b) => a.left - b.left);
  const line = { ...laid.line, words };
  const [placed] = placedLines([line]);
  return { ...laid, line, segments: placed?.segments ?? [] };
}
