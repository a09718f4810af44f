import { looksLikeYear } from "./token";

/** Words that say what a column states; vocabulary.md §1 and §3 list where each was seen. */
const basisWord =
  /^(ack\.?|ackumulera(?:t|d|de)|periodens?|period-?|fg|föreg\.?|föregående|årets?|års-?|helårs-?|netto)?\s?-?(utfall|bokslut|(total )?projektbudget|årsbokslut|internbudget|budget|årsbudget|periodbudget|budgetavvikelse|prognos|årsprognos|helårsprognos|utfallsprognos|bokslutsprognos|periodutfall|avvikelse|avv\.?|avvik\.?|prognosavvikelse|nettoavvikelse|målvärde|målnivå|mål|återstår|förändring|plan|rambudget|diff)\b/iu;

const periodWord =
  /^(helår(et)?(\s\d{4})?|period(en)?|jan(uari)?\s?[-–]\s?\p{L}{3,}(\s\d{4})?|t(ertial)?\s?[123]|\d{4}-\d{2}(-\d{2})?|(20)?\d{4}(0[1-9]|1[0-2])|(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(\s\d{4})?|kvartal\s?[1-4]|v(ecka)?\.?\s?\d{1,2})$/iu;

/** Does the text name a column of figures ("Utfall 2023", "Avvikelse helår", "2024", "jan-aug 2024")? */
export function looksLikeColumn(text: string): boolean {
  const trimmed = text.trim();
  return looksLikeYear(trimmed) || basisWord.test(trimmed) || periodWord.test(trimmed);
}

/** Does it begin with the word that tells the basis? */
export function startsWithBasis(text: string): boolean {
  return basisWord.test(text.trim());
}

/**
 * One header from its levels, outermost first. The basis word comes first, whichever level it was
 * printed on: "Period" over "Utfall" is "Utfall period", "Ansökt" over "2022" is "Ansökt 2022".
 */
export function joinLevels(levels: readonly string[]): string {
  return levels
    .map((level) => level.replace(/\s+/g, " ").trim())
    .filter((level, index, all) => level !== "" && all.indexOf(level) === index)
    .reduceRight((inner, outer) => {
      if (inner === "") return outer;
      // "Årets" over "Budget 2025" is said before it.
      const isBefore = /^(?:årets|periodens)$/i.test(outer);
      if (startsWithBasis(inner) && !startsWithBasis(outer) && !isBefore)
        return `${inner} ${lowerFirst(outer)}`;
      return `${outer} ${inner}`;
    }, "");
}

/** "Period" → "period", but "RFM" and "2022" stay. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
