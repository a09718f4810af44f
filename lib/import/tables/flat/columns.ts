import { foldInPlace } from "../../label";

/** A header read from running text: the columns, and the words before the first of them. */
export interface HeaderWords {
  columns: string[];
  label: string;
}

const basis =
  /^(periodutfall|utfall|arsbokslut|bokslut|internbudget|arsbudget|periodbudget|budgetavvikelse|budget|helarsprognos|arsprognos|prognosavvikelse|prognos|nettoavvikelse|avvikelse|avv\.?|malvarde|malniva|forandring|aterstar|helarsbudget|mal|plan)$/;
const opener = /^(fg|foreg\.?|foregaende|ack\.?|ackumulerat|periodens|arets)$/;
const year = /^(19[89]\d|20[0-4]\d)$/;
const qualifier =
  /^(\(?t[123]\)?|tertial|[123]|\d{4}-\d{2}(-\d{2})?|\d{6}|helar|period(?:en)?|ack\.?|ar|fg|jan|januari|feb|mars?|apr|april|maj|juni?|juli?|aug|augusti|sept?|september|okt|oktober|nov|november|dec|december|(jan|januari)[-–](feb|mars?|apr|april|maj|juni?|juli?|aug|augusti|sept?|september|okt|oktober|nov|november|dec|december)|mot|i|tkr|mnkr|mkr|%|\(?(tkr|mnkr|mkr|%)\)?|netto|totalt?)$/;

const monthStart = /^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*[-–]$/iu;

/** Splits printed header lines into words; a word broken at the line's end is joined to the next. */
export function headerTokens(lines: readonly string[]): string[] {
  const tokens: string[] = [];
  for (const word of lines.flatMap((line) => line.split(/\s+/))) {
    if (word === "" || word === "|" || word === "_") continue;
    const last = tokens.at(-1);
    if (last && monthStart.test(last) && /^\p{Ll}/u.test(word)) {
      tokens[tokens.length - 1] = last + word;
    } else if (last && /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(word)) {
      tokens[tokens.length - 1] = last.slice(0, -1) + word;
    } else if (last && /[\p{L}\d]-$/u.test(last) && /^[\p{Ll}\d]/u.test(word)) {
      tokens[tokens.length - 1] = last + word;
    } else {
      tokens.push(word);
    }
  }
  return tokens;
}

/**
 * Reads words as a label followed by columns, as in "Nyckeltal Utfall 2021 Utfall 2022" or
 * "Mått 2014 2015 2016". A column begins at a basis word with a capital, or at a bare year where
 * years stand alone. Null when the words do not end in columns.
 */
export function readColumns(tokens: readonly string[]): HeaderWords | null {
  for (let start = 0; start < tokens.length; start++) {
    const columns = columnsFrom(tokens.slice(start));
    if (columns) return { columns, label: tokens.slice(0, start).join(" ") };
  }
  return null;
}

/** Is every word one that headers are made of, so that the line can be nothing else? */
export function isHeaderOnly(tokens: readonly string[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.some((token) => !/^[123i%]$/.test(token)) &&
    tokens.every(
      (token) => isBasis(token) || isOpener(token) || isQualifier(token) || isBroken(token),
    )
  );
}

function columnsFrom(tokens: readonly string[]): string[] | null {
  const first = tokens[0];
  if (first === undefined) return null;
  if (year.test(first)) return yearsFirst(tokens);
  const columns: string[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    const current = columns.at(-1);
    const begins = isOpener(token) ? /^\p{Lu}/u.test(token) : isBasis(token) && !isOpen;
    if (isBasis(token) && isOpen) {
      current?.push(token);
      isOpen = false;
    } else if (begins && startsColumn(token, current)) {
      columns.push([token]);
      isOpen = isOpener(token);
    } else if (current && (isQualifier(token) || isBasis(token) || token === "/")) {
      current.push(token);
    } else {
      return null;
    }
  }
  return isOpen ? null : columns.map((words) => words.join(" "));
}

/** "Avvikelse mot budget": what follows "mot" or stands without a capital says against what. */
function startsColumn(token: string, current: readonly string[] | undefined): boolean {
  if (!current) return /^\p{Lu}/u.test(token);
  const last = current.at(-1) ?? "";
  return /^\p{Lu}/u.test(token) && !/^(mot|\/)$/.test(last);
}

/** "2022 2023 2024", or with other columns after them: "2022 2023 2024 Mål 2024". */
function yearsFirst(tokens: readonly string[]): string[] | null {
  const after = tokens.findIndex((token) => !year.test(token));
  const years = bareYears(after < 0 ? tokens : tokens.slice(0, after));
  if (years === null || after < 0) return years;
  const rest = columnsFrom(tokens.slice(after));
  return rest === null ? null : [...years, ...rest];
}

/** At least two years in a row, each one more or one less than the last. */
function bareYears(tokens: readonly string[]): string[] | null {
  if (tokens.length < 2) return null;
  const steps = tokens.slice(1).map((token, index) => Number(token) - Number(tokens[index]));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
    ? [...tokens]
    : null;
}

function fold(token: string): string {
  return foldInPlace(token);
}

/** Does the word tell the basis: "Utfall", "prognos", "Avvikelse"? */
export function isBasis(token: string): boolean {
  return basis.test(fold(token));
}

/** Does the word stand before one that tells the basis: "Ack.", "Fg"? */
export function isOpener(token: string): boolean {
  return opener.test(fold(token));
}

/** Does the word say which period or against what: a year, "helår", "jan-aug", "mot"? */
export function isQualifier(token: string): boolean {
  return year.test(token) || qualifier.test(fold(token));
}

/** The first half of a word that goes on in the next line: "Mål-", "2017-", "Intern-". */
function isBroken(token: string): boolean {
  return (
    /^(mal|period|ars|intern|budget|prognos|helars|avvi|bok|ut|\d{4}|\d{4}-\d{2}|jan)-$|^jan–$/.test(
      fold(token),
    ) || /^(varde|kelse|budget|slut|fall|\d{2}-\d{2})$/.test(fold(token))
  );
}
