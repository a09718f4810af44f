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
 * sideways on the page. Text that goes another way than most (watermarks, axis titles) is left out.
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
  return others.reduce((best, each) => (lengthOf(each) > lengthOf(best) ? each : best), first);
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
