import type { Figure } from "./figure";
import type { Break } from "./series";

/** The breaks that lie within what is shown: with a figure that starts before it, and one that doesn't. */
export function breaksAmong(
  breaks: readonly Break[],
  figures: readonly Pick<Figure, "period">[],
): Break[] {
  return breaks.filter(
    ({ date }) =>
      figures.some(({ period }) => period.start < date) &&
      figures.some(({ period }) => period.start >= date),
  );
}
