import type { Unit } from "../domain/unit";

/** Words for units on folded text, longer before shorter so that "procentenheter" is not "procent". */
export const unitWords: readonly (readonly [RegExp, Unit])[] = [
  [/\bprocentenhet(?:er)?\b/g, "unknown"],
  [/%|\bproc(?:ent)?\b/g, "percent"],
  [/\b(?:mnkr|mkr|miljon(?:er|tals?) (?:kronor|kr)|milj\.? ?kr|mn kr|msek)\b/g, "mnkr"],
  [/\b(?:tkr|tusen(?:tals?)? (?:kronor|kr)|1 ?000[ -]tals? (?:kronor|kr)|ksek|kkr)\b/g, "tkr"],
  [/(?<=\bi |\()1 ?000 ?(?:kronor|kr)\b/g, "tkr"],
  [/\b(?:kr|kronor|sek)\b/g, "kr"],
  [/\b(?:v[a-z]rd[ -]{0,2}dygn|vardygn|placeringsdygn)\b/g, "careDays"],
  [/\b(?:arsplacering(?:ar)?|helarsplacering(?:ar)?)\b/g, "yearPlacements"],
  [/\b(?:arsarbetare|aa|arsarbeten)\b/g, "annualWorkers"],
  [/\b(?:hushall)\b/g, "households"],
  [/\b(?:(?:arbets|kalender)?dag(?:ar)?|dygn)\b/g, "days"],
  [/\bveck(?:a|or)\b/g, "weeks"],
  [/\bmanad(?:er)?\b/g, "months"],
  [/\b(?:timm(?:e|ar)|tim)\b/g, "hours"],
  [/\b(?:index(?: 0 ?- ?100)?|nki|hme|nmi|nri|svi)\b/g, "index"],
  [/\bpoang\b/g, "points"],
  [/\b(?:antal|st|stycken|personer|individer|inflode)\b\.?/g, "count"],
];

/** Words that stand before a number, folded. */
export const prefixUnits: Readonly<Record<string, Unit>> = {
  nki: "index",
  hme: "index",
  nmi: "index",
  nri: "index",
  index: "index",
};

/** What the start of a row's label says when it states no unit after a comma; first match wins. */
export const labelUnits: readonly (readonly [RegExp, Unit])[] = [
  [/^antal (?:\p{L}+ )?v[a-z]rd[ -]{0,2}dygn\b/u, "careDays"],
  [/^antal (?:\p{L}+ )?arsarbetare\b/u, "annualWorkers"],
  [/^antal (?:\p{L}+ )?arsplaceringar\b/u, "yearPlacements"],
  [/^antal hushall\b/, "households"],
  [/ i procent av /, "percent"],
  [/^antal(?:et)? /, "count"],
  [/(?<!\d) %$/, "percent"],
  // "Sjukfrånvaro i procent av ordinarie arbetstid"
  [/(?:\bi|,) ?(?:procent|%) av\b/, "percent"],
  [/^(?:\p{L}+ ){1,2}timmar$/u, "hours"],
  // "Andel enheter med ett HME lika med …" is a share, and its cells say so.
  [
    /^(?!andel).*\b(?:(?:\p{L}+[ -])*\p{L}*index|nki|hme|hallbart medarbetarengagemang)\b/u,
    "index",
  ],
];
