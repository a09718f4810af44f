import { statusOf } from "../../domain/figure";
import type { DraftFigure } from "../../import/draft";
import type { Match, Outcome, Score } from "./match";

export interface ScoreRow {
  name: string;
  /** Cells in the truth, of which `readable` are undamaged. */
  cells: number;
  readable: number;
  exact: number;
  missed: number;
  /** Wrong without a flag, an unflagged damaged cell with the wrong value included. */
  silent: number;
  doubtful: number;
  damaged: number;
  flagged: number;
  extra: number;
  goals: string;
}

/** The numbers of one report's line. */
export function rowOf(name: string, score: Score): ScoreRow {
  const count = (...outcomes: Outcome[]) =>
    score.matches.filter((match) => outcomes.includes(match.outcome)).length;
  const damaged = score.matches.filter((match) => match.cell.isDamaged);
  return {
    name,
    cells: score.matches.length,
    readable: score.matches.length - damaged.length,
    exact: count("exact"),
    missed: score.matches.filter((match) => match.outcome === "missed" && !match.cell.isDamaged)
      .length,
    silent: count("silent"),
    doubtful: count("doubtful"),
    damaged: damaged.length,
    flagged: count("flagged"),
    extra: score.extra.filter((figure) => figure.value !== null).length,
    goals: `${score.goals.right}/${score.goals.total}`,
  };
}

const titles: [keyof ScoreRow, string][] = [
  ["name", "rapport"],
  ["cells", "celler"],
  ["readable", "läsbara"],
  ["exact", "exakta"],
  ["missed", "missade"],
  ["silent", "tysta fel"],
  ["doubtful", "tveksamma"],
  ["damaged", "skadade"],
  ["flagged", "flaggade"],
  ["extra", "övriga tal"],
  ["goals", "mål rätt"],
];

/** A table for the terminal, with the share of readable cells that are exact last. */
export function tableLines(rows: readonly ScoreRow[]): string[] {
  const body = rows.map((row) => [...titles.map(([key]) => String(row[key])), share(row)]);
  const all = [[...titles.map(([, title]) => title), "exakt"], ...body];
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((line) => line[column]?.length ?? 0)),
  );
  return all.map((line) =>
    line
      .map((text, column) =>
        column === 0 ? text.padEnd(widths?.[0] ?? 0) : text.padStart(widths?.[column] ?? 0),
      )
      .join("  "),
  );
}

function share(row: ScoreRow): string {
  if (row.readable === 0) return "–";
  return `${((100 * row.exact) / row.readable).toFixed(1).replace(".", ",")} %`;
}

/** Each cell that is not exact, then the figures and goals that answer to nothing. */
export function detailLines(name: string, score: Score): string[] {
  const wrong = score.matches.filter((match) => !["exact", "flagged"].includes(match.outcome));
  return [
    `\n== ${name}`,
    ...wrong.map(matchLine),
    ...score.extra
      .filter((figure) => figure.value !== null)
      .map((figure) => `övrig     ${figureText(figure)}`),
    ...score.goals.wrong.map((title) => `mål       ${title}`),
  ];
}

function matchLine({ cell, figure, outcome }: Match): string {
  const lines = cell.lines ? ` (rad ${cell.lines.join("–")})` : "";
  const truth = `${cell.label} | ${cell.columns[0] ?? ""} = ${cell.value ?? "tom"}${lines}`;
  return `${outcome.padEnd(9)} ${truth}${figure ? ` ← ${figureText(figure)}` : ""}`;
}

function figureText(figure: DraftFigure): string {
  const value = figure.value ?? figure.missing;
  const mark = statusOf(figure) === "doubtful" ? ` tveksam: ${figure.reason ?? ""}` : "";
  return `${figure.place.line}: ${figure.series.label} | ${figure.column} = ${value} «${figure.printed}»${mark}`;
}
