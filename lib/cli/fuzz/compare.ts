import type { Draft, DraftFigure } from "../../import/draft";
import { findUnit } from "../../import/unit";
import { align, type Alignment } from "./align";
import { changedWords, placeBefore, spansOf, type Span } from "./untouched";

/** A number that nobody touched and that a mutant reads as something else, without doubting it. */
export interface Finding {
  /**
   * `value`: another value. `column`: under another column of the table, or under one whose heading is
   * printed elsewhere. `meaning`: the column's heading is the same and means another period or basis.
   * `unit`: another unit, which no changed line says. `label`: of another row, though the row and those around it are as they were.
   */
  kind: "value" | "column" | "meaning" | "unit" | "label";
  isVerified: boolean;
  line: string;
  before: string;
  after: string;
}

/**
 * What a mutant says differently of numbers that were not touched, by themselves or in the headings they
 * stand under. A figure that is doubted, or no longer read, is no finding.
 */
export function compareWith(truth: Draft): (mutant: Draft) => Finding[] {
  const known = knownOf(truth);
  return (mutant) => {
    const alignment = align(truth.document, mutant.document);
    const spans = spansOf(mutant);
    const texts = new Map(mutant.document.lines.map(({ number, text }) => [number, text]));
    return mutant.figures.flatMap((figure) => {
      if (figure.value === null || figure.flags.includes("U")) return [];
      const before = known.at(figure, spans.get(figure), alignment);
      if (before.length === 0) return [];
      const kinds = before.map((each) => kindOf(each, figure, known, alignment));
      // One number may be read as two figures: it is enough that it is one of them.
      const [kind] = kinds;
      if (kinds.includes(null) || !kind) return [];
      return [
        {
          kind,
          isVerified: figure.verification === "byCheck",
          line: texts.get(figure.place.line) ?? "",
          before: before.map(told).join("; "),
          after: told(figure),
        },
      ];
    });
  };
}

interface Known {
  /** The figures that the same printed number was before the document was changed. */
  at(figure: DraftFigure, span: Span | undefined, alignment: Alignment): DraftFigure[];
  columns: ReadonlySet<string>;
  /** The same row has this value under this column: two columns may print the same. */
  isTrue(before: DraftFigure, after: DraftFigure): boolean;
}

function knownOf(truth: Draft): Known {
  const places = new Map<string, DraftFigure[]>();
  const spans = spansOf(truth);
  for (const figure of truth.figures) {
    const { line } = figure.place;
    const span = spans.get(figure);
    // What was in doubt from the start is no truth to hold a mutant to.
    if (!span || figure.value === null || figure.flags.includes("U")) continue;
    const key = `${line}:${span.start}:${figure.printed.trim()}`;
    places.set(key, [...(places.get(key) ?? []), figure]);
  }
  return {
    columns: new Set(truth.figures.map(({ column }) => column)),
    isTrue: ({ place }, { column, value }) =>
      truth.figures.some(
        (each) => each.place.line === place.line && each.column === column && each.value === value,
      ),
    at: (figure, span, { numbers, changed }) => {
      const line = numbers.get(figure.place.line);
      if (line === undefined || !span) return [];
      const pair = changed.get(line);
      const start = pair ? placeBefore(span, pair) : span.start;
      return places.get(`${line}:${start}:${figure.printed.trim()}`) ?? [];
    },
  };
}

function kindOf(
  before: DraftFigure,
  after: DraftFigure,
  known: Known,
  alignment: Alignment,
): Finding["kind"] | null {
  if (before.value !== after.value) return "value";
  if (!isSameTime(before, after)) {
    if (before.column === after.column) return isRowChanged(before, alignment) ? null : "meaning";
    if (isHeadingChanged(before, alignment) || known.isTrue(before, after)) return null;
    return known.columns.has(after.column) ? "column" : null;
  }
  // A unit that is no longer known, since a heading is gone, claims nothing.
  const isUnitSame = after.series.unit === "unknown" || before.series.unit === after.series.unit;
  if (isUnitSame) return labelKindOf(before, after, alignment);
  return isUnitChanged(before, alignment) ? null : "unit";
}

function isSameTime(a: DraftFigure, b: DraftFigure): boolean {
  const isPeriodSame = a.period.start === b.period.start && a.period.end === b.period.end;
  return isPeriodSame && a.basis === b.basis;
}

/** A line above was changed in some of the heading's words, or put in with them: it may say something else now. */
function isHeadingChanged({ column, place }: DraftFigure, alignment: Alignment): boolean {
  const words = new Set(column.split(/\s+/));
  const touched = [...alignment.changed].flatMap(([number, pair]) =>
    number < place.line ? changedWords(pair) : [],
  );
  return [...touched, ...addedAbove(place.line, alignment)].some((word) => words.has(word));
}

function addedAbove(line: number, { added }: Alignment): string[] {
  return added.flatMap(({ before, text }) => (before <= line ? text.split(/[\s|;]+/) : []));
}

/** A table of weeks states the period in the row. */
function isRowChanged({ place }: DraftFigure, { changed }: Alignment): boolean {
  const pair = changed.get(place.line);
  return pair !== undefined && changedWords(pair).some((word) => pair.before.startsWith(word));
}

/** The row's own words were changed, or a line above says another unit than it did. */
function isUnitChanged({ place }: DraftFigure, alignment: Alignment): boolean {
  if (findUnit(addedAbove(place.line, alignment).join(" ")) !== null) return true;
  return [...alignment.changed].some(
    ([number, { before, after }]) =>
      number === place.line || (number < place.line && findUnit(before) !== findUnit(after)),
  );
}

/** A table whose columns are the series (weeks, months) has a heading that is the label. */
function labelKindOf(
  before: DraftFigure,
  after: DraftFigure,
  alignment: Alignment,
): Finding["kind"] | null {
  if (before.series.label === after.series.label) return null;
  if (isOfColumn(before) && isOfColumn(after))
    return isHeadingChanged(before, alignment) ? null : "column";
  const words = after.series.label.split(" ");
  const isWhole = before.series.label.split(" ").every((word) => words.includes(word));
  const isIntact = isIntactAround(before.place.line, alignment);
  return !isWhole && isIntact && !isLabelChanged(before, after, alignment) ? "label" : null;
}

function isOfColumn({ column, series }: DraftFigure): boolean {
  return column.toLowerCase() === series.label.toLowerCase();
}

/** A label over many lines: what it has lost and gained was printed on lines near it that were changed or lost. */
function isLabelChanged(
  { series, place }: DraftFigure,
  { series: now }: DraftFigure,
  { changed, added, lost }: Alignment,
): boolean {
  const isNear = (line: number) => Math.abs(line - place.line) <= labelReach;
  const pairs = [...changed].filter(([line]) => isNear(line)).map(([, pair]) => pair);
  const gone = [
    ...pairs.map((pair) => pair.before),
    ...lost.filter(({ number }) => isNear(number)).map(({ text }) => text),
  ];
  const come = [
    ...pairs.map((pair) => pair.after),
    ...added.filter((line) => isNear(line.before)).map(({ text }) => text),
  ];
  return isPrintedIn(series.label, now.label, gone) && isPrintedIn(now.label, series.label, come);
}

/** The longest label of the corpus has some ten lines, half of them above its numbers. */
const labelReach = 8;

/** The words of a label that the other has not stand in these lines, whole or hyphenated. */
function isPrintedIn(label: string, other: string, lines: readonly string[]): boolean {
  const known = new Set(other.split(" "));
  const pieces = lines.flatMap((line) =>
    line.split(/[\s|;]+/).map((piece) => piece.replace(/-$/, "")),
  );
  const isIn = (word: string) =>
    pieces.some((piece) => word === piece || (piece.length > 3 && word.includes(piece)));
  return label.split(" ").every((word) => known.has(word) || isIn(word));
}

/** A label may be wrapped over the lines above and below. */
function isIntactAround(line: number, { numbers, changed }: Alignment): boolean {
  const kept = new Set(numbers.values());
  return [-2, -1, 0, 1, 2].every((step) => kept.has(line + step) && !changed.has(line + step));
}

function told({ printed, value, column, basis, period, series }: DraftFigure): string {
  return `${series.label}: ${printed} = ${value} under ”${column}” (${basis} ${period.start} ${period.end} ${series.unit})`;
}
