/** Widths in thousandths of the type size, as in the sans serif types that reports are set in. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ ijl.,:;'|!\u00a0It[\]f/\\]/, 265],
  [/[r()\-\u2010\u2011"*°]/, 340],
  [/[cksvxyz]/, 500],
  [/[mMW%]/, 850],
  [/[w]/, 722],
  [/\p{Lu}/u, 690],
];
const commonWidth = 556;

/** How wide a character most likely is: what a run's width is shared out by when only the whole is known. */
export function characterWidth(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? commonWidth;
}
