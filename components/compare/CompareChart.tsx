import type { ReactNode } from "react";
import { ChartFigure, WideAndNarrow } from "@/components/charts/ChartFigure";
import { EmptyState } from "@/components/ui/EmptyState";
import type { Comparison, ComparedLine } from "@/lib/charts/comparison";
import { layoutComparison, letterOf, valuesIn } from "@/lib/charts/comparison-layout";
import { summaryOfComparison } from "@/lib/charts/comparison-summary";
import { formatShown, shownUnit } from "@/lib/format/comparison";
import { CompareDrawing } from "./CompareDrawing";
import { comparisonWords, lineName } from "./words";

interface CompareChartProps {
  comparison: Comparison;
  title: string;
  table: ReactNode;
}

/** All lines in one drawing; where nothing can be shown so, why, and the table. */
export function CompareChart({ comparison, title, table }: CompareChartProps) {
  const words = comparisonWords(comparison);
  const part = { lines: comparison.lines };
  const wide = layoutComparison(comparison, part, "wide", words);
  const narrow = layoutComparison(comparison, part, "narrow", words);
  if (!wide || !narrow)
    return (
      <>
        <EmptyState>{summaryOf(comparison)}</EmptyState>
        <div className="mt-4">{table}</div>
      </>
    );
  return (
    <ChartFigure
      id="jamforelse"
      title={title}
      subtitle={subtitleOf(comparison, wide.startsAtZero)}
      summary={summaryOf(comparison)}
      table={table}
    >
      <WideAndNarrow
        wide={<CompareDrawing id="jamforelse" drawing={wide} />}
        narrow={<CompareDrawing id="jamforelse" drawing={narrow} />}
      />
    </ChartFigure>
  );
}

interface CompareMultiplesProps extends CompareChartProps {
  isSharedScale: boolean;
}

/** A drawing for each line: on one scale, so that sizes are compared, or each on its own, so that shapes are. */
export function CompareMultiples(props: CompareMultiplesProps) {
  const { comparison, title, table, isSharedScale } = props;
  const years = comparison.lines.flatMap(({ points }) =>
    points.filter(({ shown }) => shown !== null).map(({ year }) => year),
  );
  return (
    <div>
      <h3>{title}</h3>
      <p className="text-sm text-quiet">
        {subtitleOf(comparison, true)}.{" "}
        {isSharedScale ? "Alla har samma skala" : "Skalorna skiljer sig åt"}
      </p>
      <p className="mt-2 max-w-measure text-sm">{summaryOf(comparison)}</p>
      <div className="mt-5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-x-8 gap-y-8">
        {comparison.lines.map((line, index) => (
          <Multiple
            key={line.of.list.series.id}
            comparison={comparison}
            line={line}
            letter={letterOf(index)}
            domain={isSharedScale ? valuesIn(comparison.lines) : undefined}
            years={years}
          />
        ))}
      </div>
      <details className="mt-4 text-sm">
        <summary className="inline-block py-1 text-accent underline underline-offset-4">
          Visa som tabell
        </summary>
        <div className="mt-2">{table}</div>
      </details>
    </div>
  );
}

interface MultipleProps {
  comparison: Comparison;
  line: ComparedLine;
  letter: string;
  domain: number[] | undefined;
  years: number[];
}

function Multiple({ comparison, line, letter, domain, years }: MultipleProps) {
  const id = `ruta-${letter.toLowerCase()}`;
  const part = { lines: [line], years, ...(domain && { domain }) };
  const drawing = layoutComparison(comparison, part, "small", comparisonWords(comparison));
  const last = line.points.findLast(({ shown }) => shown !== null);
  return (
    <figure id={id} className="flex min-w-0 flex-col border-t border-rule pt-2.5">
      <figcaption className="grow">
        <h4 id={`${id}-titel`} className="text-sm leading-snug font-semibold">
          {letter} {lineName(line, comparison)}
        </h4>
        <p id={`${id}-text`} className="mt-1 text-sm">
          {last?.shown
            ? `${last.year}: ${formatShown(last.shown, shownAs(comparison))}`
            : "Ingen uppgift att visa."}
        </p>
      </figcaption>
      {drawing && (
        <div className="mt-2 max-w-[24rem]">
          <CompareDrawing id={id} drawing={drawing} />
        </div>
      )}
    </figure>
  );
}

function shownAs(comparison: Comparison) {
  return { ...comparison, measure: comparison.view.measure };
}

function summaryOf(comparison: Comparison): string {
  return summaryOfComparison(comparison, {
    name: (line) => lineName(line, comparison),
    amount: (value) => formatShown(value, shownAs(comparison)),
  });
}

function subtitleOf(comparison: Comparison, startsAtZero: boolean): string {
  const unit = shownUnit(shownAs(comparison));
  const start = startsAtZero ? "" : ". Skalan börjar inte på noll";
  const { basis, stretch } = comparison.view;
  const what = `${unit}, ${bases[basis] ?? ""} ${stretches[stretch]}${start}`;
  return what.charAt(0).toUpperCase() + what.slice(1);
}

const bases: Partial<Record<Comparison["view"]["basis"], string>> = {
  actual: "utfall",
  budget: "budget",
  forecast: "prognos",
};

const stretches = {
  helar: "helår",
  t1: "januari–april varje år",
  t2: "januari–augusti varje år",
} as const;
