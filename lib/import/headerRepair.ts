import { editsBetween, foldLabel } from "./label";

/** The words that carry a header's meaning, folded; a damaged one is mended to these only. */
const words: readonly string[] = [
  "utfall",
  "bokslut",
  "budget",
  "internbudget",
  "arsbudget",
  "prognos",
  "helarsprognos",
  "arsprognos",
  "avvikelse",
  "avvikelser",
  "budgetavvikelse",
  "malvarde",
  "helar",
  "perioden",
  "januari",
  "februari",
  "augusti",
  "december",
];

/** Words run together by OCR: "Uflljan-aug", "Uflljnaug". */
const compounds: readonly (readonly [string, string])[] = [
  ["utfalljanapr", "Utfall jan-apr"],
  ["utfalljanaug", "Utfall jan-aug"],
  ["utfalljandec", "Utfall jan-dec"],
  ["utfalljanokt", "Utfall jan-okt"],
];

/**
 * Mends the words of a header that OCR damaged: one letter wrong in a word of the vocabulary is mended
 * quietly ("helér", "Awvikelse"), words run together only when one reading is nearest, and
 * then the header counts as damaged so that its figures are flagged.
 */
export function repairWords(text: string): { text: string; isDamaged: boolean } {
  let isDamaged = false;
  const repaired = text.replace(/[\p{L}][\p{L}\p{M}-]{3,}/gu, (word) => {
    const folded = foldLabel(word).replaceAll(" ", "");
    if (folded.length < 5 || words.includes(folded)) return word;
    const near = words.find((known) => known.length >= 5 && editsBetween(folded, known, 1) === 1);
    if (near !== undefined && folded[0] === near[0]) return near;
    const compound = nearestCompound(folded);
    if (compound === null) return word;
    isDamaged = true;
    return compound;
  });
  return { text: repaired, isDamaged };
}

/** Three letters may be wrong, and no other compound may be as near. */
function nearestCompound(folded: string): string | null {
  if (folded.length < 8) return null;
  const ranked = compounds
    .map(([known, text]) => ({ text, edits: editsBetween(folded, known, 6) ?? Infinity }))
    .sort((a, b) => a.edits - b.edits);
  const [first, second] = ranked;
  if (!first || first.edits > 3 || first.edits === 0) return null;
  return second?.edits === first.edits ? null : first.text;
}
