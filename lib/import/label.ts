/**
 * Is the printed text the known label, give or take diacritics, case, punctuation, broken-up words and light
 * OCR damage? Conservative: short words must match exactly and digits always must ("Budget 2023" is
 * never "Budget 2024"). OCR taught it: "Arets resultat", "Intdkter", "Akkumulerat", "Verksam hetens".
 */
export function isLike(text: string, known: string): boolean {
  const a = withoutBreaks(text);
  const b = withoutBreaks(known);
  if (a === b) return a !== "";
  if (digitsOf(a) !== digitsOf(b)) return false;
  return editsBetween(a, b, toleratedEdits(Math.min(a.length, b.length))) !== null;
}

/** The first known label that the text is like, exact matches before damaged ones; null when none is. */
export function findLike<T extends string>(text: string, known: readonly T[]): T | null {
  const folded = foldLabel(text);
  return (
    known.find((label) => foldLabel(label) === folded) ??
    known.find((label) => isLike(text, label)) ??
    null
  );
}

/** Lower case, no diacritics, ligatures or punctuation, single spaces: "ÅRETS  RESULTAT*" → "arets resultat". */
export function foldLabel(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** Same length as the text, each character lower case and without diacritics, so that places stay the same. */
export function foldInPlace(text: string): string {
  return text.replace(/[A-Z\u0080-\u{10ffff}]/gu, foldCharacter);
}

/** How many letters must be inserted, removed or replaced to make `a` `b`; null when more than `limit`. */
export function editsBetween(a: string, b: string, limit: number): number | null {
  if (a === b) return 0;
  if (limit === 0 || Math.abs(a.length - b.length) > limit || a.length > 200) return null;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = cost(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, cost(previous, j) + 1, cost(current, j - 1) + 1));
    }
    if (Math.min(...current) > limit) return null;
    previous = current;
  }
  const edits = cost(previous, b.length);
  return edits <= limit ? edits : null;
}

function foldCharacter(character: string): string {
  if (character < "\u0080") return character.toLowerCase();
  const folded = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.length === character.length ? folded : character;
}

/** OCR also reads "ä" as "ii" ("intiikter"). */
function withoutBreaks(text: string): string {
  return foldLabel(text).replaceAll(" ", "").replaceAll("ii", "a");
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, " ").trim();
}

/** One edit from eight letters, two from fourteen: "vuxen" and "vuxna" stay apart. */
function toleratedEdits(length: number): number {
  if (length < 8) return 0;
  return length < 14 ? 1 : 2;
}

function cost(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
