const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** An ISO date in words: "2024-08-31" → "31 augusti 2024". */
export function formatDate(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** A moment as its date in Sweden: a publication at 23.30 UTC in summer is the next day here. */
export function formatMoment(moment: Date): string {
  return formatDate(isoDateOf(moment));
}

/** A moment with its time in Sweden, to the minute: "22 november 2026 kl. 14.05". */
export function formatMomentWithTime(moment: Date): string {
  return `${formatMoment(moment)} kl. ${formatTime(moment)}`;
}

/** The time of a moment in Sweden, to the minute: "14.05". */
export function formatTime(moment: Date): string {
  return swedishTime.format(moment).replace(":", ".");
}

/** The ISO date that a moment falls on in Sweden. */
export function isoDateOf(moment: Date): string {
  return swedishDate.format(moment);
}

/** Months count from 1: 4 → "april". */
export function monthName(month: number): string {
  return months[month - 1] ?? "";
}

/** The usual abbreviation without a point: 4 → "apr", 6 → "juni" (four letters are not shortened). */
export function shortMonthName(month: number): string {
  const name = monthName(month);
  return name.length <= 4 ? name : name.slice(0, 3);
}

const swedishDate = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const swedishTime = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  hour: "2-digit",
  minute: "2-digit",
});

function partsOf(date: string): [number, number, number] {
  const [year, month, day] = date.split("-").map(Number);
  return [year ?? 0, month ?? 0, day ?? 0];
}
