import type { Basis } from "../domain/figure";

/** What a figure's basis is called, in lower case: "utfall", "prognos". */
export function basisName(basis: Basis): string {
  return names[basis];
}

const names: Record<Basis, string> = {
  actual: "utfall",
  budget: "budget",
  forecast: "prognos",
  target: "målvärde",
  variance: "avvikelse",
};
