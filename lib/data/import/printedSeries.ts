import "server-only";
import { decimal } from "../../domain/decimal";
import { isMoney } from "../../domain/unit";
import type { SeriesKind } from "../../domain/series";
import type { Draft, DraftFigure, DraftSeries } from "../../import/draft";
import { foldLabel } from "../../import/label";
import { isSameButGroup, toSeriesWords, type SeriesWords } from "./seriesWords";

/** One series as a document prints it, with its figures. */
export interface PrintedSeries {
  series: DraftSeries;
  words: SeriesWords;
  figures: DraftFigure[];
}

type PrintedDraft = Pick<Draft, "figures" | "goals">;

/**
 * The series of a document in printed order. A document often states an indicator twice, beside the
 * goal it measures and in its own table, under different subheadings: the two are one series when a
 * label of at least two words, the unit and every shared cell agree.
 */
export function printedSeries({ figures, goals }: PrintedDraft): PrintedSeries[] {
  const byWords = new Map<string, PrintedSeries>();
  const rows = new Set(figures.map(({ series }) => rowOf(series.kind, series.label)));
  const titles = new Set(goals.map(({ title }) => foldLabel(title)));
  for (const figure of figures) {
    const series = withoutGoal(titles, withParentAmong(rows, figure.series));
    const words = toSeriesWords(series);
    const key = JSON.stringify({ ...words, unit: isMoney(words.unit) ? "money" : words.unit });
    const known = byWords.get(key);
    if (known) known.figures.push(figure);
    else byWords.set(key, { series, words, figures: [figure] });
  }
  return joinRestated([...byWords.values()]);
}

/** A parent row that has no figures of its own is a subheading. */
function withParentAmong(rows: ReadonlySet<string>, series: DraftSeries): DraftSeries {
  const { kind, parent, group } = series;
  if (parent === null || rows.has(rowOf(kind, parent))) return series;
  return { ...series, parent: null, group: group ?? parent };
}

/** A goal that an indicator is printed beside says what it is for, not where it belongs. */
function withoutGoal(titles: ReadonlySet<string>, series: DraftSeries): DraftSeries {
  return titles.has(foldLabel(series.group ?? "")) ? { ...series, group: null } : series;
}

function joinRestated(all: readonly PrintedSeries[]): PrintedSeries[] {
  const joined: PrintedSeries[] = [];
  for (const each of all) {
    const twin = joined.find((other) => isRestated(other, each));
    if (!twin) joined.push(each);
    else {
      twin.figures.push(...each.figures);
      twin.series = { ...twin.series, group: twin.series.group ?? each.series.group };
    }
  }
  return joined;
}

function isRestated(a: PrintedSeries, b: PrintedSeries): boolean {
  if (!mayShareKind(a.series.kind, b.series.kind) || a.series.unit !== b.series.unit) return false;
  if (!isSameButGroup(a.words, { ...b.words, kind: a.words.kind })) return false;
  if (!foldLabel(a.series.label).includes(" ")) return false;
  const cells = new Map(a.figures.map((figure) => [cellOf(figure), figure.value]));
  const agreements = b.figures.flatMap((figure) => {
    const other = cells.get(cellOf(figure));
    return other && figure.value ? [decimal(other).equals(figure.value)] : [];
  });
  return agreements.length > 0 && agreements.every(Boolean);
}

/** The goal "en attraktiv arbetsgivare" makes staff of what the indicators' own table has as one of them. */
function mayShareKind(a: SeriesKind, b: SeriesKind): boolean {
  return a === b || [a, b].every((kind) => kind === "indicator" || kind === "staff");
}

function cellOf({ period, basis }: DraftFigure): string {
  return `${period.start} ${period.end} ${period.span} ${basis}`;
}

function rowOf(kind: string, label: string): string {
  return `${kind} ${foldLabel(label)}`;
}
