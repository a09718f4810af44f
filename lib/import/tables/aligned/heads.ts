import type { Word } from "../../document";
import type { Segment } from "../../placed/segment";
import { startsWithBasis } from "../header";
import { looksLikeYear } from "../token";
import type { Columns } from "./align";
import { textOf, type Name } from "./name";
import { namesOf } from "./names";
import { isRow, type Laid } from "./region";
import { labelsOf } from "./rows";

const mostLevels = 2;

/** The words of a header line that stand over the columns. */
export function headWords(
  line: Laid,
  body: readonly Laid[],
  columns: Columns,
  isLast: boolean,
): Word[] {
  const texts = body.filter(isRow).flatMap((row) => labelsOf(row, columns));
  const first = columns.spans[0]?.left ?? 0;
  const labelLeft = Math.min(...texts.map(({ left }) => left));
  return line.segments
    .filter((segment, index) => {
      const isOverText =
        texts.some(({ left }) => Math.abs(left - segment.left) <= 10) &&
        !(isLast && segment.right > first);
      const isLeft = index === 0 && segment.right < first && segment.left <= labelLeft + 15;
      return !isOverText && !isLeft;
    })
    .flatMap(({ words }) => words);
}

/** The labels' own header beside the columns'; a title is as wide as it likes. */
export function labelHeads(line: Laid, words: readonly Word[], columns: Columns): Segment[] {
  const first = columns.spans[0]?.left ?? 0;
  return words.length === 0
    ? []
    : line.segments.filter(
        (segment) => segment.left < first && !segment.words.some((word) => words.includes(word)),
      );
}

/**
 * The columns' names, and the header line they begin on: lines above may be levels, each text over several columns. Of
 * the ways to take lines for levels the one is taken in which the names fall best. `hasLevels` where the names
 * themselves tell that the lines above are levels.
 */
export function findNames(
  header: readonly Laid[],
  heads: readonly Word[][],
  columns: Columns,
  labelLeft: number,
): { names: Name[]; from: number; hasLevels: boolean } | null {
  const first = heads.at(-1)?.[0];
  const hasLabel = first !== undefined && first.left <= labelLeft + 10;
  const found = header.flatMap((_, from) => {
    const levels = heads.slice(0, from).filter((words) => words.length > 0);
    const isLevel = (words: readonly Word[]) =>
      [segmentsIn(words), words.filter(({ text }) => startsWithBasis(text))].every(
        (found) => found.length * 2 <= columns.spans.length,
      );
    if (levels.length > mostLevels || !levels.every(isLevel)) return [];
    const named = namesOf(heads.slice(from), columns.spans, hasLabel);
    if (!named) return [];
    const isStretched = areStretches(levels.flat(), named.names);
    const isCertain =
      isStretched ||
      (named.names.every((name) => startsWithBasis(textOf(name))) &&
        !levels.flat().some(({ text }) => startsWithBasis(text)));
    const areYears = named.names.every((name) => looksLikeYear(textOf(name)));
    const ofLevels = levels.length * (isCertain ? -2 : areYears ? 1 : 4);
    const hasLevels = areYears || isStretched;
    return [{ names: named.names, from, hasLevels, cost: named.cost + ofLevels }];
  });
  return found.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
}

/**
 * "Period" and "Helår" once each above names that all tell a basis, one that is broken ("Avvik" over "else") too:
 * neither is the beginning of one.
 */
function areStretches(words: readonly Word[], names: readonly Name[]): boolean {
  const tellsBasis = (text: string) => [text, text.replaceAll(" ", "")].some(startsWithBasis);
  if (!names.every((name) => tellsBasis(textOf(name)))) return false;
  const texts = words.map(({ text }) => text.toLowerCase());
  return (
    texts.length === 2 &&
    /^period(?:en)?$/.test(texts[0] ?? "") &&
    /^helår(?:et)?$/.test(texts[1] ?? "")
  );
}

function segmentsIn(words: readonly Word[]): Word[] {
  return words.filter((word, at) => at === 0 || word.left - (words[at - 1]?.right ?? 0) > 7.5);
}
