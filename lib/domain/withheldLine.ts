import { toSlug } from "./slug";

/** A printed line, with whether figures were read from it: such a row is hidden figure by figure. */
export interface TextLine {
  number: number;
  text: string;
  hasFigures: boolean;
}

/** What is hidden: how its series is labelled, and the number. */
export interface HiddenCount {
  label: string;
  value: number;
}

/**
 * The lines of running text that would tell a count that is hidden: those with a number, in digits or in
 * words, in a paragraph that names what is counted, and those that tell of as many people wherever they
 * stand. Lines come in order; an empty one ends a paragraph. In doubt yes: which number of a sentence is
 * the count, or is so many more than another, cannot be told by rule.
 */
export function withheldLines(
  hidden: readonly HiddenCount[],
  lines: readonly TextLine[],
): number[] {
  if (hidden.length === 0) return [];
  const stems = new Set(hidden.flatMap(({ label }) => tellingStems(label)));
  const counts = new Set(hidden.map(({ value }) => value));
  return paragraphsOf(lines).flatMap((paragraph) => {
    const words = paragraph.flatMap(({ text }) => wordsOf(text));
    const isNamed = words.some((word) => [...stems].some((stem) => word.startsWith(stem)));
    return paragraph
      .filter(({ text }) => withoutNumbers(text) !== text)
      .filter(({ text }) => isNamed || countsPeople(text, counts))
      .map(({ number }) => number);
  });
}

/** The line as the public may see it: a dot for each number but years, money and days. */
export function withoutNumbers(text: string): string {
  return text
    .replace(digits, (found: string, number: string, unit: string | undefined) =>
      unit !== undefined || /^(19|20)\d\d$/.test(number) ? found : found.replace(number, "•"),
    )
    .replace(numberWords, "•");
}

const digits =
  /(?<![\p{L}\d])(\d+(?:[ \u00a0\u202f]\d{3})*(?:[,.]\d+)?)(\s?(?:tkr|mnkr|mkr|kr|kronor|vårddygn|dygn|dagar)(?!\p{L}))?/gu;

const small = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");
const people = "person|barn|ungdom|ung|vux|placer|plats|hushåll|famil|elev|brukar|klient|boende";
const numberWords = new RegExp(
  `(?<!\\p{L})(?:${[
    ...small.slice(2),
    "tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo\\p{L}*|trettio\\p{L}*|fyrtio\\p{L}*",
    "hälften|hälfta|dubbl\\p{L}*|halver\\p{L}*",
    `(?:en|ett)(?= (?:\\p{L}+ )?(?:${people})| enda)`,
  ].join("|")})(?!\\p{L})`,
  "giu",
);
const manyPeople = new RegExp(
  `(?<![\\p{L}\\d])(\\d+|en|${small.join("|")}) (?:\\p{L}+ )?(?:${people})`,
  "giu",
);

/** Are there as many people in the sentence as in a hidden count: "tre barn", "3 nya placeringar"? */
function countsPeople(text: string, counts: ReadonlySet<number>): boolean {
  return [...text.matchAll(manyPeople)].some(([, word = ""]) => {
    const spelled = small.indexOf(word.toLowerCase().replace(/^en$/, "ett"));
    return counts.has(/^\d+$/.test(word) ? Number(word) : spelled);
  });
}

const general = new Set(
  "antal antalet andel summa totalt samtliga utfall snitt genomsnitt genomsnittligt person personer".split(
    " ",
  ),
);
const stemLength = 7;

/** What the label is about, by the beginnings of its long words, since endings change in a sentence. */
function tellingStems(label: string): string[] {
  const words = wordsOf(label).filter((word) => !general.has(word) && /^[a-z]{4,}$/.test(word));
  const long = words.filter((word) => word.length > 4);
  return (long.length > 0 ? long : words).map((word) => word.slice(0, stemLength));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => toSlug(word).split("-"));
}

function paragraphsOf(lines: readonly TextLine[]): TextLine[][] {
  const paragraphs: TextLine[][] = [[]];
  for (const line of lines) {
    const isText = !line.hasFigures && line.text.trim() !== "";
    if (isText) paragraphs.at(-1)?.push(line);
    else paragraphs.push([]);
  }
  return paragraphs;
}
