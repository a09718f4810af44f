import type { Series } from "../domain/series";

/** The printed label, with the aspect where one row has several: "Totalt, beviljat". An acronym keeps its capitals. */
export function seriesName({ label, aspect }: Pick<Series, "label" | "aspect">): string {
  if (!aspect) return label;
  const isAcronym = /^\p{Lu}{2}/u.test(aspect);
  return `${label}, ${isAcronym ? aspect : aspect.charAt(0).toLowerCase() + aspect.slice(1)}`;
}
