import type { DecimalText } from "./decimal";
import { decimal } from "./decimal";
import type { Place } from "./place";
import { powerBetween, type Unit } from "./unit";

/** What a report says the year's result may come to at best and at worst. */
export interface ForecastRange {
  reportId: string;
  best: DecimalText;
  worst: DecimalText;
  unit: Unit;
  place: Place;
}

/** Does a value (in `unit`) lie from worst to best, both included? Null where the units don't convert. */
export function isWithinRange(
  value: DecimalText,
  unit: Unit,
  range: Pick<ForecastRange, "best" | "worst" | "unit">,
): boolean | null {
  const power = powerBetween(range.unit, unit);
  if (power === null) return null;
  const scale = decimal(10).pow(power);
  const [worst, best] = [decimal(range.worst).times(scale), decimal(range.best).times(scale)];
  return decimal(value).gte(worst) && decimal(value).lte(best);
}
