import { foldInPlace } from "../../label";
import { isHeaderWord } from "../flat/phrases";

/** What a word of a header says of its column; each but once. */
type Said = "basis" | "year" | "stretch" | "against" | "aspect" | "unit" | "opener" | "unknown";

const months = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec";
const words: readonly (readonly [Said, RegExp])[] = [
  ["year", /^(?:19[89]\d|20[0-4]\d)(?:[/-](?:19|20)?\d\d)?\*?$/],
  ["year", /^20[0-4]\d-?(?:0[1-9]|1[0-2])(?:-\d\d)?$|^\d{2}-\d{2}$/],
  [
    "basis",
    /^(?:(?:\p{L}{2,}|kf)?-?(?:utfall|bokslut|budget|prognos)(?:et|en|erat|erad)?|(?:budget|prognos|netto|period|utfalls)?-?avv(?:\.|ikelser?|ik\.?)?|av-vikelse|forandring|diff\.?|differens|aterstar|aterstaende|forbrukat|mal|malvarde|malniva|riktvarde|riktpunkt|plan|ram|delarsrapp(?:ort)?\.?|(?:utfall|prognos|budget)[_-]\p{L}+)$/u,
  ],
  [
    "stretch",
    new RegExp(
      String.raw`^(?:hel|half)?(?:ar|aret|arsbasis)$|^(?:arsbasis|perioden?|ack\.?|ackumulerat|\(?t[123]\)?|tertial|kvartal|kv\d|manad|total|(?:${months})[a-z]*\.?(?:[-–](?:${months})[a-z]*\.?)?)$`,
    ),
  ],
  ["against", /^(?:mot|\/|jamfort|jmf|jfr|-)$/],
  [
    "opener",
    /^(?:fg|foreg\.?|foregaende|forra|periodens|arets|urspr\.?|ursprunglig|varav|senaste)$/,
  ],
  ["unit", /^\(?(?:tkr|mnkr|mkr|kr|%|procent|st|antal|kr\/\p{L}+)\)?$/u],
  [
    "aspect",
    /^(?:utgifter|inkomster|intakt(?:er)?|kostnad(?:er)?|(?:netto|brutto)-?(?:kostnad|intakt)(?:er)?|(?:ars|nettos?)?resultat|netto|brutto|kommun-?bidrag|andel|volym(?:er)?|summa|totalt?|kvinnor|man|flickor|pojkar|medel|medelvarde|samst|bast|riket|lanet|trend|enhet|not|status|bedomning|kommentar|uppfyllt|snitt|personal|ovrigt|nettoavvikelse|i|u)$/,
  ],
];

/** A column's name: what its words say, and how odd it is as a name. */
export function saidOf(word: string): Said {
  const folded = foldInPlace(word).replace(/[,:*]+$/, "");
  const known = words.find(([, pattern]) => pattern.test(folded));
  if (known) return known[0];
  return isHeaderWord(word) ? "stretch" : "unknown";
}

const stop = 6;

/** Tells what words cost as a column; one is made for each table, since it remembers what it has told. */
export type Costs = (column: readonly string[]) => number;

/** Costs that are reckoned once for the same words. */
export function rememberedCosts(): Costs {
  const known = new Map<string, number>();
  return (column) => {
    const key = column.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const cost = columnCost(column);
    known.set(key, cost);
    return cost;
  };
}

/**
 * How unlike a column's heading the words are: 0 for "Budget 2024", "Avvikelse mot budget", "Intäkter", 6 or more
 * for what can hardly be one: a part of a sentence, two headings run together, the end of a heading.
 */
export function columnCost(column: readonly string[]): number {
  const first = column[0] ?? "";
  const last = column.at(-1) ?? "";
  const said = column.map(saidOf);
  let cost = Math.max(0, column.length - 4);
  if (/^[-–/]$|^mot$/i.test(first)) cost += stop;
  if (said[0] === "unit" && column.length > 1 && !/^antal$/i.test(first)) cost += 1.5;
  if (/^\p{Ll}/u.test(first) && said[0] !== "stretch" && said[0] !== "year") cost += 2;
  if (/[-/]$|^mot$/.test(last) && last !== "-") cost += 3;
  cost += column.slice(0, -1).filter((word) => /\p{L}-$/u.test(word)).length * 3;
  cost += twice(column, said);
  const unknown = said.filter((what) => what === "unknown").length;
  // "Kom. ers.", "Övr. kostn.": shortened words are a narrow column's.
  if (unknown > 0 && /^\p{Lu}/u.test(first) && column.length < 4 && /\p{L}\.$/u.test(last))
    return cost + 0.5;
  const isNamed = said.some((what) => what === "basis" || what === "aspect" || what === "year");
  const isShort = column.length === 1 && /^[\p{Lu}ÅÄÖ]{1,5}$/u.test(first);
  if (isShort && unknown === 1) return cost + 0.4;
  if (said.every((what) => what === "year")) cost += 0.1;
  if (!isNamed) cost += said.every((what) => what === "unit") ? 1 : 1.5;
  return cost + unknown * (isNamed ? 1 : 1.2);
}

/** A year, a stretch or a basis said for the second time belongs to the next column. */
function twice(column: readonly string[], said: readonly Said[]): number {
  const isDeviation = column.some((word) => /avv|förändr|diff/i.test(word));
  const count = (what: Said) => said.filter((each) => each === what).length;
  const inner = column.slice(1).filter((word, at) => {
    const isCapital = /^\p{Lu}/u.test(word) && said[at + 1] !== "stretch";
    const before = column[at] ?? "";
    const isOpened = said.slice(0, at + 1).every((what) => what === "year" || what === "opener");
    return isCapital && !/-$|\/$|^mot$/i.test(before) && said[at] !== "opener" && !isOpened;
  }).length;
  const bases = Math.max(0, count("basis") - (isDeviation ? 2 : 1));
  const aspects = Math.max(0, count("aspect") - 1);
  return (
    Math.max(0, count("year") - 1) * 4 +
    Math.max(0, count("stretch") - 1) * 0.5 +
    (column.length - new Set(column).size) * 3 +
    bases * 4 +
    aspects * 2 +
    inner * 2.5
  );
}

/**
 * What it costs that a column whose words say `next`, and whose first word it is, stands after one whose words say
 * `said`: "Prognos" and then a year by itself are one.
 */
export function seamCost(said: readonly Said[], next: readonly Said[], first: string): number {
  const [what, ...others] = next;
  const isRest = (what === "year" || what === "stretch") && ![what, ...others].includes("basis");
  if (!isRest || !said.includes("basis") || said.includes(what)) return 0;
  return /^\p{Lu}/u.test(first) ? 0.5 : 2;
}
