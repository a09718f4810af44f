import type { Bound, Target } from "../domain/goal";
import type { Unit } from "../domain/unit";
import { plainOf } from "./identity/lines";
import { readNumber } from "./number";

const boundWord = "(?:minst|lägst|lagst|högst|hogst|max(?:imalt)?)";
const amount = "(?:[A-ZÅÄÖ]{3}\\s+|index\\s+)?[-−]?\\d[\\d  ]*(?:[.,]\\d+)?";
const level = new RegExp(`${boundWord}\\s+(${amount})(?:\\s*(%|[\\p{L}-]+))?`, "iu");
const relative = new RegExp(
  `(?:öka|oka|6ka|minska|sänka|sanka|höja|hoja|förbättra)\\p{L}*\\s+med\\s+(?:${boundWord}\\s+)?(${amount})\\s*(%|[\\p{L}-]+)`,
  "iu",
);
const lowest = /^(minst|lagst)/;

/**
 * The target that a goal or a measure states in words: "minst 70 procent", "högst 30 dagar", "Minst NKI 75".
 * "Minska med 20 procent" is a relative target: a change, and no level that an outcome can be held
 * against. Null when the text states no bound or change. The year is the one the text names, if any.
 */
export function findTarget(text: string): Target | null {
  const change = relative.exec(text);
  if (change) return targetOf(text, change, "atLeast", true);
  const stated = level.exec(text);
  if (!stated) return null;
  const bound = lowest.test(plainOf(stated[0])) ? "atLeast" : "atMost";
  return targetOf(text, stated, bound, false);
}

/** The same of words that are a target and nothing else, where "76 %" alone is met by just that. */
export function statedTarget(text: string): Target | null {
  const found = findTarget(text);
  if (found) return { ...found, printed: text };
  const reading = readNumber(text);
  if (reading.kind !== "value") return null;
  const { value, unit } = reading;
  return {
    bound: "equal",
    value,
    unit: unit ?? "unknown",
    year: null,
    isRelative: false,
    printed: text,
  };
}

function targetOf(
  text: string,
  match: RegExpExecArray,
  bound: Bound,
  isRelative: boolean,
): Target | null {
  const [printed, number = "", word = ""] = match;
  const withUnit = readNumber(`${number.trim()} ${word}`.trim());
  const reading = withUnit.kind === "value" ? withUnit : readNumber(number.trim());
  if (reading.kind !== "value") return null;
  const unit: Unit = reading.unit ?? "unknown";
  const isUnit = withUnit.kind === "value" && reading.unit !== null;
  return {
    bound,
    value: reading.value,
    unit,
    year: yearIn(text),
    isRelative,
    printed: (isUnit ? printed : printed.slice(0, printed.length - word.length)).trim(),
  };
}

function yearIn(text: string): number | null {
  const years = new Set(
    [...text.matchAll(/(?<!\d)(20\d\d)(?!\d|[-–]\d)/g)].map((match) => match[1]),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
}
