import type { DraftFigure } from "../draft";
import { balanceOf } from "../arithmetic";
import { isNonZero } from "./constraint";
import type { Finding } from "./finding";
import type { Grid } from "./grid";

/**
 * The accumulated result against the year before plus the year's own result. The council can write it
 * off, so that it starts over from the year's result (Helsingborg 2023); another difference is told
 * and blames nobody.
 */
export function accumulatedResults(grids: readonly Grid[]): Finding[] {
  return grids.flatMap((grid) => {
    const accumulated = figuresOfRole(grid, "accumulatedResult");
    const results = figuresOfRole(grid, "result");
    return accumulated.flatMap((figure) => findingOf(figure, accumulated, results));
  });
}

function findingOf(
  figure: DraftFigure,
  accumulated: readonly DraftFigure[],
  results: readonly DraftFigure[],
): Finding[] {
  const year = Number(figure.period.end.slice(0, 4));
  const result = results.find((other) => other.column === figure.column);
  const before = accumulated.find(
    ({ basis, period }) => basis === "actual" && period.end === `${year - 1}-12-31`,
  );
  if (figure.value === null || result?.value == null || before?.value == null) return [];
  const goesOn = balanceOf(
    [
      { value: before.value, sign: 1 },
      { value: result.value, sign: 1 },
    ],
    figure.value,
  ).holds;
  const startsOver = balanceOf([{ value: result.value, sign: 1 }], figure.value).holds;
  const used = goesOn || !startsOver ? [before, result, figure] : [result, figure];
  const ok = goesOn || startsOver;
  const keys = used.map(({ key }) => key);
  return [
    {
      check: {
        code: "accumulatedResult",
        ok,
        place: figure.place,
        subject: `${figure.series.label}, ${figure.column}`,
        numbers: used.flatMap(({ series, column, value }) =>
          value === null ? [] : [{ label: `${series.label}, ${column}`, value }],
        ),
        figureKeys: keys,
      },
      confirms: ok && isNonZero(figure) ? keys : [],
      blames: [],
    },
  ];
}

function figuresOfRole(grid: Grid, role: "accumulatedResult" | "result"): DraftFigure[] {
  return grid.rows.flatMap((row) => row.figures).filter(({ series }) => series.role === role);
}
