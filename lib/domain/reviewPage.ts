import type { Place } from "./place";

/** A text has no pages: so many of its lines are shown at a time. */
export const linesPerPage = 60;

/** The page of the review that a place stands on, from 1: the document's own, or that many lines of a text. */
export function reviewPageOf({ page, line }: Place): number {
  return page ?? Math.ceil(line / linesPerPage);
}
