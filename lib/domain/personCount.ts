import type { Series } from "./series";
import { toSlug } from "./slug";
import type { Unit } from "./unit";

/** What counts heads: other units measure days, kronor or shares. */
const headUnits: readonly Unit[] = ["count", "households", "yearPlacements"];

/** Beginnings of words for people that a committee counts, folded as addresses are. */
const peopleWords = [
  "person individ barn ungdom unga flick pojk vuxn kvinn man- man-s aldre",
  "hushall familj klient brukar elev placerad placering bistand",
  "mottagare sokande boende deltagar patient anhorig foraldr aktualisering bidragstagar",
  "fosterhem familjehem jourhem institution",
].flatMap((line) => line.split(" "));

/** What is counted about people without being they: days, errands, and how many there are to each. */
const otherWords = [
  "per",
  "kontroller",
  "avvikelser",
  "utforare",
  "medarbetare",
  "anstallda",
  "tjanster",
];

type Words = Pick<Series, "kind" | "label" | "aspect" | "group" | "unit">;

/**
 * Whether a series counts people or households, so that a small number of it may point somebody out. A
 * placement is of a person, whatever its row is called. In doubt yes: a number too many is
 * hidden, and none too few.
 */
export function isCountOfPersons({ kind, label, aspect, group, unit }: Words): boolean {
  if (!headUnits.includes(unit)) return false;
  if (kind === "placement" || unit === "households") return true;
  const words = toSlug([label, aspect].filter(Boolean).join(" ")).split("-");
  const isOther = words.some((word, index) =>
    word === "per" ? words[index + 1] !== "manad" : otherWords.includes(word),
  );
  if (isOther || kind === "staff") return false;
  const all = [...words, ...toSlug(group ?? "").split("-")];
  return all.some((word) => peopleWords.some((people) => word.startsWith(people)));
}
