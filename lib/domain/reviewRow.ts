import type { ReviewFigure } from "./reviewFigure";

/** The figures that one printed row gave, in printed order. */
export interface ReviewRow {
  line: number;
  label: string;
  /** What all of them stand under; what only some do is told at each. */
  under: string;
  figures: ReviewFigure[];
}

const between = " · ";

/** The figures row by row: those that follow each other on the same line and under the same label. */
export function rowsOf(figures: readonly ReviewFigure[]): ReviewRow[] {
  const rows: ReviewFigure[][] = [];
  for (const figure of figures) {
    const first = rows.at(-1)?.[0];
    if (first && first.place.line === figure.place.line && first.label === figure.label)
      rows.at(-1)?.push(figure);
    else rows.push([figure]);
  }
  return rows.flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const under = sharedParts(members).join(between);
    return [{ line: first.place.line, label: first.label, under, figures: members }];
  });
}

/** What a figure stands under besides what its whole row does; empty when nothing. */
export function ownUnder(figure: ReviewFigure, { under }: ReviewRow): string {
  if (under === "") return figure.under;
  return figure.under.slice(under.length).replace(between, "");
}

function sharedParts(figures: readonly ReviewFigure[]): string[] {
  const [first = [], ...others] = figures.map(({ under }) => under.split(between));
  const differs = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  return differs === -1 ? first : first.slice(0, differs);
}
