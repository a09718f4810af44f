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
  return /uppfoljning(per|ekonomi(och|$)|efter|srapport|\d|$|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|ekonomirapport|ekonomiskrapport|prognosrapport|lagesrapport/.test(
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

/** Years 1990–2099 in a text, those of a full date aside: a title page also tells when it was decided. */
export function yearsIn(plain: string): number[] {
  const undated = plain.replace(/\b\d{4}-\d\d-\d\d\b/g, " ");
  return [...undated.matchAll(/(?<!\d)(199\d|20\d\d)(?!\d)/g)].map((match) => Number(match[1]));
}
