import type { Rule } from "./rules";

/** A table's drawn cells: the heights and distances of its lines, and which cell a point is in. */
export interface Frame {
  xs: number[];
  ys: number[];
  /** The cell's first row and column, where cells without a line between them are one; null outside. */
  cellAt: (x: number, y: number) => { row: number; column: number } | null;
}

/** Lines nearer to each other than this are one: double borders, and borders drawn cell by cell. */
const near = 3;
const mostRules = 1500;

/**
 * The frames on a page: lines that touch each other and part an area into at least two columns. A single row may be
 * the header of a table that a page break has cut.
 */
export function framesOf(rules: readonly Rule[]): Frame[] {
  const merged = [...mergedOf(rules, false), ...mergedOf(rules, true)];
  if (merged.length > mostRules) return [];
  return groupsOf(merged).flatMap((group) => {
    const xs = edgesOf(group.filter((rule) => rule.isVertical));
    const ys = edgesOf(group.filter((rule) => !rule.isVertical));
    return xs.length < 3 || ys.length < 2 || xs.length * ys.length > 20_000
      ? []
      : [frameOf(xs, ys, group)];
  });
}

/** Rules along the same edge that go on where the last one ended are one rule. */
function mergedOf(rules: readonly Rule[], isVertical: boolean): Rule[] {
  const own = rules.filter((rule) => rule.isVertical === isVertical);
  const merged: Rule[] = [];
  for (const level of levelsOf(own))
    for (const rule of level.toSorted((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      const goesOn =
        last !== undefined && Math.abs(last.at - rule.at) < near && rule.from <= last.to + near;
      if (goesOn && level.includes(rule) && last.from <= rule.from)
        merged[merged.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else merged.push(rule);
    }
  return merged;
}

/** Rules at about the same height (or distance), as one level. */
function levelsOf(rules: readonly Rule[]): Rule[][] {
  const levels: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const level = levels.at(-1);
    const first = level?.[0];
    if (level && first && rule.at - first.at < near) level.push(rule);
    else levels.push([rule]);
  }
  return levels;
}

function groupsOf(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const start of rules) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const rule of group)
      for (const other of left)
        if (touches(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

/** A horizontal and a vertical rule that meet. */
function touches(a: Rule, b: Rule): boolean {
  if (a.isVertical === b.isVertical) return false;
  return a.at > b.from - near && a.at < b.to + near && b.at > a.from - near && b.at < a.to + near;
}

function edgesOf(rules: readonly Rule[]): number[] {
  return levelsOf(rules).map((level) => level.reduce((sum, { at }) => sum + at, 0) / level.length);
}

function frameOf(xs: number[], ys: number[], rules: readonly Rule[]): Frame {
  const verticals = rules.filter((rule) => rule.isVertical);
  const horizontals = rules.filter((rule) => !rule.isVertical);
  const hasWallLeftOf = (column: number, y: number) =>
    verticals.some(
      (rule) => Math.abs(rule.at - (xs[column] ?? 0)) < near && rule.from <= y && rule.to >= y,
    );
  const hasWallAbove = (row: number, x: number) =>
    horizontals.some(
      (rule) => Math.abs(rule.at - (ys[row] ?? 0)) < near && rule.from <= x && rule.to >= x,
    );
  const middle = (edges: readonly number[], at: number) =>
    ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;
  return {
    xs,
    ys,
    cellAt: (x, y) => {
      let column = xs.findLastIndex((edge) => edge <= x);
      let row = ys.findLastIndex((edge) => edge <= y);
      if (column < 0 || row < 0 || column + 1 >= xs.length || row + 1 >= ys.length) return null;
      while (column > 0 && !hasWallLeftOf(column, middle(ys, row))) column--;
      while (row > 0 && !hasWallAbove(row, middle(xs, column))) row--;
      return { row, column };
    },
  };
}
