import type { Line } from "../../document";
import { repairWords } from "../../headerRepair";
import type { FlatHeader } from "./header";
import { isDifference, ordersOf, valueOf } from "./orders";
import type { Filling } from "./splits";
import { cutScanned } from "./wrecks";

const longestBlock = 18;
const phrase =
  /(?:Volym|Antal|Kostnad(?:er)?|Pris|Belopp) (?:budget|prognos|utfall|bokslut)|Avv(?:ikelse|\.) (?:volym|prognos|kostnad(?:er)?|pris|belopp|antal|utfall)/gu;

/**
 * Reads the header of a scanned table whose cells were stacked over many lines and came out line by line, so
 * that only the phrases are left ("Avvikelse prognos Avvikelse prognos / Volym budget Avvikelse volym /
 * … Volym prognos …"). There must be as many as the first row has values. Their order is open: see
 * `orderByArithmetic`.
 */
export function readStackedHeader(lines: readonly Line[], index: number): FlatHeader | null {
  if (phrasesOf(lines[index]).length === 0) return null;
  const groups: string[][] = [];
  for (let at = index; at < Math.min(lines.length, index + longestBlock); at++) {
    const line = lines[at];
    if (!line || line.cells) return null;
    const count = groups.flat().length;
    const values = count < 3 ? [] : (cutScanned(line.text, count)?.values ?? []);
    const isRow = /\d/.test(line.text) && values.length >= count - 1 && count >= 3;
    if (isRow || (groups.length > 1 && endsBlock(lines, at))) {
      const last = isRow ? lastOfHeader(lines, at) : at - 1;
      if (count < 3) return null;
      return { first: index, last, columns: groups.flat(), labels: [], groups, hasUnits: true };
    }
    const found = phrasesOf(line);
    if (found.length > 0) groups.push(found);
    goOn(groups, line);
  }
  return null;
}

function phrasesOf(line: Line | undefined): string[] {
  const text = (line?.text ?? "").replace(/\[/g, "l").replace(/\s+/g, " ");
  return (
    repairWords(text)
      .text.replace(/(?<=^| )avvikelse/g, "Avvikelse")
      .match(phrase) ?? []
  );
}

/** As many "mot budget" on a line as deviations on an earlier one are the next words of those. */
function goOn(groups: string[][], line: Line): void {
  const found = line.text.match(/mot (?:budget|prognos)(?: i(?= |$))?/g) ?? [];
  const group = groups.findIndex(
    (names) =>
      names.length > 1 &&
      names.length === found.length &&
      names.every((name) => /^Avv\S* \S+$/.test(name)),
  );
  if (group < 0) return;
  groups[group] = (groups[group] ?? []).map((name, index) =>
    `${name} ${found[index] ?? ""}`.trim(),
  );
}

/** A row is at hand but its label's first lines stand between. */
function endsBlock(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find((line) => line.text.trim() !== "");
  return isClean(lines[at]?.text ?? "") && /\d/.test(next?.text ?? "");
}

/** The lines right above the first row that are a label and not the header's last words. */
function lastOfHeader(lines: readonly Line[], row: number): number {
  let last = row - 1;
  while (last > row - 4 && (lines[last]?.text.trim() === "" || isClean(lines[last]?.text ?? "")))
    last--;
  return last;
}

/** Whole words that begin with a capital: a label's line; the wrecked ends of a header have specks in them. */
function isClean(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    /^\p{Lu}\p{Ll}/u.test(text.trim()) && words.every((word) => /^[\p{L},()-]{3,}$/u.test(word))
  );
}

/**
 * Puts the stacked phrases in the order of the columns: phrases of one printed line keep theirs, and a
 * deviation is the forecast minus the budget of the same thing in all rows that can be reckoned. Null
 * unless exactly one order does that.
 */
export function orderByArithmetic(
  groups: readonly (readonly string[])[],
  rows: readonly Filling[],
): string[] | null {
  const fitting = new Set<string>();
  for (const order of ordersOf(groups)) {
    if (identitiesHold(order, rows)) fitting.add(order.join("\t"));
  }
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? only.split("\t") : null;
}

function identitiesHold(order: readonly string[], rows: readonly Filling[]): boolean {
  let tested = 0;
  for (const [at, name] of order.entries()) {
    const thing = /^Avvikelse (volym|antal|kostnad|pris|belopp)/u.exec(name)?.[1];
    if (!thing) continue;
    const budget = indexOf(order, `${thing} budget`);
    const forecast = indexOf(order, `${thing} prognos`);
    if (budget < 0 || forecast < 0) continue;
    const results = rows.flatMap((row) => {
      const [planned, expected, difference] = [row[budget], row[forecast], row[at]].map(valueOf);
      if (!planned || !expected || !difference) return [];
      return [isDifference(expected, planned, difference)];
    });
    const right = results.filter(Boolean).length;
    if (results.length < 3 || right < results.length * 0.8) return false;
    tested++;
  }
  return tested > 0;
}

function indexOf(order: readonly string[], name: string): number {
  return order.findIndex((one) => one.toLowerCase() === name);
}
