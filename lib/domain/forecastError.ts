import { comparability } from "./comparability";
import { decimal, decimalsOf, sumOf, toFixedText, type DecimalText } from "./decimal";
import type { ForecastPath, PathStep } from "./forecastPath";
import { isWithinRange } from "./forecastRange";

/** How far a forecast was from the outcome of its year. */
export interface ForecastError {
  step: PathStep;
  outcome: PathStep;
  /** Outcome minus forecast: positive when it went better than forecast, since costs are negative. */
  error: DecimalText;
  /** The forecast or the outcome is a reading in doubt: told, and left out of the means. */
  isDoubtful: boolean;
  /** Did the outcome come between worst and best case? Null where the report states none. */
  isWithinRange: boolean | null;
}

/** The errors of a path's forecasts; none before the outcome is known, nor where the two may not be compared. */
export function forecastErrors({ series, unit, steps }: ForecastPath): ForecastError[] {
  const outcome = steps.find((step) => step.basis === "actual");
  if (!outcome) return [];
  return steps
    .filter((step) => step.basis === "forecast")
    .filter((step) => comparability({ ...step, series }, { ...outcome, series }).ok)
    .map((step) => ({
      step,
      outcome,
      error: difference(outcome.value, step.value),
      isDoubtful: [step, outcome].some(({ figure }) => figure.flags.includes("U")),
      isWithinRange: step.range && isWithinRange(outcome.value, unit, step.range),
    }));
}

export interface MeanErrors {
  count: number;
  /** Errors of opposite signs cancel here: a lean to one side. */
  net: DecimalText;
  /** How wide of the mark, whichever side. */
  absolute: DecimalText;
}

/**
 * Net and absolute mean of the errors, both since one hides what the other tells, with as many
 * decimals as the errors have. Errors in doubt are left out. Null of none.
 */
export function meanErrors(
  errors: readonly Pick<ForecastError, "error" | "isDoubtful">[],
): MeanErrors | null {
  const values = errors.filter((each) => !each.isDoubtful).map((each) => each.error);
  if (values.length === 0) return null;
  const decimals = Math.max(...values.map(decimalsOf));
  const mean = (list: DecimalText[]) =>
    toFixedText(decimal(sumOf(list)).div(list.length), decimals);
  return {
    count: values.length,
    net: mean(values),
    absolute: mean(values.map((value) => value.replace("-", ""))),
  };
}

/** With the decimals of the finer of the two: 1.0 and not 1 beside 0.3. */
function difference(a: DecimalText, b: DecimalText): DecimalText {
  return toFixedText(decimal(a).minus(b), Math.max(decimalsOf(a), decimalsOf(b)));
}
