/**
 * The grammar of printed numbers a second time, written apart from the reader as a walk over characters, so
 * that the two can only agree by both being right.
 */
export function isNumberByGrammar(text: string): boolean {
  let rest = text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");
  rest = drop(rest, /\s*(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|(?<=\s)\d\))$/);
  rest = drop(rest, /^(?:minst|lägst|min\.?|≥|>=|högst|max\.?|maximalt|≤|<=)\s*/i);
  rest = drop(rest, /^(?:(?:ca|cirka|c:a|ung|ungefär|omkring|runt|drygt|knappt)\.?\s+|~\s?)/i);
  const unprefixed = drop(rest, /^(?:nki|hme|nmi|nri|index)\s+/i);
  if (unprefixed !== rest) return isSigned(unprefixed);
  if (isSigned(rest)) return true;
  const unglued = drop(rest, /\s?(?:%|kr|tkr|mkr|mnkr)$/i);
  return isSigned(unglued) || isSigned(drop(rest, spacedUnits));
}

/** The short units that stand after a space; random text never finds the long ones. */
const spacedUnits =
  /\s(?:proc|procent|kkr|sek|ksek|msek|mn\skr|kr\s?\/\s?\p{L}+|å[åa]|aa|aå|dag|dagar|dygn|tim|timme|index|nki|hme|nmi|nri|svi|poäng|antal|st)\.?$/iu;

function isSigned(text: string): boolean {
  if (/^(?:\+\/[-–−]|±)\s?0(?:,0+)?$/.test(text)) return true;
  if (text.startsWith("(") && text.endsWith(")")) return isMagnitude(text.slice(1, -1));
  const first = text.charAt(0);
  if (!"+-‐‑‒–—−".includes(first) || first === "")
    return isMagnitude(drop(text, /^[ \u00a0\u2009\u202f]/));
  return isMagnitude(drop(text.slice(1), /^[ \u00a0\u2009\u202f]/));
}

function isMagnitude(text: string): boolean {
  const commas = text.split(",");
  if (commas.length > 2) return false;
  const [whole = "", decimals] = commas;
  if (decimals !== undefined && !isDigits(decimals)) return false;
  if (!whole.includes(".")) return isWhole(whole, /[ \u00a0\u2009\u202f]/);
  const points = whole.split(".");
  if (decimals !== undefined || points.length > 2) return isWhole(whole, /\./);
  const [before = "", after = ""] = points;
  if (!isDigits(after) || !isPlain(before)) return false;
  return !(after.length === 3 && before !== "0" && before.length <= 3);
}

function isWhole(text: string, separator: RegExp): boolean {
  const groups = text.split(separator);
  const [first = "", ...others] = groups;
  if (others.length === 0) return isPlain(first);
  if (!isPlain(first) || first === "0" || first.length > 3) return false;
  return others.every((group) => isDigits(group) && group.length === 3) && groups.length <= 5;
}

function isPlain(text: string): boolean {
  return isDigits(text) && text.length <= 15 && (text === "0" || !text.startsWith("0"));
}

function isDigits(text: string): boolean {
  return text !== "" && [...text].every((character) => character >= "0" && character <= "9");
}

function drop(text: string, pattern: RegExp): string {
  return text.replace(pattern, "");
}
