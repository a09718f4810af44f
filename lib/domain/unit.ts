import { z } from "zod";

/** Units of measure as we name them. Money stays in the unit printed; conversion is explicit. */
export const units = [
  "kr",
  "tkr",
  "mnkr",
  "percent",
  "count",
  "days",
  "careDays",
  "weeks",
  "months",
  "hours",
  "index",
  "points",
  "annualWorkers",
  "households",
  "yearPlacements",
  "krPerUnit",
  "unknown",
] as const;
export const unitSchema = z.enum(units);
export type Unit = z.infer<typeof unitSchema>;

const moneyPowers: Partial<Record<Unit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** Is it kronor in some power? */
export function isMoney(unit: Unit): boolean {
  return unit in moneyPowers;
}

/** The power of ten that takes a value in `from` to `to` (tkr → mnkr is −3), or null if they don't convert. */
export function powerBetween(from: Unit, to: Unit): number | null {
  const [a, b] = [moneyPowers[from], moneyPowers[to]];
  if (a !== undefined && b !== undefined) return a - b;
  return from === to ? 0 : null;
}
