import type { DraftCheck, DraftFigure } from "../draft";
import { foldLabel } from "../label";
import { powerBetween } from "../../domain/unit";
import { isSameWithinRounding } from "../arithmetic";
import { isNonZero, weigh, type Constraint } from "./constraint";
import type { Grid } from "./grid";
import type { Finding } from "./finding";

const totalRow = /^(summa|totalt?|netto)\b/;

/** Service areas that make the committee's result, where their own table has no total row. */
export function areaSums(grids: readonly Grid[]): Constraint[] {
  const results = resultsOf(grids);
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

/** The same figure told twice in the report: the statement's result and the total of the service areas. */
export function sameFigures(grids: readonly Grid[]): Finding[] {
  const totals = grids
    .filter(isAreaTable)
    .flatMap((grid) => grid.rows.filter(({ label }) => totalRow.test(foldLabel(label))))
    .flatMap((row) => row.figures);
  return resultsOf(grids).flatMap((result) =>
    totals.filter((total) => isSameCell(result, total)).flatMap((total) => compare(result, total)),
  );
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

function resultsOf(grids: readonly Grid[]): DraftFigure[] {
  return grids
    .filter(({ kind }) => kind === "incomeStatement")
    .flatMap((grid) => grid.rows)
    .flatMap((row) => row.figures)
    .filter(({ series, value }) => series.role === "result" && value !== null);
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
