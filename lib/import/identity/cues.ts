import type { ReportKind } from "../../domain/report";
import { editsBetween } from "../label";

/** Words for each kind of report, squeezed (no spaces, hyphens or diacritics), the most telling kind first. */
const kindWords: readonly (readonly [ReportKind, readonly string[]])[] = [
  [
    "interim",
    [
      "delarsrapport",
      "delarsbokslut",
      "delarsuppfoljning",
      "delaruppfoljning",
      "delarsredovisning",
      "tertialrapport",
      "tertialuppfoljning",
      "tertialbokslut",
      "delarsbedomning",
      "halvarsrapport",
      "uppfoljningtertial",
    ],
  ],
  ["monthly", ["manadsuppfoljning", "manadsrapport", "manadsbokslut", "budgetuppfoljning"]],
  [
    "annual",
    [
      "arsbokslut",
      "arsredovisning",
      "arsrapport",
      "arsuppfoljning",
      "arsberattelse",
      "verksamhetsberattelse",
      "helarsrapport",
      "bokslutsrapport",
    ],
  ],
  [
    "plan",
    [
      "verksamhetsplan",
      "namndplan",
      "namndsplan",
      "namndbudget",
      "internbudget",
      "malochbudget",
      "budgetochverksamhet",
      "planochbudget",
      "detaljbudget",
      "flerarsplan",
      "malochresursplan",
    ],
  ],
];

/** The kind that a title names, with light damage tolerated ("Årsboks slut"), or null. Squeezed text in. */
export function kindIn(squeezed: string): ReportKind | null {
  const named = kindWords.find(([, words]) => words.some((word) => squeezed.includes(word)));
  if (named) return named[0];
  const near = kindWords.find(([, words]) => words.some((word) => holdsLike(squeezed, word)));
  if (near) return near[0];
  if (/bokslut(19|20)\d\d/.test(squeezed)) return "annual";
  return /budget(19|20)\d\d/.test(squeezed) ? "plan" : null;
}

/** Titles that say that something is followed up but not how often: the month tells. Squeezed text in. */
export function namesFollowUp(squeezed: string): boolean {
  return /uppfoljning(per|efter|srapport|\d|$|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|ekonomirapport|ekonomiskrapport|prognosrapport|lagesrapport/.test(
    squeezed,
  );
}

function holdsLike(text: string, word: string): boolean {
  if (text.length > 200) return false;
  for (let start = 0; start + word.length - 1 <= text.length; start++)
    for (const length of [word.length, word.length + 1, word.length - 1])
      if (isNearly(text.slice(start, start + length), word)) return true;
  return false;
}

/** One letter wrong and not the first: "…ens uppföljning" is no "årsuppföljning". */
function isNearly(text: string, word: string): boolean {
  return text[0] === word[0] && editsBetween(text, word, 1) !== null;
}

const months: [RegExp, number][] = [
  [/^jan(uari)?$/, 1],
  [/^feb(ruari)?$/, 2],
  [/^mar(s)?$/, 3],
  [/^apr(il)?$/, 4],
  [/^maj$/, 5],
  [/^jun(i)?$/, 6],
  [/^jul(i)?$/, 7],
  [/^aug(usti)?$/, 8],
  [/^sep(t|tember)?$/, 9],
  [/^okt(ober)?$/, 10],
  [/^nov(ember)?$/, 11],
  [/^dec(ember)?$/, 12],
];
const monthWord =
  "(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";
const ordinals: Record<string, number> = { forsta: 1, andra: 2, tredje: 3 };

/** A month that the report's period ends in, as one place in a text tells it. */
export interface EndMonth {
  month: number;
  year: number | null;
}

/** Words that tell the end of a period: ranges, tertials, dates at a month's end, "per april". Plain text in. */
export function endMonthsIn(plain: string): EndMonth[] {
  const found: EndMonth[] = [];
  const add = (month: number | null, year: string | undefined) => {
    if (month !== null) found.push({ month, year: year === undefined ? null : Number(year) });
  };
  const range = new RegExp(
    `\\bjan(?:uari)?\\.?\\s*(?:-|–|—|till|t\\.?o\\.?m\\.?)\\s*${monthWord}\\b(?:\\s+(\\d{4}))?`,
    "g",
  );
  for (const match of plain.matchAll(range)) add(monthOf(match[1]), match[2]);
  for (const match of plain.matchAll(/\b(?:tertial|t)[\s-]?([123])\b(?:\s*,?\s*((?:19|20)\d\d))?/g))
    add(Number(match[1]) * 4, match[2]);
  for (const match of plain.matchAll(/\b((?:19|20)\d\d)\s+t([123])\b/g))
    add(Number(match[2]) * 4, match[1]);
  for (const match of plain.matchAll(/\b(forsta|andra|tredje)\s+tertial(?:et)?\b/g))
    add((ordinals[match[1] ?? ""] ?? 0) * 4 || null, undefined);
  for (const match of plain.matchAll(/\b((?:19|20)\d\d)-?(0[1-9]|1[0-2])(?:-?(28|29|30|31))?\b/g))
    add(Number(match[2]), match[1]);
  const endDate = new RegExp(`\\b(?:28|29|30|31)\\s+${monthWord}\\b(?:\\s+(\\d{4}))?`, "g");
  for (const match of plain.matchAll(endDate)) add(monthOf(match[1]), match[2]);
  const upTo = new RegExp(
    `\\b(?:per|prognos|efter|till och med|tom|t o m|t\\.o\\.m\\.?)\\s+(?:sista\\s+)?${monthWord}\\b(?:\\s+manad)?(?:\\s+(\\d{4}))?`,
    "g",
  );
  for (const match of plain.matchAll(upTo)) add(monthOf(match[1]), match[2]);
  return found;
}

/** A month named in a title or footer, with its year where one follows: "april 2025". Plain text in. */
export function titleMonthsIn(plain: string): EndMonth[] {
  const found = endMonthsIn(plain);
  if (found.length > 0) return found;
  if (/\bhalvar/.test(plain)) return [{ month: 6, year: null }];
  const alone = new RegExp(`\\b${monthWord}\\b(?:\\s+(\\d{4}))?`, "g");
  return [...plain.matchAll(alone)].flatMap((match) => {
    const month = monthOf(match[1]);
    return month === null
      ? []
      : [{ month, year: match[2] === undefined ? null : Number(match[2]) }];
  });
}

/** Years 1990–2099 in a text, those of a full date aside: a title page also tells when it was decided. */
export function yearsIn(plain: string): number[] {
  const undated = plain.replace(/\b\d{4}-\d\d-\d\d\b/g, " ");
  return [...undated.matchAll(/(?<!\d)(199\d|20\d\d)(?!\d)/g)].map((match) => Number(match[1]));
}

function monthOf(word: string | undefined): number | null {
  return months.find(([pattern]) => pattern.test(word ?? ""))?.[1] ?? null;
}
