import { decimal, type DecimalText } from "../domain/decimal";
import { isMoney, type Unit } from "../domain/unit";
import { readNumber } from "./number";

export interface PrintedRange {
  best: DecimalText;
  worst: DecimalText;
  unit: Unit;
}

/**
 * Best and worst case of the year's result in a paragraph: "I bästa fall blir resultatet minus 2,0 mnkr
 * och i sämsta fall minus 10,0 mnkr". Null unless exactly one sentence tells both, each after its words
 * and with money's unit, and the best is not worse than the worst. "2 mnkr i bästa fall" puts the number
 * first and is left alone: whose number it is cannot be told by order.
 */
export function findForecastRange(paragraph: string): PrintedRange | null {
  const found = paragraph
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .flatMap((sentence) => rangeIn(sentence) ?? []);
  const [range, ...others] = found;
  return range && others.length === 0 ? range : null;
}

const amount =
  "(?<gap>[^\\d.]{0,80}?)(?<sign>(?:minus|plus)\\s+|[-+\\u2010-\\u2014\\u2212]\\s?)?" +
  "(?<number>\\d[\\d \\u00a0\\u202f]*(?:,\\d+)?)\\s*(?<unit>mnkr|mkr|tkr|kr|miljoner kronor)?(?![\\p{L}\\d])";
const best = new RegExp(`\\bb[äa]sta fall\\b${amount}`, "giu");
const worst = new RegExp(`(?<![\\p{L}])(?:s[äa]msta|v[äa]rsta) fall\\b${amount}`, "giu");

function rangeIn(sentence: string): PrintedRange | null {
  const [high, low] = [only(sentence, best), only(sentence, worst)];
  if (!high || !low) return null;
  const first = Math.min(high.index, low.index);
  if (/\d/.test(sentence.slice(0, first))) return null;
  const unit = high.unit ?? low.unit;
  if (unit === null || !isMoney(unit) || (low.unit ?? unit) !== unit) return null;
  if (high.value === null || low.value === null) return null;
  return decimal(high.value).gte(low.value) ? { best: high.value, worst: low.value, unit } : null;
}

interface Amount {
  index: number;
  value: DecimalText | null;
  unit: Unit | null;
}

function only(sentence: string, pattern: RegExp): Amount | null {
  const [match, ...others] = [...sentence.matchAll(pattern)];
  if (!match?.groups || others.length > 0) return null;
  const { gap = "", sign = "", number = "", unit } = match.groups;
  const money = unit === undefined ? "" : ` ${/^(mkr|miljoner)/i.test(unit) ? "mnkr" : unit}`;
  const reading = readNumber(number.trim() + money);
  if (reading.kind !== "value") return { index: match.index, value: null, unit: null };
  return { index: match.index, value: signed(reading.value, sign.trim(), gap), unit: reading.unit };
}

/** "Ett underskott på 2 mnkr" is negative without a sign; with one it says so twice, or takes it back. */
function signed(value: DecimalText, sign: string, gap: string): DecimalText | null {
  const isDeficit = /underskott/i.test(gap);
  const isNegative = sign !== "" && !/^(plus|\+)$/i.test(sign);
  if (isDeficit && sign !== "") return null;
  if (!isDeficit && !isNegative) return value;
  return /[1-9]/.test(value) ? `-${value}` : value;
}
