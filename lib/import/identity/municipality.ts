import type { Problem } from "../../domain/problem";
import type { Read } from "../document";
import { plainOf, type RankedLine } from "./lines";
import municipalities from "./municipalities.json";
import { Tally } from "./tally";

/** The invented municipality of the samples has no code of its own. */
const inventedName = "Exempelkommun";
const names = [
  ...municipalities.flatMap(([, name]) => (name === undefined ? [] : [name])),
  inventedName,
];

/** Names that are also words or surnames count only as "X kommun", "X stad" or alone on a line. */
const ambiguousNames = new Set(
  "Ale Berg Boden Eda Flen Habo Hjo Kil Kinda Klippan Lund Mark Mora Nora Orsa Orust Sala Salem Sunne Säter Tanum Trosa Vara Ydre Åre".split(
    " ",
  ),
);

const weights = {
  named: { title: 10, footer: 8, heading: 4, prose: 3 },
  alone: 6,
  address: 5,
  mention: 1,
};

const leastWeight = 3;
const lead = 2;

const exactName = new RegExp(
  `(?<![\\p{L}-])(${alternatives(names)})(s)?(?![\\p{L}])(\\s+(kommuns?|stads?|kommunfullmäktige)(?!\\p{L}))?(\\s+(län|universitet|tingsrätt|högskola))?`,
  "giu",
);
const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));
const byAddress = new Map(names.map((name) => [plainOf(name).replace(/[\s-]/g, ""), name]));

/**
 * The municipality that the document itself names, or null with a problem when none is named or several
 * are named about as often: other municipalities are mentioned in prose ("ett samarbete med Malmö, Lund").
 */
export function findMunicipality(lines: RankedLine[], isScanned: boolean): Read<string | null> {
  const tally = new Tally<string>();
  for (const ranked of lines) tallyLine(tally, ranked);
  if (isScanned && tally.ranked().length === 0) tallyDamaged(tally, lines);
  const value = tally.winner(leastWeight, lead);
  return { value, problems: value === null ? [lacking(tally)] : [] };
}

/** The code of Statistics Sweden for a municipality by its name, or null for the invented one. */
export function municipalityCode(name: string): string | null {
  return municipalities.find(([, known]) => known === name)?.[0] ?? null;
}

function tallyLine(tally: Tally<string>, { line, text, role }: RankedLine): void {
  const isAlone = (name: string) => text.trim().toLowerCase() === name.toLowerCase();
  for (const match of text.matchAll(exactName)) {
    const name = byLowerCase.get((match[1] ?? "").toLowerCase());
    const isCapital = /^\p{Lu}/u.test(match[0]);
    if (name === undefined || !isCapital || match[6] !== undefined) continue;
    if (name === inventedName || match[4] !== undefined)
      tally.add(
        name,
        weights.named[role],
        `${name} ${role} ${role === "footer" ? "" : line.number}`,
      );
    else if (isAlone(name)) tally.add(name, weights.alone, `${name} alone`);
    else if (!ambiguousNames.has(name)) tally.add(name, weights.mention);
  }
  for (const address of text.matchAll(/(?:@|www\.)([a-zåäö-]+)\.(?:se|nu)/gi)) {
    const name = byAddress.get(plainOf(address[1] ?? "").replace(/-/g, ""));
    if (name !== undefined) tally.add(name, weights.address, `${name} address`);
  }
}

/** In OCR å, ä and ö come out as one to three other characters ("Enkdping", "Enki)’ping"). */
function tallyDamaged(tally: Tally<string>, lines: RankedLine[]): void {
  for (const name of names) {
    if (!/[åäö]/.test(name) || name.replace(/[^a-z]/gi, "").length < 6) continue;
    const pattern = new RegExp(`(?<!\\p{L})${name.replace(/[åäö]/g, "\\S{1,3}")}`, "gu");
    for (const { text } of lines)
      for (const _ of text.matchAll(pattern)) tally.add(name, weights.mention);
  }
}

function lacking(tally: Tally<string>): Problem {
  const code = tally.ranked().length === 0 ? "municipalityMissing" : "municipalityUnclear";
  return { code, severity: "error", place: null, data: { candidates: tally.toString() } };
}

function alternatives(words: string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
