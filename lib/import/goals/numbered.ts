import type { Document, Line } from "../document";
import type { DraftGoal } from "../draft";
import { plainOf, withoutMarks } from "../identity/lines";
import { findTarget } from "../target";

interface Numbered {
  line: Line;
  /** "4.2.1" and, where OCR lost the points, "421" are both 4, 2, 1. */
  path: string;
  title: string;
  plain: string;
}

const numbered = /^(\d(?:\.?\d){0,3})\.?\s+(\p{Lu}[^.]*)$/u;
const chapterWord = /\bmal\b|mal(en)? for\b|\p{L}mal\b/u;
const notGoals = /(?<!grund)uppdrag|satsning|analys|uppfoljning av (ekonomi|volym)/;

/** Goals that are numbered headings under a numbered chapter on goals ("4.2 Utvecklingsmål"), without any status. */
export function numberedGoals(document: Document): DraftGoal[] {
  const headings = document.lines.flatMap((line, index) =>
    headingOf(line, document.lines[index + 1], document.isScanned),
  );
  const chapters = headings.filter(({ plain }) => chapterWord.test(plain) && !notGoals.test(plain));
  const below = headings.filter((heading) =>
    chapters.some((chapter) => isChildOf(heading.path, chapter.path)),
  );
  const leaves = below.filter(({ path }) => !below.some((other) => isChildOf(other.path, path)));
  return leaves.filter(({ path }) => path.length >= 3).map(goalOf);
}

function goalOf({ line, title }: Numbered): DraftGoal {
  return {
    title,
    perspective: null,
    verdict: null,
    expected: false,
    printed: "",
    place: { page: line.page, line: line.number },
    target: findTarget(title),
    measures: [],
  };
}

/** A line of its own with a number before it; lines of a table of contents end with a page number. */
function headingOf(line: Line, next: Line | undefined, isScanned: boolean): Numbered[] {
  const text = withoutMarks(line.text);
  const match = numbered.exec(text);
  const isAlone = line.page !== null || (next?.text.trim() ?? "") === "";
  if (!match || !isAlone || text.length > 160 || /\.{3,}|\s\d{1,3}$/.test(text)) return [];
  const [, number = "", title = ""] = match;
  if (!isScanned && number.length > 1 && !number.includes(".")) return [];
  return [{ line, path: number.replaceAll(".", ""), title: title.trim(), plain: plainOf(title) }];
}

function isChildOf(path: string, parent: string): boolean {
  return path.length === parent.length + 1 && path.startsWith(parent);
}
