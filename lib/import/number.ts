import type { DecimalText } from "../domain/decimal";
import type { MissingReason } from "../domain/figure";
import type { Unit } from "../domain/unit";
import { foldLabel } from "./label";
import { findMissing } from "./missing";
import { findPrefixUnit, findSuffixUnit } from "./unit";

export interface NumberValue {
  kind: "value";
  value: DecimalText;
  /** The unit printed in the cell itself, or null. */
  unit: Unit | null;
  /** "Minst 76 %" is at least, "Högst 160 vårddygn" at most. */
  bound: "atLeast" | "atMost" | null;
  /** "ca", "cirka", "ung", "drygt". */
  isApproximate: boolean;
  /** A mark that points at a footnote: "*", "1)", "¹". */
  footnote: string | null;
}

export type NumberReading =
  | NumberValue
  | { kind: "missing"; missing: MissingReason }
  /** Damaged or no number at all; `readings` is empty. */
  | { kind: "unreadable"; readings: DecimalText[] }
  /** A number, but which: "1.234" is 1,234 or 1 234. */
  | { kind: "ambiguous"; readings: DecimalText[] };

const longestCell = 80;
const longestInteger = 15;

/**
 * Reads a printed cell: a value with its unit, bound and footnote, a reason why there is none, or a
 * refusal. Never a guess, never 0 for something that is not a printed zero (design.md §5 rule 4).
 *
 * Grammar: `[bound] [approximately] [NKI] number [unit] [footnote]`, where number is an optional sign (with or
 * without a space after it) and digits in groups of three, joined by one space of any width, by points (only
 * when a comma or a second point proves it) or by nothing; decimal comma, or point unless exactly three
 * digits follow it. Brackets around the whole number make it negative.
 */
export function readNumber(text: string): NumberReading {
  const trimmed = trim(text);
  if (trimmed.length > longestCell) return { kind: "unreadable", readings: [] };
  const missing = findMissing(trimmed);
  if (missing) return { kind: "missing", missing };

  const footnoted = takeFootnote(trimmed);
  const bounded = takeBound(footnoted.rest);
  const approximate = takeApproximately(bounded.rest);
  const united = takeUnit(approximate.rest);
  const core = readCore(united.rest);
  if (core.kind !== "value") return core;
  return {
    kind: "value",
    value: core.value,
    unit: united.unit,
    bound: bounded.bound,
    isApproximate: approximate.isApproximate,
    footnote: footnoted.footnote,
  };
}

/** Is the text a number that is read without doubt? */
export function isNumber(text: string): boolean {
  return readNumber(text).kind === "value";
}

type Core =
  | { kind: "value"; value: DecimalText }
  | { kind: "unreadable" | "ambiguous"; readings: DecimalText[] };

const unreadable: Core = { kind: "unreadable", readings: [] };
const spaces = " \\u00a0\\u2009\\u202f";
const grouped = `[1-9]\\d{0,2}(?:[${spaces}]\\d{3})+`;
const pointed = "[1-9]\\d{0,2}(?:\\.\\d{3})+";
const plain = "0|[1-9]\\d*";
const magnitude = new RegExp(
  `^(?:(?<whole>${grouped}|${plain})(?:,(?<decimals>\\d+))?` +
    `|(?<pointedWhole>${pointed}),(?<pointedDecimals>\\d+)` +
    `|(?<points>[1-9]\\d{0,2}(?:\\.\\d{3}){2,})` +
    `|(?<pointWhole>${plain})\\.(?<pointDecimals>\\d+))$`,
);
const signed = new RegExp(`^(?<sign>[-+\\u2010-\\u2014\\u2212])?[${spaces}]?(?<rest>.+)$`);

function readCore(text: string): Core {
  if (/^(?:\+\s?\/\s?[-\u2013\u2212]|±)\s?0(?:,0+)?$/.test(text))
    return readMagnitude(text, false, 1);
  const bracketed = /^\((?<inner>[^()]*)\)$/.exec(text)?.groups?.["inner"];
  if (bracketed !== undefined) return readBracketed(bracketed);
  const { sign, rest } = signed.exec(text)?.groups ?? {};
  if (rest === undefined) return unreadable;
  return readMagnitude(rest, sign !== undefined && sign !== "+", 0);
}

/** "(614)" is −614 as accountants write; "(-614)" is a negative number in brackets or a double negation. */
function readBracketed(inner: string): Core {
  const positive = readMagnitude(inner, true, 0);
  if (positive.kind !== "unreadable") return positive;
  const negative = readCore(inner);
  return negative.kind === "value" ? { kind: "ambiguous", readings: [negative.value] } : unreadable;
}

function readMagnitude(text: string, isNegative: boolean, skipped: 0 | 1): Core {
  const groups = magnitude.exec(skipped ? text.replace(/^\D+/, "") : text)?.groups;
  if (!groups) return unreadable;
  const whole =
    groups["whole"] ?? groups["pointedWhole"] ?? groups["points"] ?? groups["pointWhole"] ?? "";
  const decimals =
    groups["decimals"] ?? groups["pointedDecimals"] ?? groups["pointDecimals"] ?? null;
  const digits = whole.replace(/\D/g, "");
  if (digits.length > longestInteger) return unreadable;
  const value = signedText(digits, decimals, isNegative);
  const mayBeThousands =
    groups["pointDecimals"]?.length === 3 && /^[1-9]\d{0,2}$/.test(groups["pointWhole"] ?? "");
  if (!mayBeThousands) return { kind: "value", value };
  return {
    kind: "ambiguous",
    readings: [value, signedText(digits + (decimals ?? ""), null, isNegative)],
  };
}

/** Keeps the printed decimals ("3,0" → "3.0") and never gives a minus zero. */
function signedText(digits: string, decimals: string | null, isNegative: boolean): DecimalText {
  const text = decimals === null ? digits : `${digits}.${decimals}`;
  return isNegative && /[1-9]/.test(text) ? `-${text}` : text;
}

function trim(text: string): string {
  return text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");
}

function takeFootnote(text: string): { rest: string; footnote: string | null } {
  const match = /^(?<rest>.*?\d.*?)\s?(?<mark>\*{1,3}|[¹²³⁴-⁹]|(?<=\s)\d\))$/u.exec(text);
  if (match?.groups?.["rest"] === undefined) return { rest: text, footnote: null };
  return { rest: trim(match.groups["rest"]), footnote: match.groups["mark"] ?? null };
}

const atLeast = /^(?:minst|lägst|min\.?|≥|>=)\s*(?=\S)/iu;
const atMost = /^(?:högst|max\.?|maximalt|≤|<=)\s*(?=\S)/iu;

function takeBound(text: string): { rest: string; bound: "atLeast" | "atMost" | null } {
  if (atLeast.test(text)) return { rest: text.replace(atLeast, ""), bound: "atLeast" };
  if (atMost.test(text)) return { rest: text.replace(atMost, ""), bound: "atMost" };
  return { rest: text, bound: null };
}

const approximately = /^(?:(?:ca|cirka|c:a|ung|ungefär|omkring|runt|drygt|knappt)\.?\s+|~\s?)/iu;

function takeApproximately(text: string): { rest: string; isApproximate: boolean } {
  const rest = text.replace(approximately, "");
  return { rest, isApproximate: rest !== text };
}

/* A letter glued to a digit is OCR's ("5o") unless it is one of these. */
const gluedUnit = /^(?<rest>.*[\d)])\s?(?<words>%|m?n?kr|tkr)$/iu;
const spacedUnit = /^(?<rest>[^\p{L}%]*[\d)])\s(?<words>[\p{L}%][\p{L} /%.²]*)$/u;

/** The longest run of words before or after the digits that is a unit; anything else stays and is refused. */
function takeUnit(text: string): { rest: string; unit: Unit | null } {
  const prefix = /^(?<word>\p{L}+)\s+(?<rest>\S.*)$/u.exec(text)?.groups;
  const before = prefix?.["word"] ? findPrefixUnit(foldLabel(prefix["word"])) : null;
  if (before) return { rest: prefix?.["rest"] ?? "", unit: before };
  const suffix = gluedUnit.exec(text)?.groups ?? spacedUnit.exec(text)?.groups;
  const after = suffix?.["words"] ? findSuffixUnit(suffix["words"]) : null;
  if (after) return { rest: suffix?.["rest"] ?? "", unit: after };
  return { rest: text, unit: null };
}
