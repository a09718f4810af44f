import type { Basis } from "../domain/figure";
import { foldLabel } from "./label";

/** Basis words on folded text with word parts joined; the first match in this order wins. */
export const basisWords: readonly (readonly [RegExp, Basis])[] = [
  [
    /\b(?:budget|prognos|netto|period|utfalls|(?:hel)?ars)?avv?ikelse(?:r|n)?\b|\bavv(?:ik)?\b\.?/,
    "variance",
  ],
  [/\baterstar(?:ende)?\b|\bdifferens\b|\bdiff\b\.?/, "variance"],
  [/\b(?:helars|ars|bokslut|boksluts|utfalls|budget)?prognos(?:en|er)?\b|\bprogn\b\.?/, "forecast"],
  [/\bdelarsrapp(?:ort)?\b\.?(?: [123]\b)?/, "forecast"],
  [/\b(?:(?:ars|helars)?mal(?:varden?|niva|tal)?|riktvarde|riktpunkt)\b/, "target"],
  [/\bperiodiserad budget\b/, "budget"],
  [
    /\b(?:intern|ars|period|helars|nettokostnads|kf|ram|drift|grund|projekt)?budget(?:en|erat|erad|ram)?\b/,
    "budget",
  ],
  [/\bplan\b|\bplanera[dt]\b|\bbeslutad ram\b/, "budget"],
  [/\b(?:period|ars|helars|ack)?utfall(?:et)?\b|\b(?:ars)?bokslut(?:et)?\b/, "actual"],
];

/** Headers that hold words, not numbers; matched against the whole folded header. */
export const otherHeaders: readonly (readonly [
  "label" | "comment" | "trend" | "unit" | "status",
  RegExp,
])[] = [
  [
    "label",
    /^(?:nyckeltal|mat(?:t|tal|etal)|mattnyckeltal|matt nyckeltal|matt och nyckeltal|effektmatt|indikator(?:er)?|prestationstal|volym(?:er|matt)?|planeringstal|kkik omrade|verksamhet(?:er|somrade|sgren)?|tjanstegaranti(?:er)?|bidragstyp|bidrag|benamning|konto(?:grupp|klass)?|post|objekt|projekt|avdelning|enhet(?:er)? namn|omrade|namnd(?:ens mal)?|mal|perspektiv|uppdrag|aktivitet|statistik|utbetalas fran|avser|text|rad|typ|insats|kategori|namn)$/,
  ],
  [
    "comment",
    /^(?:kommentar(?:er)?|analys|beskrivning|orsak|forklaring|notering(?:ar)?|anmarkning|atgard(?:er)?|not|kalla|ansvarig|definition)\b.*$/,
  ],
  ["trend", /^(?:trend(?:en)?|utveckling|riktning|pil)$/],
  ["unit", /^(?:enhet|volymenhet|sort|mattenhet|matenhet)$/],
  [
    "status",
    /^(?:bedomning|bedomd maluppfyllelse|status|maluppfyllelse|uppfyllt(?: ja nej)?|fardiggrad|prognos maluppfyllelse|malet uppnatt|resultat ja nej|uppfyllelse)$/,
  ],
];

/**
 * What a column without a basis word may measure and still be an outcome; a word that is none of these may be
 * a damaged basis word ("Bugdet 2024"), and its figures are flagged.
 */
export const knownAspects =
  /^(?:ansokt|beviljat|godkant|erhallet|utbetalt|antal|andel|intakt|kostnad|netto|brutto|resultat|volym|forandring|inkomst|utgift|aa$|arsarbet|man$|kvinnor|flickor|pojkar|helar|u$|i$|verklig)/;

/** A folded header that spans from the year's beginning to somewhere inside it: "Budget jan-apr", "Budget 201708". */
export const partOfYear =
  /period|\back\b|\bjan(?:uari)? (?!dec)[a-z]{3}|\bt ?o ?m (?!dec)|\b20\d\d ?(?:0[1-9]|1[01])\b|\b(?:t|tertial) ?[12]\b/;

/** Month names and their abbreviations, folded, by number. */
export const months: readonly RegExp[] = [
  /jan(?:uari)?/,
  /feb(?:r|ruari)?/,
  /mars?/,
  /apr(?:il)?/,
  /maj/,
  /jun[i]?/,
  /jul[i]?/,
  /aug(?:usti)?/,
  /sept?(?:ember)?/,
  /okt(?:ober)?/,
  /nov(?:ember)?/,
  /dec(?:ember)?/,
];

/** Words of a header that say nothing about what is measured, folded. */
export const emptyWords: ReadonlySet<string> = new Set([
  "och",
  "i",
  "for",
  "av",
  "per",
  "pa",
  "vid",
  "till",
  "med",
  "mot",
  "jmf",
  "jfr",
  "den",
  "under",
  "varav",
  "total",
  "totalt",
  "ar",
  "aret",
  "arets",
  "enligt",
  "efter",
  "senaste",
  "manadsuppfoljning",
  "fordjupad",
  "uppfoljning",
  "sedan",
  "borjan",
  "tkr",
  "mnkr",
  "mkr",
  "kr",
  "beslutad",
  "samma",
  "tom",
  "t",
  "o",
  "m",
  "netto",
]);

const compound =
  /^(?:(?:period|ars|helars|budget|prognos|netto|intern|utfalls?|boksluts?|nettokostnads)?(?:utfall|budget|prognos|avvikelse|bokslut)|malvarde|nettokostnad(?:er)?|forandring|motsvarande|foregaende|jamforelse|verksamhet)$/;

/**
 * Are the two the halves of one word of a header that did not fit its column: "Prog-" and "nos",
 * "Prognosavvikel" and "se"? Not when either is such a word by itself ("Budget" and "avvikelse" may be two).
 */
export function isTornWord(first: string, second: string): boolean {
  const [a, b] = [first.replace(/[-\u00ad\u2010]$/, ""), second].map((word) => foldLabel(word));
  if (a === undefined || b === undefined || a === "" || !/^\p{Ll}/u.test(second)) return false;
  const isHyphened = /[-\u00ad\u2010]$/.test(first);
  return compound.test(a + b) && (isHyphened || (!compound.test(a) && !compound.test(b)));
}
