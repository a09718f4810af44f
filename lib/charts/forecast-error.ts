import { decimal, sumOf, toDecimalText, type DecimalText } from "../domain/decimal";
import type { ForecastPath, PathStep } from "./forecast-path";

/** How far a forecast was from the outcome of its year. */
export interface ForecastError {
  step: PathStep;
  /** Outcome minus forecast: positive when it went better than forecast. */
  error: DecimalText;
}

/** The errors of a path's forecasts; none before the outcome is known. */
export function forecastErrors({ steps }: ForecastPath): ForecastError[] {
  const outcome = steps.find((step) => step.basis === "actual");
  if (!outcome) return [];
  return steps
    .filter((step) => step.basis === "forecast")
    .map((step) => ({
      step,
      error: toDecimalText(decimal(outcome.value).minus(step.value)),
    }));
}

export interface MeanErrors {
  count: number;
  /** Errors of opposite signs cancel here: a lean to one side. */
  net: DecimalText;
  /** How wide of the mark, whichever side. */
  absolute: DecimalText;
}

/** Net and absolute mean of the errors, both since one hides what the other tells. Null of none. */
export function meanErrors(errors: readonly ForecastError[]): MeanErrors | null {
  if (errors.length === 0) return null;
  const mean = (values: DecimalText[]) =>
    toDecimalText(decimal(sumOf(values)).div(values.length).toDecimalPlaces(0));
  const values = errors.map((each) => each.error);
  return {
    count: errors.length,
    net: mean(values),
    absolute: mean(values.map((value) => value.replace("-", ""))),
  };
}
