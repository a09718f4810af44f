import "server-only";
import type { PrintedSeries } from "./printedSeries";

/** With a space after it: "-kostnader" leaves out the beginning of a word. */
const listDash = /^\s*[-–—•]\s+(?=\p{L})/u;

/**
 * The label that a new series goes by: as printed, without the dash that several rows of the same group begin with, since
 * that is the list's and not the name's. A dash that one row alone has stays. Words are matched without marks anyhow.
 */
export function shownLabel(
  { series, words }: PrintedSeries,
  all: readonly PrintedSeries[],
): string {
  if (!listDash.test(series.label)) return series.label;
  const listed = all.filter(
    (other) =>
      listDash.test(other.series.label) &&
      other.words.kind === words.kind &&
      other.words.group === words.group &&
      other.words.parent === words.parent,
  );
  const labels = new Set(listed.map((other) => other.words.labels[0]));
  return labels.size > 1 ? series.label.replace(listDash, "") : series.label;
}
