import { multiply, place, toMatrix, type Matrix } from "./matrix";

/** A straight line drawn along an edge: `at` is its height from the page's top, or its distance from the left. */
export interface Rule {
  isVertical: boolean;
  at: number;
  from: number;
  to: number;
}

/** The drawing operations of a page, as pdfjs gives them. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

export interface Operations {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  fill: number;
  eoFill: number;
  endPath: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
}

/** A filled rectangle thinner than this is a line. */
const thickest = 2.6;
const shortest = 4;
/** Drawings and maps have more lines than tables; no more than this are looked at. */
const most = 6000;

/**
 * The horizontal and vertical lines drawn on a page, in points from its top left corner. Borders are drawn as
 * lines, as outlines of rectangles or as thin filled rectangles; filled areas are backgrounds and no rules.
 * `base` turns the page's own coordinates to ours.
 */
export function rulesOf(drawing: Drawing, ops: Operations, base: Matrix): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let current = base;
  for (const [index, fn] of drawing.fnArray.entries()) {
    if (rules.length > most) return [];
    const args = drawing.argsArray[index];
    if (fn === ops.save) stack.push(current);
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) current = stack.pop() ?? base;
    else if (fn === ops.transform) current = multiply(current, matrixOf(args));
    else if (fn === ops.paintFormXObjectBegin) {
      stack.push(current);
      current = multiply(current, matrixOf(Array.isArray(args) ? args[0] : null));
    } else if (fn === ops.constructPath) rules.push(...rulesOfPath(args, ops, current));
  }
  return rules;
}

function rulesOfPath(args: unknown, ops: Operations, matrix: Matrix): Rule[] {
  if (!Array.isArray(args) || args[0] === ops.endPath) return [];
  const data: unknown = Array.isArray(args[1]) ? args[1][0] : null;
  if (!(data instanceof Float32Array) || data.length > 20_000) return [];
  const paths = pathsOf(data, matrix);
  const isFilled = args[0] === ops.fill || args[0] === ops.eoFill;
  return isFilled ? paths.flatMap(ruleOf) : paths.flatMap(segmentsOf);
}

type Point = [number, number];

/** Moves, lines and closings; a path with a curve in it is no border. */
function pathsOf(data: Float32Array, matrix: Matrix): Point[][] {
  const paths: Point[][] = [];
  for (let at = 0; at < data.length;) {
    const step = data[at];
    const [x = 0, y = 0] = [data[at + 1], data[at + 2]];
    if (step === 0) paths.push([place(matrix, x, y)]);
    else if (step === 1) paths.at(-1)?.push(place(matrix, x, y));
    else if (step === 4) {
      const [path] = [paths.at(-1)];
      if (path?.[0]) path.push(path[0]);
    } else return [];
    at += step === 4 ? 1 : 3;
  }
  return paths;
}

/** An outline is as many rules as it has sides. */
function segmentsOf(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((point, index) => ruleOf([points[index] ?? point, point]));
}

function ruleOf(points: readonly Point[]): Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickest && right - left >= shortest)
    return [{ isVertical: false, at: (top + bottom) / 2, from: left, to: right }];
  if (right - left <= thickest && bottom - top >= shortest)
    return [{ isVertical: true, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

function matrixOf(value: unknown): Matrix {
  const numbers: unknown[] =
    Array.isArray(value) || value instanceof Float32Array ? [...value] : [];
  return toMatrix(numbers.filter((each) => typeof each === "number"));
}
