import type { DraftFigure } from "./draft";

/**
 * Doubts that a check may lift again, with how firm they are: which of several readings a cell has, and which period
 * a column is of. Any other stays until a person has looked.
 */
const liftable = new Map([
  ["severalReadings", 1],
  ["periodUncertain", 2],
  ["sameColumnTwice", 2],
]);
const lasting = 3;

/**
 * The figure in doubt for this reason. A figure has one reason: one that a check may lift gives way to one that
 * it may not, or the figure would be free of both when the first is settled. What has no value is as it was.
 */
export function inDoubt(figure: DraftFigure, reason: string): DraftFigure {
  const { flags, reason: before, value } = figure;
  if (value === null) return figure;
  if (!isDoubted(figure)) return { ...figure, flags: [...flags, "U"], reason };
  return before !== null && firmnessOf(reason) > firmnessOf(before)
    ? { ...figure, reason }
    : figure;
}

/** The figure with its doubt settled, whatever the reason was. */
export function undoubted(figure: DraftFigure): DraftFigure {
  return { ...figure, flags: figure.flags.filter((flag) => flag !== "U"), reason: null };
}

/** Does it wait for a person to say what it is? */
export function isDoubted({ flags }: Pick<DraftFigure, "flags">): boolean {
  return flags.includes("U");
}

function firmnessOf(reason: string): number {
  return liftable.get(reason) ?? lasting;
}
