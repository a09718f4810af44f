import type { Change } from "../domain/change";
import type { Incomparable } from "../domain/comparability";
import type { DecimalText } from "../domain/decimal";
import type { Period } from "../domain/period";
import type { Break } from "../domain/series";
import type { Unit } from "../domain/unit";
import type { Gap, TrendLevel } from "./trend";

/**
 * The texts a layout and a summary need. Given as an argument, since a label takes room but the
 * mathematics does not choose words; `components/charts/words.ts` has the Swedish ones.
 */
export interface ChartWords {
  /** "59 %", "−20 725": the number as it stands at its mark, without a unit that the subtitle tells. */
  value: (value: DecimalText, unit: Unit) => string;
  /** "59 %", "−20 725 tkr": the number in running text. */
  amount: (value: DecimalText, unit: Unit) => string;
  /** "2023", "jan–apr 2025", "v. 12 2024". */
  period: (period: Period) => string;
  /** "2 procentenheter högre än", "12 % lägre än", "lika med". */
  change: (change: Change, unit: Unit) => string;
  /** "ändrad definition från 1 jan 2023". */
  break: (each: Break) => string;
  /** "ändrad definition från 1 januari 2023: även samtal räknas": the break with the words of who recorded it. */
  breakTold: (each: Break) => string;
  /** "perioderna är olika långa". */
  incomparable: (reason: Incomparable) => string;
  gap: (gap: Gap) => string;
  /** "mål minst 76 %". */
  target: (level: TrendLevel) => string;
  /** What a budget's line is called. */
  budget: string;
}
