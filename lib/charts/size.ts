/**
 * The sizes a chart is drawn in, in its own units: a page holds a wide and a narrow drawing and CSS
 * shows the one that fits, so that text stays readable at 320 px (narrow is drawn at 0.9 there).
 * Small is a cell among small multiples.
 */
export const chartSizes = {
  wide: { width: 760, height: 320, ticks: 5 },
  narrow: { width: 320, height: 260, ticks: 4 },
  small: { width: 280, height: 150, ticks: 2 },
} as const;

export type ChartSize = keyof typeof chartSizes;
