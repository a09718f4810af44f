import { foldLabel } from "./label";
import type { Unit } from "../domain/unit";
import { labelUnits, prefixUnits, unitWords } from "./unitWords";

/**
 * The unit that a heading, a unit column or a bracket states: "Resultaträkning, tkr", "(mnkr)", "Belopp i tkr",
 * "Volymenhet: Hushåll". Null when it states none, or two different ones ("antal/tkr").
 */
export function findUnit(text: string): Unit | null {
  const folded = foldUnit(text);
  if (/\bkr(?:onor)? ?(?:\/|per) ?\p{L}/u.test(folded)) return "krPerUnit";
  const found = new Set<Unit>();
  let rest = folded.replace(rate, " ");
  for (const [pattern, unit] of unitWords) {
    const without = rest.replace(pattern, " ");
    if (without !== rest) found.add(unit);
    rest = without;
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** "Placeringar per månad" are not counted in months. */
const rate =
  /\bper (?:(?:arbets|kalender)?dag(?:ar)?|(?:v[a-z]rd[ -]{0,2}|placerings)?dygn|veck(?:a|or)|manad(?:er)?|timm(?:e|ar)|tim|arsarbetare|aa|hushall)\b/g;

/**
 * The unit that a row's own label states, always more telling than the table's title: "…, procent", "…, antal
 * dagar", "Antal vårddygn …", "Kostnad per dygn, kr". "Andel …" alone says nothing: it may be a ratio
 * or a percentage, and the cells tell. Null when the label is silent.
 */
export function findUnitOfLabel(label: string): Unit | null {
  const folded = foldUnit(label);
  const stated = findUnitStatedLast(label);
  if (stated) return stated;
  return labelUnits.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The unit that the last words of a label are, after a comma, a bracket or "i"; null when they are none. */
export function findUnitStatedLast(label: string): Unit | null {
  const folded = foldUnit(label);
  // "Handläggningstid, veckor (median)": a remark in brackets may stand after the unit.
  return statedLast(folded) ?? statedLast(folded.replace(/ ?\([^()]*\)\*?$/, ""));
}

/** "Nettokostnader", "Kostnad per plats", "Intäkter 2024": what is counted in money. */
export function namesMoney(name: string): boolean {
  const folded = foldLabel(name);
  return /(?:kostnad|intakt)(?:en|er|erna)?\b/.test(folded) && !/^(?:antal|andel)/.test(folded);
}

function statedLast(folded: string): Unit | null {
  const tail = /(?:,|\(|\bi )\s*([^,()]{1,30}?)\)?\*?$/.exec(folded)?.[1];
  if (tail === undefined) return null;
  // ", andel i procent": the unit is the last of it.
  const last = /\bi (\S+)$/.exec(tail)?.[1];
  return findSuffixUnit(tail) ?? findCountOf(tail) ?? (last ? findSuffixUnit(last) : null);
}

/** The unit that the whole of a word group after a number is ("%", "tkr", "antal dagar"), else null. */
export function findSuffixUnit(words: string): Unit | null {
  const folded = foldUnit(words);
  if (/^kr(?:onor)? ?(?:\/|per) ?\p{L}[\p{L} ]*$/u.test(folded)) return "krPerUnit";
  if (otherUnit.test(folded)) return "unknown";
  const whole = unitWords.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`).test(folded));
  return whole?.[1] ?? null;
}

/** Measures that are no unit of ours: "71,4 kWh/m²" is a number. */
const otherUnit = /^(?:[kmg]wh(?:\/m2)?|ton|kg|kvm|m2)$/;

/** The unit of a word before a number: "NKI 75", "index 80". The word comes folded. */
export function findPrefixUnit(word: string): Unit | null {
  return prefixUnits[word] ?? null;
}

function findCountOf(words: string): Unit | null {
  const of = /^antal (.+)$/.exec(words)?.[1];
  return of === undefined ? null : (findSuffixUnit(of) ?? "count");
}

/** Folded, but with the signs that units are made of kept. */
function foldUnit(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

const unitTold =
  /\b(?:belopp(?:en)?|alla|siffror|anges|i|[tkm]+n?kr|ksek|tusen(?:tals?)?|miljon(?:er|tals?)?|kronor)\b/g;

/** "Belopp i tkr": words that tell a unit of money and nothing of what is measured. */
export function isOnlyUnit(text: string): boolean {
  return !/\p{L}/u.test(foldLabel(text).replace(unitTold, ""));
}
