import { looksLikeColumn } from "../tables/header";
import { multiply, toMatrix, type Matrix } from "./matrix";

/** A run of text as the PDF draws it; `baseline` is its distance from the top of the page, in points. */
export interface Run {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

interface Size {
  width: number;
  height: number;
}

const upright: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The page's runs of text, turned so that most of them read from left to right: a wide table may be set
 * sideways on the page. Text that goes another way than most (watermarks, axis titles) is left out, but for
 * columns' headers.
 * `turn` is what was done to the page, for what else is drawn on it.
 */
export function runsOf(
  items: readonly object[],
  base: Matrix,
  page: Size,
): { runs: Run[]; turn: Matrix } {
  const drawn = items.flatMap((item) => (isText(item) ? [item] : []));
  const turns: Matrix[] = [upright, [0, 1, -1, 0, page.height, 0], [0, -1, 1, 0, 0, page.width]];
  const [first, ...others] = turns.map((turn) => ({
    turn,
    runs: drawn.flatMap((item) => runOf(item, multiply(turn, base))),
  }));
  if (!first) return { runs: [], turn: upright };
  const best = others.reduce(
    (most, each) => (lengthOf(each) > lengthOf(most) ? each : most),
    first,
  );
  const heads = headsOf(drawn.flatMap((item) => risingOf(item, multiply(best.turn, base))));
  return { ...best, runs: [...best.runs, ...heads] };
}

/**
 * Headers of narrow columns are set to be read from below: two or more that name columns and stand on the same
 * line. They are placed where they end, over their columns. Whatever else is turned is left out.
 */
function headsOf(rising: readonly Rising[]): Run[] {
  const named = rising.filter(({ text }) => looksLikeColumn(text));
  const isBeside = (a: Rising, b: Rising) =>
    Math.abs(a.baseline - b.baseline) < 3 || Math.abs(a.top - b.top) < 3;
  return named.flatMap(({ top, ...run }) => {
    const beside = named.filter((other) => isBeside({ ...run, top }, other));
    const baseline = Math.max(...beside.map((other) => other.baseline));
    return beside.length < 2 ? [] : [{ ...run, baseline }];
  });
}

interface Rising extends Run {
  /** Where it ends, from the top of the page. */
  top: number;
}

/** A run that reads straight upwards, as a narrow one at its lower end. */
function risingOf(item: TextItem, base: Matrix): Rising[] {
  const [a, b, , , right, bottom] = multiply(base, toMatrix(item.transform));
  if (item.str.trim() === "" || b >= 0 || Math.abs(a) > 0.01) return [];
  const size = item.height || Math.abs(item.transform[1] ?? 0);
  return [
    {
      text: item.str.trim(),
      left: right - size,
      right,
      baseline: bottom,
      size,
      top: bottom - item.width,
    },
  ];
}

interface TextItem {
  str: string;
  width: number;
  height: number;
  transform: number[];
}

function isText(item: object): item is TextItem {
  return "str" in item && "transform" in item && "width" in item;
}

function runOf(item: TextItem, base: Matrix): Run[] {
  const [a, b, , , left, baseline] = multiply(base, toMatrix(item.transform));
  // An upright run goes to the right, and no more up or down than a hair.
  if (item.str.trim() === "" || a <= 0 || Math.abs(b) > 0.01) return [];
  const size = item.height || Math.abs(item.transform[3] ?? 0);
  return [{ text: item.str, left, right: left + item.width, baseline, size }];
}

function lengthOf({ runs }: { runs: readonly Run[] }): number {
  return runs.reduce((total, run) => total + run.text.length, 0);
}
