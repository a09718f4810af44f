import type { Word } from "../../document";
import type { Segment } from "../../placed/segment";
import { looksLikeColumn } from "../header";
import { looksLikeYear } from "../token";
import { character, isBasis, type Name } from "./name";

/**
 * Have the headings' words been shared out wrongly, whatever the order says? What is printed as one, "Budget 2024",
 * is over two columns; or the labels' own header has a column's in it, "Verksamhet Budget 2023", and those that are
 * left stand over their neighbours' numbers.
 */
export function areTorn(names: readonly Name[], labels: readonly Segment[]): boolean {
  return names.some((name, at) => isTorn(name, names[at + 1])) || labels.some(holdsColumn);
}

function isTorn({ lines }: Name, next: Name | undefined): boolean {
  return lines.some((words, at) => {
    const [last, first] = [words.at(-1), next?.lines[at]?.[0]];
    return last !== undefined && first !== undefined && areOne(last, first);
  });
}

/** A basis and its year or months, one space apart. */
function areOne(word: Word, next: Word): boolean {
  const isTight = next.left - word.right <= character * 1.5;
  const isTime = looksLikeYear(next.text) || looksLikeColumn(next.text);
  return isTight && isBasis(word.text) && isTime && !isBasis(next.text);
}

function holdsColumn({ words }: Segment): boolean {
  return words.some(({ text }, at) => (at > 0 && isBasis(text)) || isGlued(text));
}

/** "VerksamhetBudget": the small letter before a capital one. */
function isGlued(text: string): boolean {
  const cut = text.search(/(?<=\p{Ll}{2})\p{Lu}/u);
  return cut > 0 && isBasis(text.slice(cut));
}
