import type { Accumulation, Better, SeriesKind } from "../domain/series";

/** Subjects of tables on folded text; title is asked before section, first match wins. */
export const kindWords: readonly (readonly [SeriesKind, RegExp])[] = [
  ["serviceGuarantee", /\btjanstegaranti/],
  ["externalProvider", /\b(?:externa?|privata?) (?:utforare|leverantor|vardgivare)/],
  ["grant", /\b(?:stats|drift|projekt|investerings|offentliga )bidrag|\bbidragstyp\b/],
  ["investment", /\w*investering/],
  ["equity", /\beget kapital\b|\bresultatoverforing|\bredovisat resultat\b/],
  [
    "incomeStatement",
    /\bresultatrakning|\bresultatredovisning|\bresultatsammanstallning|\bkostnadsslag/,
  ],
  [
    "placement",
    /\b(?:externa? |intern\w* |vecko)?placering(?:ar|arna)?\b|\bvarddygn\b|\bextern vard\b/,
  ],
  ["staff", /\bpersonal(?!kostnad|en\b)|\bmedarbetar|\barsarbet|\bsjukfranvaro|\bbemanning/],
  [
    "serviceArea",
    /\bper (?:verksamhet|avdelning|enhet|omrade)|\bdriftredovisning|\bdriftsredovisning/,
  ],
  ["volume", /\bvolym|\bprestation|\bstatistik over/],
  ["indicator", /\bnyckeltal|\bindikator|\bmatt\b|\bmatetal|\beffektmatt/],
];

/** How the numbers of a row add up over time, by its folded label; first match wins. */
export const accumulationWords: readonly (readonly [Accumulation, RegExp])[] = [
  [
    "ratio",
    /^andel|\bandelen\b|\bkvot\b|\bprocent\b|\bper (?:invanare|elev|barn|brukare|dygn|1 ?000)/,
  ],
  [
    "mean",
    /\bgenomsnitt|\bsnitt\b|\bsnittpris|\bmedel(?:tal|varde|antal|alder)|\bvantetid|\bhandlaggningstid/,
  ],
  ["mean", /\bindex\b|\bnki\b|\bhme\b|\barsarbet|\barsplacering/],
  [
    "point",
    /\bper den\b|\b\d{1,2} (?:december|augusti|april)\b|\bantal (?:anstallda|medarbetare|platser|invanare)\b/,
  ],
  ["point", /\bvid (?:arets|periodens) (?:slut|utgang)\b/],
];

/** Which way is good, by the folded label; only what nobody would dispute. */
export const betterWords: readonly (readonly [Better, RegExp])[] = [
  ["lower", /\bvantetid|\bhandlaggningstid|\bkotid|\bsjukfranvaro|\bpersonalomsattning|\bsjuktal/],
  ["lower", /\b(?:arbets)?olycksfall|\baterfall|\bklagomal\b|\bfelaktig/],
  ["higher", /\bnojd(?:a|het)?\b|\bnojd kund index|\bnki\b|\bhme\b|\bmedarbetarengagemang/],
  ["higher", /\bandel .*\b(?:fullfoljer|uppfylld|behoriga?|hallna|halls)\b/],
  ["higher", /\bandel .*\binom (?:hogst )?\w+ (?:dag|dagar|arbetsdagar|veckor|manad|manader)\b/],
];
