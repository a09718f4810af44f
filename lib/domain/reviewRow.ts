import type { ReviewFigure } from "./reviewFigure";

/** The figures that one printed row gave, in printed order; or one column, where each row gave many series one. */
export interface ReviewRow {
  /** Null where they stand on several lines. */
  line: number | null;
  label: string;
  /** What all of them stand under; what only some do is told at each. */
  under: string;
  figures: ReviewFigure[];
}

const between = " · ";

/**
 * The figures row by row: those that follow each other on the same line and under the same label. Where no row
 * has more than one, as in a table of weeks, those of a label stand together.
 */
export function rowsOf(figures: readonly ReviewFigure[]): ReviewRow[] {
  const rows: ReviewFigure[][] = [];
  for (const figure of figures) {
    const first = rows.at(-1)?.[0];
    if (first && first.place.line === figure.place.line && first.label === figure.label)
      rows.at(-1)?.push(figure);
    else rows.push([figure]);
  }
  const isOneEach = rows.every(({ length }) => length === 1);
  return (isOneEach ? byLabel(figures) : rows).flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const under = sharedParts(members).join(between);
    const isOneLine = members.every(({ place }) => place.line === first.place.line);
    const line = isOneLine ? first.place.line : null;
    return [{ line, label: first.label, under, figures: members }];
  });
}

/** What a figure stands under besides what its whole row does; empty when nothing. */
export function ownUnder(figure: ReviewFigure, { under }: ReviewRow): string {
  if (under === "") return figure.under;
  return figure.under.slice(under.length).replace(between, "");
}

function byLabel(figures: readonly ReviewFigure[]): ReviewFigure[][] {
  const groups = new Map<string, ReviewFigure[]>();
  for (const figure of figures) {
    const name = `${figure.label}\n${figure.under}`;
    groups.set(name, [...(groups.get(name) ?? []), figure]);
  }
  return [...groups.values()];
}

function sharedParts(figures: readonly ReviewFigure[]): string[] {
  const [first = [], ...others] = figures.map(({ under }) => under.split(between));
  const differs = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  return differs === -1 ? first : first.slice(0, differs);
}
