interface MonthHeader {
  /** What is of the month, folded: "utfall", or nothing. */
  basis: string;
  month: number;
  /** As printed after the month: "2025", or nothing. */
  year: string;
}

const names = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const monthHeader = new RegExp(
  `^(?:(utfall|bokslut|budget|prognos|avvikelse) )?(${names.join("|")})[a-z]*(?: (20\\d\\d))?$`,
);

/** Fewer columns of months than this may each be the year so far. */
const fewest = 3;
/** And a forecast may have been made in its month, unless so many follow on each other. */
const fewestOfForecast = 6;

/** Is it a row of bare months: "Jan | Feb | Mar"? Folded headers in. */
export function areMonths(headers: readonly string[]): boolean {
  return monthHeadersOf(headers).filter(({ basis }) => basis === "").length >= fewest;
}

/** "Utfall jan | Utfall feb | Utfall mar": months of one basis in a run, this one among them. Folded headers in. */
export function isInRunOfMonths(headers: readonly string[], own: string): boolean {
  const [mine] = monthHeadersOf([own]);
  if (!mine) return false;
  const same = monthHeadersOf(headers).filter(
    ({ basis, year }) => basis === mine.basis && year === mine.year,
  );
  return (
    runAround(
      mine.month,
      same.map(({ month }) => month),
    ) >= fewest
  );
}

/**
 * A forecast that goes on month by month where the outcome ends: "Utfall aug | Utfall sep | Prognos okt". The month
 * of another forecast is when it was made. Folded headers in.
 */
export function goesOnByMonth(headers: readonly string[], own: string): boolean {
  const [mine] = monthHeadersOf([own]);
  if (!mine) return false;
  const ofYear = monthHeadersOf(headers).filter(({ year }) => year === mine.year);
  const outcomes = monthsOf(ofYear, "utfall");
  const forecasts = monthsOf(ofYear, "prognos");
  const isAfter = outcomes.length > 0 && Math.max(...outcomes) < Math.min(...forecasts);
  return isAfter && runAround(mine.month, [...outcomes, ...forecasts]) >= fewestOfForecast;
}

/**
 * "Utfall september" beside "Utfall ack jan–sep" is the month itself: the year so far stands there too. Folded headers
 * in.
 */
export function isBesideCumulative(headers: readonly string[], own: string): boolean {
  const [mine] = monthHeadersOf([own]);
  if (!mine || mine.basis === "") return false;
  const name = names[mine.month - 1] ?? "";
  const cumulative = new RegExp(
    `^${mine.basis} .*\\b(?:jan[a-z]*|ack[a-z]*|tom|t o m) (?:till )?${name}[a-z]*\\b(?: ${mine.year || "20\\d\\d"})?`,
  );
  return mine.month > 1 && headers.some((header) => cumulative.test(header));
}

function monthHeadersOf(headers: readonly string[]): MonthHeader[] {
  return headers.flatMap((header) => {
    const [, basis = "", name = "", year = ""] = monthHeader.exec(header) ?? [];
    return name === "" ? [] : [{ basis, month: names.indexOf(name) + 1, year }];
  });
}

function monthsOf(headers: readonly MonthHeader[], basis: string): number[] {
  return headers.flatMap((header) => (header.basis === basis ? [header.month] : []));
}

/** How many months follow on each other around one; none when any stands twice. */
function runAround(month: number, months: readonly number[]): number {
  if (new Set(months).size < months.length) return 0;
  let [first, last] = [month, month];
  while (months.includes(first - 1)) first--;
  while (months.includes(last + 1)) last++;
  return last - first + 1;
}
