import type { Basis } from "../domain/figure";
import { basisWords } from "./columnWords";
import type { Header } from "./header";

export interface FoundBasis {
  basis: Basis;
  /** The word that told it, folded: "internbudget", "arsprognos", "bokslut". */
  word: string;
}

/**
 * The basis that a header's words tell, null when none does, "several" when two stand side by side and
 * neither is a deviation from the other ("Utfall/prognos 2025"). The words are used up.
 */
export function findBasis(header: Header): FoundBasis | null | "several" {
  if (header.has(countedDeviations)) return null;
  const found = takeBases(header);
  const [first, second] = found;
  if (!first) return null;
  if (first.basis === "variance" || !second) return first;
  /* "Prognos utfall helår" is a forecast, "Budgeterat målvärde" a target. */
  if (
    first.basis === "forecast" &&
    second.basis === "actual" &&
    found.length === 2 &&
    !header.has(/\//)
  )
    return first;
  return "several";
}

/** "Antal avvikelser 2025" counts what a control found: an outcome, and no distance from a budget. */
const countedDeviations = /\b(?:antal|varav) (?:\p{L}+ )?avvikelser\b/u;

function takeBases(header: Header): FoundBasis[] {
  return basisWords.flatMap(([pattern, basis]) => {
    const taken = header.take(new RegExp(`(${pattern.source})`, "u"));
    return taken?.[0] ? [{ basis, word: taken[0] }] : [];
  });
}
