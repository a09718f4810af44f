import { scaleLinear } from "d3-scale";
import type { DecimalText } from "../domain/decimal";
import type { Basis } from "../domain/figure";
import { textSize, textWidth, wrapText } from "./label";
import { chartSizes } from "./size";
import { coordinateOf } from "./value";

/** One labelled row of bars, in the order they are drawn; values share a unit. */
export interface BarRow {
  label: string;
  isTotal: boolean;
  bars: BarValue[];
  /** A budget, drawn as a tick across the one bar that it may be held against. */
  tick: { value: DecimalText; bar: number } | null;
}

export interface BarValue {
  value: DecimalText;
  /** As it is written at the bar's end. */
  text: string;
  basis: Basis;
  isDoubtful: boolean;
}

export interface BarDrawing {
  width: number;
  height: number;
  zero: number;
  rows: {
    top: number;
    isTotal: boolean;
    label: { x: number; y: number; lines: string[] };
    bars: DrawnBar[];
    tick: { x: number; y1: number; y2: number } | null;
  }[];
}

export interface DrawnBar extends BarValue {
  x: number;
  y: number;
  width: number;
  height: number;
  textAt: { x: number; y: number; anchor: "start" | "end" };
}

const barHeight = 15;
const barGap = 3;
const rowGap = 14;
const lineHeight = 15;

/**
 * Lays rows of bars out from a common zero, which is always on the axis: a bar's length is its value.
 * Wide drawings set the label in a column, narrow ones above its bars. Null when no row has a bar.
 */
export function layoutBars(rows: readonly BarRow[], size: "wide" | "narrow"): BarDrawing | null {
  const drawn = rows.filter((row) => row.bars.length > 0);
  if (drawn.length === 0) return null;
  const { width } = chartSizes[size];
  const labelWidth = size === "wide" ? labelColumn(drawn) : 0;
  const x = valueAxis(drawn, labelWidth + 8, width);
  let top = 4;
  const laid = drawn.map((row) => {
    const lines = wrapText(row.label, size === "wide" ? labelWidth : width);
    const barsTop = size === "wide" ? top : top + lines.length * lineHeight + 2;
    const bars = row.bars.map((bar, index) => {
      const tick = row.tick?.bar === index ? row.tick.value : null;
      return drawnBar(bar, tick, barsTop + index * step, x);
    });
    const barsBottom = barsTop + row.bars.length * step - barGap;
    const textHeight = size === "wide" ? lines.length * lineHeight : 0;
    const place = { top, isTotal: row.isTotal, label: { x: 0, y: top + 12, lines }, bars };
    top = Math.max(barsBottom, top + textHeight) + rowGap;
    return {
      ...place,
      tick: row.tick && drawnTick(row.tick.value, barsTop + row.tick.bar * step, x),
    };
  });
  return { width, height: top - rowGap + 6, zero: pixel(x(0)), rows: laid };
}

type Scale = (value: number) => number;

const step = barHeight + barGap;

function labelColumn(rows: readonly BarRow[]): number {
  return Math.min(230, Math.max(...rows.map((row) => textWidth(row.label))));
}

/** The scale leaves room for the numbers at the bars' ends, on each side only where there are bars. */
function valueAxis(rows: readonly BarRow[], left: number, right: number) {
  const bars = rows.flatMap((row) => row.bars);
  const ticks = rows.flatMap((row) => (row.tick ? [row.tick.value] : []));
  const values = [...bars.map((bar) => bar.value), ...ticks].map(coordinateOf);
  const room = (list: readonly BarValue[]) =>
    Math.max(4, ...list.map((bar) => textWidth(bar.text) + 10));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return scaleLinear(low === high ? [0, 1] : [low, high], [
    left + (low < 0 ? room(bars.filter((bar) => coordinateOf(bar.value) < 0)) : 2),
    right - room(bars.filter((bar) => coordinateOf(bar.value) >= 0)),
  ]);
}

/** The number stands outside both the bar's end and the tick, on the bar's own side of zero. */
function drawnBar(bar: BarValue, tick: DecimalText | null, y: number, x: Scale): DrawnBar {
  const value = coordinateOf(bar.value);
  const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)];
  const at = tick === null ? null : x(coordinateOf(tick));
  const textAt =
    value < 0
      ? { x: pixel(Math.min(from, at ?? from) - 6), y: y + textSize * 0.9, anchor: "end" as const }
      : { x: pixel(Math.max(to, at ?? to) + 6), y: y + textSize * 0.9, anchor: "start" as const };
  return { ...bar, x: pixel(from), y, width: pixel(to - from), height: barHeight, textAt };
}

function drawnTick(value: DecimalText, top: number, x: Scale) {
  return { x: pixel(x(coordinateOf(value))), y1: top - 2, y2: top + barHeight + 2 };
}

function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
