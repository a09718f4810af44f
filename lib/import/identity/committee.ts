import type { Problem } from "../../domain/problem";
import type { Read } from "../document";
import { plainOf, withoutPageMark, type RankedLine } from "./lines";
import { Tally } from "./tally";

/** First parts of committee names that are common in Swedish municipalities; others are read as printed. */
const knownStems = [
  "Social",
  "Äldre",
  "Omsorgs",
  "Vård- och omsorgs",
  "Arbetsmarknads",
  "Arbetsmarknads- och social",
  "Social- och arbetsmarknads",
  "Individ- och familje",
  "Barn- och utbildnings",
  "Barn- och ungdoms",
  "Barn- och skol",
  "Utbildnings",
  "Skol",
  "Förskole",
  "Grundskole",
  "Gymnasie",
  "Gymnasie- och vuxenutbildnings",
  "Kultur",
  "Fritids",
  "Kultur- och fritids",
  "Idrotts- och fritids",
  "Bygg",
  "Byggnads",
  "Bygg- och miljö",
  "Miljö",
  "Miljö- och bygg",
  "Miljö- och byggnads",
  "Miljö- och hälsoskydds",
  "Samhällsbyggnads",
  "Stadsbyggnads",
  "Plan- och bygg",
  "Tekniska ",
  "Teknik- och fritids",
  "Fastighets",
  "Trafik",
  "Service",
  "Val",
  "Överförmyndar",
  "Funktionsstöds",
  "Hälso- och sjukvårds",
  "Landsbygds",
  "Näringslivs",
  "Personal",
  "Räddnings",
];
const byStem = new Map(knownStems.map((stem) => [keyOf(stem), `${stem.trimEnd()}`]));

const weights = { title: 10, footer: 6, heading: 2, prose: 1 };
const leastWeight = 2;
const lead = 1.5;

/** OCR turns the ä of nämnd into one or two other characters; "nämnden" alone names none. */
const compound =
  /(?<!\p{L})((?:\p{L}+-(?:,\s*\p{L}+-)*\s+och\s+)|tekniska\s+)?(\p{L}*?)n(ä|a|(?!n)\S{1,2})mnd(en|ens|s)?(?!\p{L})/giu;
const named = /(?<!\p{L})n(?:ä|a|\S{1,2})mnden\s+för\s+(\p{Lu}[\p{L}-]+(?:\s+och\s+\p{L}+)*)/giu;

/** The committee whose report it is, or null with a problem: reports also name the committees they work with. */
export function findCommittee(lines: RankedLine[]): Read<string | null> {
  const tally = new Tally<string>();
  for (const { text: printed, role } of lines) {
    const text = withoutPageMark(printed);
    if (role === "title" && /^kommunstyrelsen$/i.test(text)) tally.add("Kommunstyrelsen", 10);
    for (const name of committeesIn(text))
      tally.add(name, weights[role], role === "footer" ? `${name} footer` : undefined);
  }
  const value = tally.winner(leastWeight, lead);
  return { value, problems: value === null ? [lacking(tally)] : [] };
}

/** The committees a text names, in their definite form: "Vård- och omsorgsnämnden". */
export function committeesIn(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(compound)) {
    const stem = `${match[1] ?? ""}${match[2] ?? ""}`.replace(/\s+/g, " ");
    if (stem.trim().length >= 3) found.push(nameOf(stem));
  }
  for (const match of text.matchAll(named)) {
    const rest = match[1] ?? "";
    if (/^\p{Lu}/u.test(rest)) found.push(`Nämnden för ${rest}`);
  }
  return found;
}

function nameOf(stem: string): string {
  const known = byStem.get(keyOf(stem)) ?? nearestStem(keyOf(stem));
  const first = known ?? `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`.toLowerCase();
  const capital = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  return `${capital}${capital === "Tekniska" ? " " : ""}nämnden`;
}

/** A stem that OCR damaged in one letter ("Soctal"). */
function nearestStem(key: string): string | undefined {
  if (key.length < 5) return undefined;
  const near = [...byStem].filter(([known]) => known.length >= 5 && isOneLetterOff(known, key));
  return near.length === 1 ? near[0]?.[1] : undefined;
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start + (a.length >= b.length ? 1 : 0));
  const restB = b.slice(start + (b.length >= a.length ? 1 : 0));
  return restA === restB;
}

function keyOf(stem: string): string {
  return plainOf(stem).replace(/[^a-z]/g, "");
}

function lacking(tally: Tally<string>): Problem {
  const code = tally.ranked().length === 0 ? "committeeMissing" : "committeeUnclear";
  return { code, severity: "error", place: null, data: { candidates: tally.toString() } };
}
