import type { MissingReason } from "../domain/figure";
import { foldLabel } from "./label";

/**
 * Why a cell that is no number has none: empty, a dash, or words that say so. Null when the text is
 * none of these (then it is a number or unreadable). "Inga" is not taken for 0: nobody printed one.
 */
export function findMissing(text: string): MissingReason | null {
  if (/^[\s\u200b\ufeff]*$/.test(text)) return "blank";
  if (/^[-\u2010-\u2015\u2212]{1,3}(?:\s?%)?$/.test(text)) return "notReported";
  if (/^(?:\.{2,3}|…)$/.test(text)) return "notReported";
  if (/^\*{1,2}$/.test(text)) return "suppressed";
  /* "#SAKNAS!" and "#DIV/0!" are a spreadsheet's faults, not words of the report. */
  if (text.includes("#")) return null;
  const folded = foldLabel(text);
  return phrases.find(([, phrase]) => phrase.test(folded))?.[0] ?? null;
}

/** On folded text; seen in reports (vocabulary.md §5) or their plain variants. */
const phrases: readonly (readonly [MissingReason, RegExp])[] = [
  [
    "notApplicable",
    /^(?:ej|inte|icke|ar ej|ar inte) (?:aktuell[at]?|relevant|tillamp(?:lig[at]?|bart))$/,
  ],
  ["notApplicable", /^(?:n a|stangt?|avser (?:ej|inte) .{1,30}|upphort|avslutat?)$/],
  ["suppressed", /^(?:sekretess|sekretessbelagt?|for fa svar(?:ande)?|under redovisningsgrans)$/],
  [
    "notReported",
    /^(?:ingar|redovisas|rapporteras|mats|foljs upp) (?:i|vid|under|i samband med) .{1,60}$/,
  ],
  ["notReported", /^(?:uppgift(?:er)?|varde|utfall|matning|data) saknas$/],
  ["notReported", /^(?:saknas|saknar uppgift(?:er)?|ingen uppgift|ingen matning|inga matvarden)$/],
  ["notReported", /^(?:inga|ingen|inget|ingen ny matning|ej klart?|ej tillganglig[at]?)$/],
  [
    "notReported",
    /^(?:ej|inte) (?:matt|mats|matbart?|redovisa[dt]|rapportera[dt]|uppmatt|genomford|undersokt|faststallt?)$/,
  ],
  ["notReported", /^(?:mats|redovisas|rapporteras) (?:ej|inte)(?: .{1,40})?$/],
  ["notReported", /^(?:nytt? (?:matt|matetal|nyckeltal|matning)(?: .{1,20})?)$/],
];
