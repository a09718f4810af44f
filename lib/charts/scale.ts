import { extent } from "d3-array";
import { scaleLinear, type ScaleLinear } from "d3-scale";

export interface ValueScale {
  scale: ScaleLinear<number, number>;
  ticks: number[];
  startsAtZero: boolean;
}

/**
 * A value axis over `values`, laid from `bottom` to `top` (pixels, bottom first). With `fromZero` the
 * axis holds 0, as bars must; without, it takes 0 in when the values come near it anyway (within a
 * third of the way), since an axis that starts just above zero misleads more than it helps.
 */
export function valueScale(
  values: readonly number[],
  [bottom, top]: [number, number],
  { fromZero = false, tickCount = 4 } = {},
): ValueScale {
  const [low, high] = domainOf(values, fromZero);
  const scale = scaleLinear().domain([low, high]).nice(tickCount).range([bottom, top]);
  const ticks = scale.ticks(tickCount);
  const [start = 0, end = 0] = scale.domain();
  return { scale, ticks, startsAtZero: start === 0 || end === 0 || (start < 0 && end > 0) };
}

function domainOf(values: readonly number[], fromZero: boolean): [number, number] {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return [0, 1];
  const span = high - low;
  const isNearZero = low >= 0 ? low <= span * 2 : high <= 0 && -high <= span * 2;
  const holdsZero = fromZero || isNearZero;
  const [from, to] = holdsZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  if (from !== to) return [from, to];
  const room = from === 0 ? 1 : Math.abs(from) * 0.1;
  return [from - (holdsZero && from === 0 ? 0 : room), to + room];
}
