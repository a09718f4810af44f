import type { DraftFigure } from "./draft";

/** The figure in doubt for the reason; one that is in doubt already, as it is: its first reason stands. */
export function doubted<F extends DraftFigure>(figure: F, reason: string): F {
  if (isDoubted(figure)) return figure;
  return { ...figure, flags: [...figure.flags, "U"], reason };
}

/** The figure with its doubt settled, whatever the reason was. */
export function undoubted<F extends DraftFigure>(figure: F): F {
  return { ...figure, flags: figure.flags.filter((flag) => flag !== "U"), reason: null };
}

/** Does it wait for a person to say what it is? */
export function isDoubted({ flags }: Pick<DraftFigure, "flags">): boolean {
  return flags.includes("U");
}
