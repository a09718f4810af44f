import {
  cumulativePeriod,
  monthPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from "../domain/period";
import type { Row } from "./weeklyRows";

const weekText = /^(\d{4})[-\s]?[Wv]\s?(\d{1,2})$/i;
const monthText = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** A week or a month, and the year it belongs to. */
export interface Week {
  year: number;
  period: Period;
}

/** A table of months runs to its last one, a table of weeks is its year's. */
export function coverOf(year: number, months: readonly (Week | null)[] | null): Period {
  if (months === null) return yearPeriod(year);
  const last = months.map((month) => Number(month?.period.end.slice(5, 7) ?? 1));
  return cumulativePeriod(year, Math.max(...last));
}

/** "2025-02"; null for what is no month. */
export function monthOf({ cells }: Row): Week | null {
  const match = monthText.exec(cells[0] ?? "");
  const year = Number(match?.[1]);
  return match && { year, period: monthPeriod(year, Number(match[2])) };
}

/** "2025-W07", "2025v7"; null when the week is none, or one that the year doesn't have. */
export function weekOf({ cells }: Row): Week | null {
  const match = weekText.exec(cells[0] ?? "");
  const [year, week] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || week < 1 || week > 53) return null;
  const period = weekPeriod(year, week);
  // Week 53 of a year with 52 would be week 1 of the next.
  return week === 53 && period.start >= weekPeriod(year + 1, 1).start ? null : { year, period };
}
