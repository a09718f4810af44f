import { changeBetween } from "../domain/change";
import { comparability, type Incomparable } from "../domain/comparability";
import { decimal } from "../domain/decimal";
import { breaksAmong } from "../domain/breakAmong";
import type { Break, Series } from "../domain/series";
import type { ForecastPath, PathStep } from "../domain/forecastPath";
import { latestOf, type Latest } from "./latest";
import type { Trend, TrendPoint } from "./trend";
import type { WeekYear } from "./weekly";
import type { ChartWords } from "./words";

/**
 * What a trend chart shows, in a sentence or a few: the newest outcome against the one before, where
 * they may be compared and why not otherwise, the extremes of the unbroken line, and what stands apart.
 */
export function summaryOfTrend(trend: Trend, words: ChartWords): string {
  const latest = trend.runs.length > 0 ? latestOf(trend) : null;
  const sentences = latest
    ? [outcomeSentence(latest, words), extremesSentence(trend, words)]
    : ["Inget utfall är redovisat för den här delen av året"];
  return [
    ...sentences,
    ...trend.apart.map((point) => apartSentence(point, words)),
    trend.forecast && `Prognosen för ${named(trend.forecast.to, words)}`,
    gapSentence(trend),
    ...breakSentences(
      trend.breaks.map((each) => each.break),
      words,
    ),
    ...trend.runs.flat().map((point) => revisionSentence(point, words)),
  ]
    .filter((sentence) => sentence !== null && sentence !== "")
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

function outcomeSentence({ point, before }: Latest, words: ChartWords): string {
  const doubt = point.isDoubtful ? " (osäker läsning)" : "";
  const outcome = `Utfallet ${named(point, words)}${doubt}`;
  if (!before) return outcome;
  const period = words.period(before.point.figure.period);
  if (before.reasons)
    return `${outcome}. Det jämförs inte med ${period}: ${reasonsOf(before.reasons, words)}`;
  const change = words.change(before.change, point.unit);
  return `${outcome}, ${change} ${period} (${words.amount(before.point.value, point.unit)})`;
}

function reasonsOf(reasons: readonly Incomparable[], words: ChartWords): string {
  return listed(reasons.map((reason) => words.incomparable(reason)));
}

/** Highest and lowest of the last unbroken run: beyond a break nothing is highest. */
function extremesSentence({ runs }: Trend, words: ChartWords): string | null {
  const run = runs.at(-1) ?? [];
  const sorted = run.toSorted((a, b) => decimal(a.value).comparedTo(b.value));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (run.length < 3 || !lowest || !highest || lowest.value === highest.value) return null;
  const of = (point: TrendPoint) =>
    `${words.period(point.figure.period)} (${words.amount(point.value, point.unit)})`;
  return `Högst var ${of(highest)}, lägst ${of(lowest)}`;
}

function apartSentence(point: TrendPoint, words: ChartWords): string {
  const period = words.period(point.figure.period);
  return `Delåret ${period}, ${words.amount(point.value, point.unit)}, jämförs inte med hela år`;
}

function gapSentence({ gaps }: Trend): string | null {
  if (gaps.length === 0) return null;
  return `Uppgift saknas för ${listed(gaps.map((gap) => String(gap.year)))}`;
}

/** The drawing says that there is a break; these are the words of the one who recorded it. */
function breakSentences(breaks: readonly Break[], words: ChartWords): string[] {
  return breaks
    .filter(({ note }) => note.trim() !== "")
    .map((each) => `Tidsseriebrott, ${words.breakTold(each)}`);
}

function revisionSentence(point: TrendPoint, words: ChartWords): string | null {
  const [earlier] = point.revisedFrom;
  if (!earlier?.value) return null;
  const [before, now] = [
    words.amount(earlier.value, earlier.unit),
    words.amount(point.value, point.unit),
  ];
  return `Uppgiften för ${words.period(point.figure.period)} är ändrad från ${before} till ${now}`;
}

function named(point: TrendPoint, words: ChartWords): string {
  return `${words.period(point.figure.period)} är ${words.amount(point.value, point.unit)}`;
}

/** How far the newest year's first and last forecasts were from what came of it. */
export function summaryOfPath(path: ForecastPath, words: ChartWords): string {
  const forecasts = path.steps.filter(({ basis }) => basis === "forecast");
  if (forecasts.length > most) return summaryOfMany(path, forecasts, words);
  const told = path.steps.map(
    (step) => `${stepNames[step.basis]} ${words.amount(step.value, path.unit)}`,
  );
  return `${path.year}: ${told.join(", sedan ")}.`;
}

/** More forecasts than a sentence holds are told by their ends and their widest span. */
const most = 4;

function summaryOfMany(
  { year, steps, unit }: ForecastPath,
  forecasts: readonly PathStep[],
  words: ChartWords,
): string {
  const inOrder = forecasts.toSorted((a, b) => decimal(a.value).comparedTo(b.value));
  const tell = (step: PathStep | undefined) => (step ? words.amount(step.value, unit) : "");
  const parts = steps
    .filter(({ basis }) => basis !== "forecast")
    .map((step) => ({ step, text: `${stepNames[step.basis]} ${tell(step)}` }));
  const span =
    `${forecasts.length} prognoser, den första ${tell(forecasts[0])} och den sista ` +
    `${tell(forecasts.at(-1))}, som lägst ${tell(inOrder[0])} och som högst ${tell(inOrder.at(-1))}`;
  const before = parts.filter(({ step }) => step.basis === "budget").map(({ text }) => text);
  const after = parts.filter(({ step }) => step.basis === "actual").map(({ text }) => text);
  return `${year}: ${[...before, span, ...after].join(", sedan ")}.`;
}

const stepNames = { budget: "budget", forecast: "prognos", actual: "utfall" } as const;

/** The newest week against the same week a year earlier, when both are stated and comparable; and the breaks. */
export function summaryOfWeeks(
  years: readonly WeekYear[],
  series: Series,
  words: ChartWords,
): string {
  const shown = years.slice(0, 2).flatMap(({ weeks }) => weeks.map(({ figure }) => figure));
  const breaks = breakSentences(breaksAmong(series.breaks, shown), words);
  return [weekSentences(years, series, words), ...breaks].map((each) => `${each}.`).join(" ");
}

function weekSentences(years: readonly WeekYear[], series: Series, words: ChartWords): string {
  const [current, earlier] = years;
  const last = current?.weeks.at(-1);
  if (!current || !last) return "Inga veckor är redovisade";
  const start = `Vecka ${last.week} ${current.year}: ${words.amount(last.value, current.unit)}`;
  const same = earlier?.weeks.find((each) => each.week === last.week);
  if (!earlier || !same) return start;
  const verdict = comparability({ figure: same.figure, series }, { figure: last.figure, series });
  if (!verdict.ok) {
    const reasons = reasonsOf(verdict.reasons, words);
    return `${start}. Den jämförs inte med samma vecka ${earlier.year}: ${reasons}`;
  }
  const change = words.change(changeBetween(same.value, last.value, "neither"), current.unit);
  return `${start}, ${change} samma vecka ${earlier.year} (${words.amount(same.value, earlier.unit)})`;
}

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} och ${items.at(-1) ?? ""}`;
}
