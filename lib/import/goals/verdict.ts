import type { Verdict } from "../../domain/goal";
import { plainOf, withoutMarks } from "../identity/lines";

export interface PrintedVerdict {
  verdict: Verdict;
  /** True for what will be at the year's end: "kommer att uppnås", "bedöms bli uppfyllt". */
  expected: boolean;
  printed: string;
}

/** Every word that a line may hold to be a status and nothing else; prose always holds others. */
const statusWords = new Set(
  (
    "mal malet malen ambitionen ambition bedomning bedomningen bedoms maluppfyllelse maluppfyllelsen status prognos " +
    "prognosen ar att bli blir blev kommer forvantas vantas namnden i ar aret arets helar helaret for inom av till " +
    "inte ej icke helt delvis fullt ut na nas natt nar nadd nadde uppna uppnas uppnatt uppnadd uppnadda " +
    "uppfylla uppfyllas uppfyllt uppfylld uppfyllda uppfylls uppfyllelse hog god lag gront gron gult gul rott rod " +
    "namnd ja nej eller kan matas matt bedomas bedomt genomford matningen uppfoljning uppfoljningen avser"
  ).split(" "),
);

/** In this order: "inte helt" before "inte" before the positive form (design.md §5 rule 8). */
const forms: readonly (readonly [Verdict, RegExp])[] = [
  [
    "notAssessed",
    /(inte|ej|kan inte|kan ej) (matas|matt|bedomas|bedomt|bedoms|genomford)|avser ej|(inte|ej) (annu )?bedomd/,
  ],
  ["partlyAchieved", /(inte|ej) (helt|fullt ut)|delvis|^(gul|gult)$|😐/u],
  ["notAchieved", /\b(inte|ej|icke)\b|^(rod|rott)$|^nej$|[😒☹😞🙁]/u],
  [
    "achieved",
    /\b(upp)?na(s|tt|dda?|r|dde)?\b|\buppfyll\p{L}*|^(gron|gront)$|^ja$|^hog$|[😊🙂😀]/u,
  ],
];
/** Three classes of fulfilment in per cent, where colours are lost: all, nearly all, and less than that. */
const shares: readonly (readonly [Verdict, RegExp])[] = [
  ["achieved", /^(?:mal)?uppfyllelse:? 100 ?(?:procent|%)$/],
  ["partlyAchieved", /^(?:mal)?uppfyllelse:? \d\d ?[-–] ?99 ?(?:procent|%)$/],
  ["notAchieved", /^(?:mal)?uppfyllelse:? \d\d ?(?:procent|%) eller lagre$/],
];
const expectation = /kommer|prognos|bedoms|forvantas|vantas/;
const smiley = /[😊😐😒☹😞🙁🙂😀]/u;
/** Signs that a legend explains ("●", "◐", "○"), and what is left of one that the text layer could not hold. */
const sign = /[\p{So}\p{Cs}\p{Co}\ufffd]/gu;

/** "😊 uppfyllt 😐 delvis uppfyllt", "😐 = målet är delvis nått", "Uppfyllt Delvis uppfyllt Ej uppfyllt": what the signs and words stand for. */
function isLegend(printed: string, plain: string): boolean {
  if (/^\P{L}{1,3}\s*[=:]/u.test(printed)) return true;
  const signs = new Set(printed.match(sign));
  const words = plain.match(/\b(?:uppfyll(?!else)\p{L}*|(?:upp)?na(?:s|tt|dda?))\b/gu) ?? [];
  return signs.size > 1 || words.length > 2;
}

/**
 * The verdict that a status text gives, or null when the text is anything else than a status: a
 * sentence, a legend ("Uppfyllt / Delvis uppfyllt / Ej uppfyllt"), the state of a document or an assignment.
 */
export function findVerdict(text: string): PrintedVerdict | null {
  const printed = withoutMarks(text).replace(/\s+/g, " ");
  const full = plainOf(printed).replace(/[.:]$/, "");
  // Beside a word a sign says no more than the word.
  const worded = full.replace(sign, " ").replace(/\s+/g, " ").trim();
  const plain = /\p{L}/u.test(worded) && !smiley.test(full) ? worded : full;
  if (plain === "" || printed.length > 120 || /[/;|]/.test(printed)) return null;
  if (isLegend(printed, plain)) return null;
  const share = shares.find(([, form]) => form.test(plain));
  if (share) return { verdict: share[0], expected: false, printed };
  const words = plain.replace(/[.,:()-]/g, " ").split(/\s+/);
  if (!words.every((word) => statusWords.has(word) || smiley.test(word))) return null;
  const verdict = forms.find(([, form]) => form.test(plain))?.[0];
  if (verdict === undefined) return null;
  return { verdict, expected: expectation.test(plain), printed };
}
