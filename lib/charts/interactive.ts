import { valueScale } from "./scale";
import { chartSizes } from "./size";
import { stretchOf } from "./time";
import type { Trend, TrendPoint } from "./trend";
import { coordinateOf } from "./value";
import type { ChartWords } from "./words";

/** One reading of the interactive chart, ready for the client: words already said, one float for the pixel. */
export interface InteractiveRow {
  time: number;
  coordinate: number;
  period: string;
  amount: string;
  notes: string[];
  /** Which unbroken line it belongs to; null for part-years and forecasts, which stand apart. */
  run: number | null;
  isOnTick: boolean;
}

/** The readings of a trend in time's order: the same ones as the still drawing has. */
export function interactiveRows(trend: Trend, words: ChartWords): InteractiveRow[] {
  const rows = trend.runs.flatMap((run, index) =>
    run.map((point) => rowOf(point, index, [], words)),
  );
  const apart = trend.apart.map((point) =>
    rowOf(point, null, ["Delår: jämförs inte med hela år"], words),
  );
  const forecast = trend.forecast ? [rowOf(trend.forecast.to, null, ["Prognos"], words)] : [];
  return [...rows, ...apart, ...forecast].sort((a, b) => a.time - b.time);
}

/** The value axis of the interactive chart: the same range and ticks as the wide still drawing's. */
export function interactiveTicks(trend: Trend): number[] {
  const points = [...trend.runs.flat(), ...trend.apart, ...trend.targets, ...trend.budgets];
  const all = trend.forecast ? [...points, trend.forecast.to] : points;
  const values = all.map((point) => coordinateOf(point.value));
  return valueScale(values, [1, 0], { tickCount: chartSizes.wide.ticks }).ticks;
}

function rowOf(
  point: TrendPoint,
  run: number | null,
  notes: readonly string[],
  words: ChartWords,
): InteractiveRow {
  const revised = point.revisedFrom[0];
  return {
    time: point.time,
    coordinate: coordinateOf(point.value),
    period: words.period(point.figure.period),
    amount: words.amount(point.value, point.unit),
    notes: [
      ...notes,
      ...(point.isDoubtful ? ["Osäker läsning"] : []),
      ...(revised?.value ? [`Tidigare angivet: ${words.amount(revised.value, revised.unit)}`] : []),
    ],
    run,
    isOnTick: run !== null && stretchOf(point.figure.period) !== null,
  };
}
