import { joinLevels } from "../tables/header";
import { namesUnit } from "../tables/heading";
import type { Block, PlacedLine } from "./block";
import { columnParts, labelParts } from "./leaves";
import { partLevels } from "./levels";
import { isAmountRow, type Segment, type Span } from "./segment";
import { joinWords } from "./words";

export interface PlacedHeader {
  /** One per band; empty where nothing is printed above it. */
  columns: string[];
  /** The columns whose group head may be another. */
  open: ReadonlySet<number>;
  /** The text above the labels: "Belopp i tkr", "Mått". */
  labelTitle: string;
  /** The same texts with their places: a column of units has a header of its own. */
  labelHeads: Segment[];
  /** Index of the first header line, or of the first body line when there is none. */
  first: number;
  /** Index of the first line of the body: a label wrapped before its numbers, or a subheading. */
  bodyFirst: number;
}

/** The lines of a header stand closer than this many type sizes to each other and to the body. */
const headerDistance = 4.5;

/** Reads the header lines above a block and gives each column its printed words, levels joined. */
export function findHeader(block: Block, lines: readonly PlacedLine[]): PlacedHeader {
  const labelLeft = labelEdge(block, lines);
  const header: PlacedLine[] = [];
  let first = block.first;
  for (let index = block.first - 1; index >= 0; index--) {
    const [line, below] = [lines[index], lines[index + 1]];
    const isBeside = line !== undefined && isSetBeside(line, lines[index - 1], block.bands);
    if (!line || !below || line.line.page !== below.line.page) break;
    if (!(isBeside || isHeaderLine(line, below, block, labelLeft))) break;
    header.unshift(line);
    first = index;
  }
  const led = leadingLabels(header, block.bands);
  header.splice(header.length - led);
  const labelHeads = header.flatMap((line) => labelParts(line, block.bands));
  const { groups, leaves, open } = partLevels(header, block.bands);
  return {
    columns: block.bands.map((_, index) => {
      const group = groups
        .map((level) => level[index] ?? "")
        .join(" ")
        .trim();
      return joinLevels([group, joinWords(leaves[index] ?? [])]);
    }),
    open,
    labelTitle: labelHeads.map(({ text }) => text).join(" "),
    labelHeads,
    first,
    bodyFirst: block.first - led,
  };
}

/** How many lines right above the first row hold label text only; below a header they belong to the body. */
function leadingLabels(header: readonly PlacedLine[], bands: readonly Span[]): number {
  const end = bands.at(-1)?.right ?? 0;
  // A comment that begins above the first row's numbers stands right of all columns.
  const lastOfColumns = header.findLastIndex((line) =>
    columnParts(line, bands).some(({ left }) => left < end),
  );
  if (lastOfColumns < 0) return 0;
  const below = header.slice(lastOfColumns + 1);
  return below.some((placed) => isTitle(labelOf(placed, bands))) ? 0 : below.length;
}

function labelOf(placed: PlacedLine, bands: readonly Span[]): string {
  return labelParts(placed, bands)
    .map(({ text }) => text)
    .join(" ");
}

/** "Belopp i tkr" is of the table; "Personalkontinuitet, antal" begins the name of a row. */
function isTitle(text: string): boolean {
  return namesUnit(text) && !/\p{L}.*\bantal\W*$/iu.test(text);
}

/** Where the label column begins: the leftmost text of the body, or well left of its numbers when it has none. */
function labelEdge(block: Block, lines: readonly PlacedLine[]): number {
  const start = block.bands[0]?.left ?? 0;
  const lefts = lines
    .slice(block.first, block.last + 1)
    .flatMap((placed) => placed.segments[0]?.left ?? []);
  const leftmost = Math.min(...lefts);
  return leftmost < start ? leftmost : start - 2 * (lines[block.first]?.line.size ?? 10);
}

/** The labels' own headers, set in the middle of a header of several lines: half a line below the columns'. */
function isSetBeside(
  { line, segments }: PlacedLine,
  above: PlacedLine | undefined,
  bands: readonly Span[],
): boolean {
  const [start, size] = [bands[0]?.left ?? 0, line.size ?? 10];
  const isLeft = segments.every(({ right, words }) => right < start && words.length <= 4);
  const isNear = (line.top ?? 0) - (above?.line.top ?? -Infinity) < size * 0.95;
  return isLeft && isNear && above?.line.page === line.page && columnParts(above, bands).length > 0;
}

function isHeaderLine(
  placed: PlacedLine,
  below: PlacedLine,
  block: Block,
  labelLeft: number,
): boolean {
  if (placed.line.page !== below.line.page) return false;
  const size = below.line.size ?? 10;
  if ((below.line.top ?? 0) - (placed.line.top ?? 0) > headerDistance * size) return false;
  if ((placed.line.size ?? 0) > size * 1.15) return false;
  const firstBand = block.bands[0]?.left ?? 0;
  const spansTable = placed.segments.some(
    (segment) => segment.left <= labelLeft + size && segment.right > firstBand + size,
  );
  const isAboveColumns = placed.segments.some((segment) => segment.right > firstBand - 2 * size);
  const isAmount = isAmountRow(placed.segments);
  return !spansTable && !isAmount && (isAboveColumns || placed.segments.length === 1);
}
