import { editsBetween, foldLabel } from "../../label";
import { cutValues, type ValueToken } from "./values";

/**
 * Cuts a line of a scanned text in label and values. Single odd letters among the last words ("2 2 o o 0,9")
 * are wrecked cells when they make as many as there are columns; so are odd characters right before the
 * numbers ("¢ ggg 61 873 59 475").
 */
export function cutScanned(
  text: string,
  count: number,
): { label: string; values: ValueToken[] } | null {
  return cutWithLetters(text, count) ?? cutWithWreckBefore(text);
}

function cutWithLetters(
  text: string,
  count: number,
): { label: string; values: ValueToken[] } | null {
  const words = text.trim().split(/\s+/);
  if (words.length < count) return null;
  const last = words.slice(-count);
  const isWreck = (word: string) => /^[\p{L})(&]$/u.test(word);
  const isNumber = (word: string) => /^[-−–]?\d+([.,]\d+)?%?$/.test(word);
  if (!last.some(isWreck) || !last.every((word) => isWreck(word) || isNumber(word))) return null;
  const before = words.at(-count - 1) ?? "";
  if (isNumber(before) || isWreck(before)) return null;
  const values = last.map((word) => ({ text: word, spaces: 1, isWreck: isWreck(word) }));
  return { label: words.slice(0, -count).join(" "), values };
}

function cutWithWreckBefore(text: string): { label: string; values: ValueToken[] } | null {
  const cut = cutValues(text);
  if (!cut) return null;
  const wreck =
    /\s+((?:[^\p{L}\d\s.,:;'"()-]|[bcdfghjklmnpqrstvxz]{3})(?:\s[bcdfghjklmnpqrstvxz]{2,3})?)$/iu.exec(
      cut.label,
    );
  if (!wreck?.[1]) return cut;
  return {
    label: cut.label.slice(0, wreck.index),
    values: [{ text: wreck[1], spaces: 1, isWreck: true }, ...cut.values],
  };
}

/** Specks that the scanner took for characters, at either end of a line. */
export function withoutJunk(text: string): string {
  return text.replace(/(\s+[^\p{L}\d\s%)])+\s*$/u, "").replace(/^\s*[.,'’:]\s+/u, "");
}

const countedThings = [
  "hushall",
  "inflode",
  "arsplacering",
  "arsplaceringar",
  "personer",
  "antal",
  "platser",
  "dygn",
  "varddygn",
  "timmar",
  "arenden",
];

/**
 * Takes the unit off the end of a label ("Utredning barn Inflöde"); two words may be one that the scanner
 * broke. Nearly half of its letters may be damaged, since the table says that a unit stands here.
 */
export function cutUnit(label: string): { label: string; unit: string | null } {
  const words = label.split(/\s+/).filter((word) => word !== "");
  const found = [1, 2].flatMap((taken) => {
    const tail = words.slice(-taken);
    if (words.length < taken) return [];
    const edits = editsToUnit(foldLabel(tail.join(" ")).replaceAll(" ", ""));
    return edits === null ? [] : [{ taken, tail, edits }];
  });
  const [best] = found.sort((a, b) => a.edits - b.edits);
  if (!best) return { label, unit: null };
  return { label: words.slice(0, -best.taken).join(" "), unit: best.tail.join(" ") };
}

function editsToUnit(folded: string): number | null {
  const edits = countedThings.flatMap((thing) => {
    const limit = folded.length < 5 ? 0 : Math.floor(thing.length / 2.3);
    return editsBetween(folded, thing, limit) ?? [];
  });
  return edits.length === 0 ? null : Math.min(...edits);
}
