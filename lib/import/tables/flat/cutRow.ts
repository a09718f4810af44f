import type { Line } from "../../document";
import { looksLikeYear } from "../token";
import type { BodyRules } from "./body";
import { cutValues, type ValueToken } from "./values";
import { cutScanned, cutUnit } from "./wrecks";

const widestLabel = 64;

/** A line as a row: its label, the unit in a column of its own, and its values. */
export interface CutRow {
  label: string;
  unit: string | null;
  values: ValueToken[];
}

/**
 * A label and its values on one line. A label with a number in it is no row: there must be as many
 * numbers as columns, or nearly; in a scanned text any number right under another row counts.
 */
export function cutRow(text: string, rules: BodyRules, isNext: boolean): CutRow | null {
  const cut = rules.isScanned ? cutScanned(text, rules.count) : cutValues(text);
  if (!cut || cut.label.length > 90) return null;
  if (cut.label === "" && !rules.hasUnits) return null;
  const numbers = cut.values.filter(
    (value) => value.isWreck || /\d|^[-−–]$|^\.{2,3}$/.test(value.text),
  );
  if (numbers.every((value) => looksLikeYear(value.text))) return null;
  const empties = cut.values.reduce((sum, value) => sum + Math.max(0, value.spaces - 1), 0);
  const needed = rules.count > 2 ? rules.count - 1 : rules.count;
  const isDamaged = rules.isScanned && isNext && text.length < widestLabel;
  if (numbers.length + empties < needed && !isDamaged) return null;
  const label = cut.label.replace(/\s+[^\p{L}\d\s)%*]$/u, "").replace(/^[^\p{L}\d]$/u, "");
  return { ...(rules.hasUnits ? cutUnit(label) : { label, unit: null }), values: cut.values };
}

/**
 * A row with hardly any cells printed ("Finansnetto 0" under three headers), right below another row and no
 * first line of a wrapped label. Where its numbers stand is not known.
 */
export function cutShort(
  lines: readonly Line[],
  index: number,
  rules: BodyRules,
  isNext: boolean,
): CutRow | null {
  const text = lines[index]?.text ?? "";
  const cut = isNext && !rules.isScanned ? cutValues(text) : null;
  if (!cut || cut.label.length > 40 || !/^\p{Lu}/u.test(cut.label)) return null;
  if (/[.,:;]$/.test(text.trim()) || numbered.test(cut.label)) return null;
  const numbers = cut.values.filter((value) => /\d/.test(value.text));
  if (numbers.length === 0 || numbers.every((value) => looksLikeYear(value.text))) return null;
  const next = lines.slice(index + 1).find((line) => line.text.trim() !== "");
  if (!next || !cutRow(next.text, rules, true) || /^\s*\p{Ll}/u.test(next.text)) return null;
  return { label: cut.label, unit: null, values: cut.values };
}

const numbered =
  /^(tabell|diagram|figur|avsnitt|sidan?|kapitel|bilaga|tertial|delår|kvartal|vecka)/i;
