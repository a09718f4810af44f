import type { ReactNode } from "react";
import { ChartLinks } from "./ChartLinks";

interface ChartFigureProps {
  /** Anchor and root of the ids that name the drawing, unique on the page. */
  id: string;
  /** What it shows. */
  title: ReactNode;
  /** Unit and period, and where the axis starts when not at zero. */
  subtitle: string;
  /** Made from the same rows as the drawing. */
  summary: string;
  /** The same rows as a table; left out where the page has them beside the chart. */
  table?: ReactNode;
  /** Heading level of the title on the page. */
  level?: 2 | 3 | 4;
  children: ReactNode;
}

/** The frame of every chart: title, unit, the drawing, one sentence, and the rows as a table. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, title, subtitle, summary, table, level = 3, children } = props;
  const Heading = `h${level}` as const;
  return (
    <figure id={id} className="@container min-w-0">
      <figcaption>
        <Heading id={`${id}-titel`} className="text-base font-semibold">
          {title}
        </Heading>
        <p className="text-sm text-quiet">{subtitle}</p>
      </figcaption>
      <div className="mt-3">{children}</div>
      <p id={`${id}-text`} className="mt-2 max-w-measure text-sm">
        {summary}
      </p>
      <ChartLinks id={id} />
      {table && (
        <details className="mt-1.5 text-sm">
          <summary className="inline-block py-1 text-accent underline underline-offset-4">
            Visa som tabell
          </summary>
          <div className="mt-2">{table}</div>
        </details>
      )}
    </figure>
  );
}

/** What names a drawing for those who hear it: the title, and the sentence that says what it shows. */
export function drawingNames(id: string) {
  return {
    role: "img",
    "aria-labelledby": `${id}-titel`,
    "aria-describedby": `${id}-text`,
  } as const;
}

/** Both drawings of a chart; the figure's own width chooses which is seen, on screen and on paper. */
export function WideAndNarrow({ wide, narrow }: { wide: ReactNode; narrow: ReactNode }) {
  return (
    <>
      <div className="hidden max-w-[52rem] @min-[34rem]:block">{wide}</div>
      <div className="max-w-[26rem] @min-[34rem]:hidden">{narrow}</div>
    </>
  );
}
