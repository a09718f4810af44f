import { isBasis as isWholeBasis, isOpener, isQualifier } from "./columns";

/** What a header word says; a column says each but once. */
type Said = "basis" | "year" | "stretch" | "against" | "aspect" | "unit" | "other";

const year = /^(19[89]\d|20[0-4]\d)$/;
const yearAndPart = /^(20[0-4]\d(0[1-9]|1[0-2])|20[0-4]\d-(\d{2}(-(\d{2})?)?)?)$/;
const months = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec";
const stretch = new RegExp(
  String.raw`^(helår|period(?:en)?|ack\.?|\(?t[123]\)?|\d{2}-\d{2}|(${months})[a-z]*[-–]?([-–]\p{L}+)?)$`,
  "iu",
);
const against = /^(mot|\/|jämfört)$/;
const aspect =
  /^(utgifter|inkomster|intäkter|kostnader|nettokostnad(er)?|resultat|netto|antal|andel|volym)$/i;
const unit = /^\(?(tkr|mnkr|mkr|%|procent)\)?$/i;
const yearSpan = /^(19[89]\d|20[0-4]\d)\/(19[89]\d|20[0-4]\d)$/;

/** Is the word one that a level of a header is made of: a basis, a time, what is measured, against what? */
export function isHeaderWord(token: string): boolean {
  if (/^[123i]$/.test(token)) return false;
  return (
    isBasis(token) ||
    isOpener(token) ||
    isQualifier(token) ||
    saidByWord(token)[0] !== "other" ||
    /^\p{L}{3,}\/$/u.test(token)
  );
}

/**
 * The words of one printed line of a header, cut where a column must begin: at a basis word with a capital,
 * and where something is said for the second time ("helår helår", "2022 2023").
 */
export function phrasesOf(tokens: readonly string[]): string[][] {
  const phrases: string[][] = [];
  for (const token of tokens) {
    const current = phrases.at(-1);
    if (current && !beginsPhrase(token, current)) current.push(token);
    else phrases.push([token]);
  }
  return phrases;
}

function beginsPhrase(token: string, current: readonly string[]): boolean {
  if (isComparing(current.at(-1)) || against.test(token)) return false;
  const isCapital = /^\p{Lu}/u.test(token);
  if (/^netto$/i.test(token)) return true;
  if (isBasis(token)) return isCapital ? !current.every(isOpener) : current.some(isBasis);
  if (isCapital && (isOpener(token) || aspect.test(token))) return true;
  const said = new Set(current.flatMap(saidByWord));
  return saidByWord(token).some((what) => what !== "other" && said.has(what));
}

/** Each thing that the words say, as often as they do; what a deviation is against is not its own. */
export function saidBy(words: readonly string[]): Said[] {
  const isDeviation = words.some((word) => /^(prognos|budget|netto)?avv/i.test(word));
  return words.flatMap((word, at) =>
    isBasis(word) && (isComparing(words[at - 1]) || (isDeviation && !/avv/i.test(word)))
      ? []
      : saidByWord(word),
  );
}

function saidByWord(token: string): Said[] {
  if (year.test(token)) return ["year"];
  if (yearAndPart.test(token)) return ["year", "stretch"];
  if (yearSpan.test(token)) return ["year"];
  if (stretch.test(token)) return ["stretch"];
  if (against.test(token)) return ["against"];
  if (unit.test(token)) return ["unit"];
  if (isBasis(token)) return ["basis"];
  return [aspect.test(token) ? "aspect" : "other"];
}

/** "mot", "/" and "prognos/" are followed by what is compared with. */
function isComparing(word: string | undefined): boolean {
  return word !== undefined && (/^mot$/.test(word) || word.endsWith("/"));
}

/** Does the phrase tell its basis and begin as a column does? */
export function tellsBasis(phrase: readonly string[]): boolean {
  return /^\p{Lu}/u.test(phrase[0] ?? "") && phrase.some(isBasis);
}

const endsInNoMonth = new RegExp(
  String.raw`^(?:${months})[a-z]*[-–](?!(?:${months})[a-z]*$)\p{L}`,
  "iu",
);

/** Are the words those of one column: nothing said twice, and only a deviation against something? */
export function isSound(words: readonly string[]): boolean {
  const said = saidBy(words).filter((what) => what !== "other");
  if (new Set(said).size !== said.length) return false;
  // "Prognos 2019 Avvikelse": the year ends the first, and the second has no word above it.
  const dated = words.findIndex((word) => year.test(word) || yearAndPart.test(word));
  const isNext = (word: string) => /^\p{Lu}/u.test(word) && isBasis(word);
  if (words.slice(0, Math.max(0, dated)).some(isBasis) && words.slice(dated).some(isNext))
    return false;
  // "jan-2025": the month that ends the stretch stands elsewhere.
  if (words.some((word) => /^\p{L}{3,}[-–]\d/u.test(word) || endsInNoMonth.test(word)))
    return false;
  // "Utfall Mnkr jan-apr": what stands over the labels got in between.
  if (words.slice(0, -1).some((word) => unit.test(word) && word !== "%")) return false;
  return (
    !words.some((word) => against.test(word) || /^\p{L}{3,}\/$/u.test(word)) ||
    /avv|förändr|diff/i.test(words.join(" "))
  );
}

/** Nothing but what is measured: also the label of a row ("Intäkter"). */
export function isAspects(words: readonly string[]): boolean {
  return words.every((word) => aspect.test(word));
}

/** Is the word a unit ("tkr"), which may end the words over the labels? */
export function isUnit(word: string): boolean {
  return unit.test(word);
}

/** Does each column's text end as a whole one: not "Utfall jan-", "Avv. prognos/", "Avvikelse mot"? */
export function areWhole(columns: readonly string[]): boolean {
  return columns.every((column) => !/[-/]$|\smot$|\p{L}–$/u.test(column));
}

/** Is the phrase a level of its own over or under columns: a stretch, a year or what is measured, no basis? */
export function isBare(phrase: readonly string[]): boolean {
  const said = saidBy(phrase);
  return !phrase.some(isBasis) && said.every((what) => what !== "other" && what !== "against");
}

/** Also the first half of one: "Budget-". */
function isBasis(word: string): boolean {
  return isWholeBasis(word.replace(/-$/, ""));
}
