import type { DraftGoal } from "../draft";
import type { BareLine } from "../flow/furniture";

/**
 * What goes on with a goal's title at the top of the next page, below its running header: a line that begins with a
 * small letter. Null where the title's first line is not the last one of its page.
 */
export function restOverPage({ place }: DraftGoal, lines: readonly BareLine[]): string | null {
  const next = lines.find(({ line }) => line.number > place.line);
  if (place.page === null || next === undefined || next.line.page === place.page) return null;
  const text = next.text.trim();
  return /^\p{Ll}/u.test(text) && text.length <= longest ? text : null;
}

const longest = 80;
