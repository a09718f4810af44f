import { foldLabel } from "../label";
import { callsForMore } from "./openEnd";

/**
 * Holds a column's header words that no header has? Then a cell, a line of prose or a neighbour's word has got into
 * it, and another word may have got lost. Says nothing of headers in words that are only unknown.
 */
export function isStrangeHeader(header: string): boolean {
  const text = header.trim();
  return (
    holdsAmount(text) || isProse(text) || holdsTwice(text) || holdsBoth(text) || hasStray(text)
  );
}

/** Raised digits, or an amount among the words. */
function holdsAmount(text: string): boolean {
  return /[⁰¹²³⁴-⁹]{2}|\s[¹²³⁰⁴-⁹]/u.test(text) || /\s[−–-]?\d{1,3}[\s,]\d{3}\b/u.test(text);
}

/** "men är grupper. personal har Utfall 2024": words of a sentence, its end, or a small letter first. */
function isProse(text: string): boolean {
  const holdsVerb = /(?:^|\s)(?:är|men|har|den|det|om|att|inte|kan)(?:\s|$)/u.test(text);
  const holdsEnd = /\p{Ll}{6}[.!?] /u.test(text);
  return holdsVerb || holdsEnd || callsForMore(text) || beginsSmall(text);
}

const smallFirst =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|t ?o ?m|ack|helar|period|varav|budget|utfall|prognos|avv|kr|tkr|mnkr|mkr|andel|antal|fg|vt|ht|totalt)/;

function beginsSmall(text: string): boolean {
  return /^\p{Ll}{3}/u.test(text) && !smallFirst.test(foldLabel(text));
}

/** "Prognos helår 2025 helår"; "Utfall helår jämfört med helår föregående år" compares. */
function holdsTwice(text: string): boolean {
  const words = foldLabel(text)
    .split(" ")
    .filter((word) => word.length > 3);
  return new Set(words).size < words.length && !/jämför|jmf|\bmot\b/iu.test(text);
}

/**
 * "Kostnader Intäkter" and "Utfall 2023Målvärde" have a word of the column beside them; the lost character of a broken
 * file is none.
 */
function holdsBoth(text: string): boolean {
  const isGlued = /\d\p{Lu}\p{Ll}|\uFFFD/u.test(text);
  return isGlued || /\b(?:kostnader intakter|intakter kostnader)\b/.test(foldLabel(text));
}

const afterYear =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|ack|helar|hel|ar$|period|budget|utfall|prognos|bokslut|avv|diff|plan|mal|tkr|mnkr|mkr|varav|andel|antal|netto|brutto|intakt|kostnad|resultat|total|summa|tertial|kvartal|prel|rev|just|inkl|exkl|kvinnor|man$|pojkar|flickor|procent|tusen|inkomst|utgift)/;

/** "Utfall 2023 anmälan": the year ends a header, or a word that splits or measures it follows. */
function hasStray(text: string): boolean {
  const word = /\b(?:19|20)\d\d (\p{Ll}{2,})$/u.exec(text)?.[1];
  return word !== undefined && !afterYear.test(foldLabel(word));
}
