import { endMonthOf, isoWeekOf, yearOf, type Period } from "../domain/period";
import { formatDate, monthName, shortMonthName } from "./date";

/**
 * A period as it is read: "2023", "jan–apr 2025", "april 2025", "vecka 14 2025", "31 augusti 2024". A derived
 * block says that it is derived: "maj–aug 2024 (beräknat)".
 */
export function formatPeriod(period: Period): string {
  if (period.span === "derivedBlock") return `${stretchOf(period)} ${yearOf(period)} (beräknat)`;
  if (period.span === "cumulative") return `${stretchOf(period)} ${yearOf(period)}`;
  if (period.span === "month") return `${monthName(endMonthOf(period))} ${yearOf(period)}`;
  if (period.span === "week") return `vecka ${isoWeekOf(period)} ${isoWeekYearOf(period)}`;
  if (period.span === "point") return formatDate(period.end);
  return String(yearOf(period));
}

/** For narrow places: "v. 14 2025", "apr 2025", "31 aug 2024"; otherwise as `formatPeriod`. */
export function formatShortPeriod(period: Period): string {
  const month = shortMonthName(endMonthOf(period));
  if (period.span === "month") return `${month} ${yearOf(period)}`;
  if (period.span === "week") return `v. ${isoWeekOf(period)} ${isoWeekYearOf(period)}`;
  if (period.span === "point") return `${Number(period.end.slice(8))} ${month} ${yearOf(period)}`;
  return formatPeriod(period);
}

function stretchOf(period: Period): string {
  const from = shortMonthName(Number(period.start.slice(5, 7)));
  return `${from}–${shortMonthName(endMonthOf(period))}`;
}

/** The ISO year is that of the week's Thursday: the week of 30 December 2024 is week 1 of 2025. */
function isoWeekYearOf(period: Period): number {
  const thursday = new Date(`${period.start}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3);
  return thursday.getUTCFullYear();
}
