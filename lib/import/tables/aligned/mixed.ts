import { foldLabel } from "../../label";

/**
 * Does a header hold words of two columns: a year or a stretch of months twice ("Utfall jan-apr jan-apr 2026"), a
 * year's budget of a part of it, two words run together ("BudgetAvvikelse")? A header line has then moved, and
 * the other headers may be their neighbours' too.
 */
export function isMixed(header: string): boolean {
  if (/\p{Ll}\p{Lu}\p{Ll}/u.test(header)) return true;
  const folded = foldLabel(header);
  if (/\bars(?:budget|prognos) (?:20\d\d )?jan[a-z]* (?!dec)/.test(folded)) return true;
  const times = folded.match(/\b(?:19|20)\d\d\b|\bjan[a-z]* [a-z]{3,9}\b/g) ?? [];
  return new Set(times).size < times.length;
}
