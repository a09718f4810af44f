const sign = String.raw`[-+±\u2010-\u2014\u2212]?\s?`;
const digits = String.raw`(\d{1,3}([ \u00a0\u2009\u202f.]\d{3})+|\d+)([.,]\d+)?`;
const units = String.raw`(%|procent|tkr|mnkr|mkr|kr|st\.?|dygn|vårddygn|dagar|veckor|månader|timmar|år|åa|poäng|[kmg]wh(?:\/m[²2])?|ton|kg|kvm|m[²2])`;
/** "NKI 75" is a number, but "Plan 2026" and "Mål 2025" are headers. */
const indexes = String.raw`(nki|hme|nmi|nri|svi|index)`;
const bounds = String.raw`(minst|högst|max\.?|min\.?|ca\.?|cirka|ung\.?|under|över|lägst|[<>≤≥])`;

const number = new RegExp(
  String.raw`^(${bounds}\s*)?(${indexes}\s)?(${sign}${digits}|\(${digits}\))\s*${units}?\s*(\*|\d\))?$`,
  "iu",
);

/** Does the whole text read as one printed number: "-9 504", "(614)", "82 %", "Minst NKI 75"? */
export function looksNumeric(text: string): boolean {
  return number.test(text.trim());
}

/** A dash, dots or star printed in the place of a number, or words that say there is none. */
export function looksMissing(text: string): boolean {
  return /^([-\u2010-\u2014\u2212]|\.{2,3}|…|\*|x|e\.?t\.?|n\/?a|saknas|stängt|ej aktuellt|inga|uppgift saknas)$/i.test(
    text.trim(),
  );
}

/** A bare year, 1990–2039: a header where others stand beside it, else possibly a number. */
export function looksLikeYear(text: string): boolean {
  return /^(199\d|20[0-3]\d)$/.test(text.trim());
}

const unitWord =
  /^(%|procent|tkr|mnkr|mkr|kr|kronor|st\.?|antal|dygn|vårddygn|dagar|veckor|månader|timmar|index|poäng|åa|årsarbetare|hushåll|inflöde|årsplacering(ar)?|platser|personer|ärenden|kwh|kvm|kr\/\S+)$/i;

/** A word that names a unit of measure or what is counted, alone in its cell. */
export function looksLikeUnit(text: string): boolean {
  return unitWord.test(text.trim());
}
