import { decimal } from "../../domain/decimal";
import type { DraftCheck, DraftFigure } from "../draft";
import { foldLabel } from "../label";
import type { StatementRole } from "../../domain/series";
import { powerBetween } from "../../domain/unit";
import { isSameWithinRounding } from "../arithmetic";
import { isNonZero, weigh, type Constraint } from "./constraint";
import type { Grid } from "./grid";
import type { Finding } from "./finding";

const totalRow = /^(summa|totalt?|netto)\b/;

/** Service areas that make the committee's result, where their own table has no total row. */
export function areaSums(grids: readonly Grid[]): Constraint[] {
  const results = linesOf(grids, "result");
  return grids
    .filter((grid) => isAreaTable(grid) && grid.rows.length > 1 && !hasTotal(grid))
    .flatMap((grid) => {
      const constraints = grid.columns.flatMap((column) => areaSum(grid, column, results));
      const held = constraints
        .map(weigh)
        .filter((each) => each.state === "holds" && each.isTelling);
      return held.length * 2 > constraints.length ? constraints : [];
    });
}

function areaSum(grid: Grid, column: number, results: readonly DraftFigure[]): Constraint[] {
  const parts = grid.rows.flatMap((row) => row.byColumn.get(column) ?? []);
  const [first] = parts;
  const total = first && results.find((result) => isSameCell(result, first));
  if (total === undefined || parts.length < 2) return [];
  const terms = parts.map((figure) => ({ figure, sign: 1 as const }));
  return [{ code: "partsSum", subject: `${total.series.label}, ${total.column}`, terms, total }];
}

/**
 * The same figure told twice in the report: the statement's result or net cost and the total of the service
 * areas. Which of the two the areas are split by is told by the heading, else by what agrees. Scanning
 * damages equal print alike ("5,0" became "50" in both of Enköping's totals), so there it confirms nothing.
 */
export function sameFigures(grids: readonly Grid[], isScanned: boolean): Finding[] {
  const findings = sameTotals(grids);
  return isScanned ? findings.map((finding) => ({ ...finding, confirms: [] })) : findings;
}

function sameTotals(grids: readonly Grid[]): Finding[] {
  return grids.filter(isAreaTable).flatMap((grid) => {
    const totals = grid.rows
      .filter(({ label }) => totalRow.test(foldLabel(label)))
      .flatMap((row) => row.figures);
    const ofResult = compared(linesOf(grids, "result"), totals);
    const ofNet = compared(linesOf(grids, "netExpenses"), totals);
    const isNet = /\bnetto/.test(foldLabel(grid.section)) || heldIn(ofNet) > heldIn(ofResult);
    if (isNet) return ofNet;
    return ofResult.filter((finding) => finding.check.ok || isNearly(finding));
  });
}

/**
 * Areas may be split by what they cost, when the statement has no line of net costs to tell it: a total of
 * quite another size than the result is none that disagrees with it.
 */
function isNearly({ check }: Finding): boolean {
  const [a, b] = check.numbers.map(({ value }) => decimal(value));
  return a !== undefined && b !== undefined && a.minus(b).abs().times(2).lte(a.abs());
}

function compared(lines: readonly DraftFigure[], totals: readonly DraftFigure[]): Finding[] {
  return lines.flatMap((line) =>
    totals.filter((total) => isSameCell(line, total)).flatMap((total) => compare(line, total)),
  );
}

function heldIn(findings: readonly Finding[]): number {
  return findings.filter(({ check }) => check.ok).length;
}

function compare(first: DraftFigure, second: DraftFigure): Finding[] {
  const power = powerBetween(first.series.unit, second.series.unit);
  if (first.value === null || second.value === null || power === null) return [];
  const ok = isSameWithinRounding(first.value, second.value, power);
  const check: DraftCheck = {
    code: "sameFigure",
    ok,
    place: second.place,
    subject: `${second.series.label}, ${second.column}`,
    numbers: [first, second].flatMap(({ series, value }) =>
      value === null ? [] : [{ label: series.label, value }],
    ),
    figureKeys: [first.key, second.key],
  };
  const isTelling = isNonZero(first) && isNonZero(second);
  return [
    {
      check,
      confirms: ok && isTelling ? check.figureKeys : [],
      blames: ok ? [] : check.figureKeys,
    },
  ];
}

function linesOf(grids: readonly Grid[], role: StatementRole): DraftFigure[] {
  return grids
    .filter(({ kind }) => kind === "incomeStatement")
    .flatMap((grid) => grid.rows)
    .flatMap((row) => row.figures)
    .filter(({ series, value }) => series.role === role && value !== null);
}

/** Results per service area, not their costs or volumes: the heading or title of the table says so. */
function isAreaTable(grid: Grid): boolean {
  return grid.kind === "serviceArea";
}

function hasTotal(grid: Grid): boolean {
  return grid.rows.some(({ label }) => totalRow.test(foldLabel(label)));
}

function isSameCell(a: DraftFigure, b: DraftFigure): boolean {
  return a.basis === b.basis && a.period.start === b.period.start && a.period.end === b.period.end;
}
