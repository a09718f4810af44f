import type { Draft, DraftFigure } from "../../import/draft";

/** A figure of a mutant that says something else than the same cell did before, without being doubted. */
export interface Finding {
  /**
   * `value`: the cell prints the same and is read as another value. `cell`: the line is the same and another
   * of its numbers is taken for the column. `meaning`: the column's header is the same and means another
   * period, basis or unit.
   */
  kind: "value" | "cell" | "meaning";
  isVerified: boolean;
  line: string;
  column: string;
  before: string;
  after: string;
}

/** What a mutant's undoubted figures say differently of lines that were not touched. */
export function compareWith(truth: Draft): (mutant: Draft) => Finding[] {
  const lines = linesOf(truth);
  const known = new Map<string, DraftFigure[]>();
  for (const figure of truth.figures) {
    const key = keyOf(figure, lines);
    known.set(key, [...(known.get(key) ?? []), figure]);
  }
  return (mutant) => {
    const own = linesOf(mutant);
    return mutant.figures
      .filter((figure) => figure.value !== null && !figure.flags.includes("U"))
      .flatMap((figure) => findingOf(figure, known.get(keyOf(figure, own)) ?? [], own));
  };
}

function findingOf(
  figure: DraftFigure,
  before: readonly DraftFigure[],
  lines: ReadonlyMap<number, string>,
): Finding[] {
  const same = before.filter(({ printed }) => printed === figure.printed);
  const kind = kindOf(figure, before, same);
  if (kind === null) return [];
  return [
    {
      kind,
      isVerified: figure.verification === "byCheck",
      line: lines.get(figure.place.line) ?? "",
      column: figure.column,
      before: (same.length > 0 ? same : before).map(told).join("; "),
      after: told(figure),
    },
  ];
}

function kindOf(
  figure: DraftFigure,
  before: readonly DraftFigure[],
  same: readonly DraftFigure[],
): Finding["kind"] | null {
  if (before.length === 0) return null;
  if (same.length === 0) return "cell";
  if (!same.some(({ value }) => value === figure.value)) return "value";
  return same.some((each) => isSameMeaning(each, figure)) ? null : "meaning";
}

/** A unit that is no longer known, since a heading is gone, claims nothing. */
function isSameMeaning(a: DraftFigure, b: DraftFigure): boolean {
  const isUnitSame = b.series.unit === "unknown" || a.series.unit === b.series.unit;
  const isPeriodSame = a.period.start === b.period.start && a.period.end === b.period.end;
  return isUnitSame && isPeriodSame && a.basis === b.basis;
}

function meaningOf({ basis, period, series }: DraftFigure): string {
  return `${basis} ${period.start} ${period.end} ${series.unit}`;
}

function told(figure: DraftFigure): string {
  return `${figure.printed} = ${figure.value} (${meaningOf(figure)})`;
}

function keyOf(figure: DraftFigure, lines: ReadonlyMap<number, string>): string {
  return `${lines.get(figure.place.line) ?? ""}\n${figure.column}`;
}

function linesOf({ document }: Draft): Map<number, string> {
  return new Map(document.lines.map(({ number, text }) => [number, text]));
}
