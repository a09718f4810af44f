import { statusOf } from "../../domain/figure";
import { describeCheck } from "../../format/check";
import { formatNumber } from "../../format/number";
import { describeProblem } from "../../format/problem";
import { describeReason, describeUnused } from "../../format/reason";
import { unitLabel } from "../../format/unit";
import { verdictWord } from "../../format/verdict";
import { gridsOf, type Grid } from "../../import/checks/grid";
import type { Draft, DraftFigure } from "../../import/draft";

const labelWidth = 44;

/** The draft for a person at a terminal: report, goals, tables, checks, problems and what was left. */
export function viewOf(draft: Draft): string {
  const parts = [
    headOf(draft),
    part(
      "Mål",
      draft.goals.map(({ title, verdict, expected, place }) => {
        const word = verdict === null ? "utan bedömning" : verdictWord(verdict, expected);
        return `rad ${place.line}: ${title}\n    ${word}`;
      }),
    ),
    ...gridsOf(draft.figures).map(tableOf),
    part(
      "I tvivel",
      draft.figures.filter((figure) => statusOf(figure) === "doubtful").map(doubtOf),
    ),
    part(
      `Kontroller: ${draft.checks.filter(({ ok }) => ok).length} av ${draft.checks.length} stämmer`,
      draft.checks.map(
        (check) => `${check.ok ? "✓" : "✗"} rad ${check.place.line}: ${describeCheck(check)}`,
      ),
    ),
    part(
      "Att känna till",
      draft.problems.map((problem) => {
        const where = problem.place === null ? "" : `rad ${problem.place.line}: `;
        return `${problem.severity === "error" ? "FEL" : "obs"} ${where}${describeProblem(problem)}`;
      }),
    ),
    part(
      "Tidsseriebrott",
      draft.breaks.map(
        ({ seriesLabel, date, note, place }) =>
          `rad ${place.line}: ${seriesLabel}, från ${date}: ${note}`,
      ),
    ),
    part(
      "Tal som inte används",
      draft.unused.map(
        ({ printed, place, reason }) => `rad ${place.line}: ${printed} – ${describeUnused(reason)}`,
      ),
    ),
  ];
  return parts.filter((text) => text !== "").join("\n\n");
}

function headOf({ title, municipality, committee, identity, figures }: Draft): string {
  const counts = { verified: 0, read: 0, doubtful: 0 };
  for (const figure of figures) counts[statusOf(figure)]++;
  const whose = [municipality ?? "okänd kommun", committee ?? "okänd nämnd"].join(", ");
  const period =
    identity === null ? "okänd period" : `${identity.period.start} – ${identity.period.end}`;
  return [
    title === "" ? "Rapport utan titel" : title,
    `${whose}, ${period}`,
    `${figures.length} uppgifter: ${counts.verified} bekräftade, ${counts.read} lästa, ${counts.doubtful} i tvivel`,
  ].join("\n");
}

function part(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [heading, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** A table with its columns aligned; ✓ stands after what a check confirms, ? after what is in doubt. */
function tableOf(grid: Grid): string {
  const heads = grid.columns.map(
    (column) =>
      grid.rows.find((row) => row.byColumn.has(column))?.byColumn.get(column)?.column ?? "",
  );
  const rows = grid.rows.map((row) => ({
    label: cut(row.label),
    cells: grid.columns.map((column) => cellOf(row.byColumn.get(column))),
  }));
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...rows.map(({ cells }) => cells[index]?.length ?? 0)),
  );
  const line = (label: string, cells: readonly string[]) =>
    `  ${label.padEnd(labelWidth)}${cells.map((cell, index) => `  ${cell.padStart(widths[index] ?? 0)}`).join("")}`;
  const unit = unitLabel(grid.rows[0]?.figures[0]?.series.unit ?? "unknown");
  const heading = [grid.section, unit].filter((text) => text !== "").join(", ");
  return [heading, line("", heads), ...rows.map(({ label, cells }) => line(label, cells))].join(
    "\n",
  );
}

function cellOf(figure: DraftFigure | undefined): string {
  if (figure === undefined) return "";
  const marks = { verified: "✓", read: " ", doubtful: "?" };
  return `${figure.value === null ? figure.printed.trim() : formatNumber(figure.value)} ${marks[statusOf(figure)]}`;
}

function doubtOf({ series, column, printed, proposed, reason, place }: DraftFigure): string {
  const proposal = proposed === null ? "" : ` Förslag: ${formatNumber(proposed)}.`;
  const why = reason === null ? "" : ` ${describeReason(reason)}`;
  return `rad ${place.line}: ${series.label}, ${column}: ”${printed}”.${why}${proposal}`;
}

function cut(label: string): string {
  return label.length <= labelWidth ? label : `${label.slice(0, labelWidth - 1)}…`;
}
