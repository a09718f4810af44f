import { readNumber } from "../number";
import type { PlacedLine } from "./block";
import { cellOf } from "./cell";
import { isValue, type Span } from "./segment";

/** Lines that are set in the middle of the cells of one row stand less than this many type sizes from each other. */
const halfLine = 0.95;

/** The cells of one row have no more lines than this between its first and last number. */
const mostLines = 5;

/**
 * The rows that are printed on several lines with numbers: cells of one and two lines beside each other, set in the
 * middle, stand half a line from each other, and a number too wide for its column goes on below at the thousands
 * ("-66" over "067"). Each as its lines, those with label text only among them.
 */
export function tallRowsOf(body: readonly PlacedLine[], bands: readonly Span[]): PlacedLine[][] {
  return runsOf(body).flatMap((run) => (isOneRow(run, bands) ? [run] : partsOf(run, bands)));
}

/** Lines that stand less than a line from each other, numbers on several of them, and are no one row: nobody knows which. */
export function unclearLines(
  body: readonly PlacedLine[],
  tall: readonly PlacedLine[][],
  bands: readonly Span[],
): ReadonlySet<PlacedLine> {
  const rest = body.filter((placed) => !tall.some((run) => run.includes(placed)));
  const unclear = runsOf(rest)
    .map((run) => run.filter((placed) => hasCells(placed, bands)))
    .filter((run) => run.length > 1);
  return new Set(unclear.flat());
}

function runsOf(body: readonly PlacedLine[]): PlacedLine[][] {
  const runs: PlacedLine[][] = [];
  for (const placed of body) {
    const last = runs.at(-1)?.at(-1);
    const distance = (placed.line.top ?? 0) - (last?.line.top ?? -Infinity);
    const isBeside = distance < (placed.line.size ?? 10) * halfLine;
    if (isBeside && last?.line.page === placed.line.page) runs.at(-1)?.push(placed);
    else runs.push([placed]);
  }
  return runs;
}

/** In a text two rows may stand as near as the lines of one: what has a torn number is a row nevertheless. */
function partsOf(run: readonly PlacedLine[], bands: readonly Span[]): PlacedLine[][] {
  for (let from = 0; from < run.length - 1; from++)
    for (let end = Math.min(run.length, from + mostLines); end > from + 1; end--) {
      const part = run.slice(from, end);
      const isPart = [part[0], part.at(-1)].every((line) => line && hasCells(line, bands));
      if (isPart && isOneRow(part, bands, 1)) return [part, ...partsOf(run.slice(end), bands)];
    }
  return [];
}

/** Is anything printed in the columns? */
export function hasCells(placed: PlacedLine, bands: readonly Span[]): boolean {
  return bands.some((band) => cellOf(placed, band, bands) !== null);
}

function isOneRow(run: readonly PlacedLine[], bands: readonly Span[], fewestTorn = 0): boolean {
  const columns = bands.map((band) =>
    run.flatMap((placed) => {
      const cell = cellOf(placed, band, bands);
      return cell === null ? [] : [{ placed, text: cell.text }];
    }),
  );
  const lines = new Set(columns.flat().map(({ placed }) => placed));
  const torn = columns.filter((parts) => parts.length > 1);
  const isOfSameLines = torn.every((parts) =>
    parts.every(({ placed }, at) => placed === torn[0]?.[at]?.placed),
  );
  return (
    lines.size > 1 &&
    torn.length >= fewestTorn &&
    isOfSameLines &&
    torn.every((parts) => isTornNumber(parts.map(({ text }) => text))) &&
    !run.some((placed) => holdsTextAmong(placed, bands))
  );
}

function isTornNumber(parts: readonly string[]): boolean {
  const [, ...rest] = parts;
  return (
    rest.every((part) => /^\d{3}(?:\s\d{3})*(?:,\d+)?[)*]?$/.test(part)) &&
    readNumber(parts.join(" ")).kind === "value"
  );
}

/** Words among the numbers are a label of another table, beside this one. */
function holdsTextAmong({ segments }: PlacedLine, bands: readonly Span[]): boolean {
  const [start, end] = [bands[0]?.left ?? 0, bands.at(-1)?.right ?? 0];
  return segments.some(
    (segment) =>
      segment.left >= start &&
      segment.left < end &&
      !isValue(segment) &&
      readNumber(segment.text).kind === "unreadable" &&
      segment.words.length > 1,
  );
}
