import type { ReactNode } from "react";
import { summaryOfTrend } from "@/lib/charts/summary";
import type { GoalTarget } from "@/lib/charts/level";
import type { Stretch } from "@/lib/charts/time";
import { trendOf, type Trend } from "@/lib/charts/trend";
import { layoutTrend } from "@/lib/charts/trend-layout";
import type { Report } from "@/lib/domain/report";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import { unitName } from "@/lib/format/unit";
import { ChartFigure, WideAndNarrow } from "./ChartFigure";
import { TrendDrawing } from "./TrendDrawing";
import { chartWords } from "./words";

interface TrendChartProps {
  id: string;
  /** What it shows; the series' own label where nothing else is said. */
  title?: ReactNode;
  series: SeriesWithFigures;
  reports: Report[];
  stretch: Stretch;
  /** Set by the goals that the series measures. */
  goalTargets?: readonly GoalTarget[];
  table?: ReactNode;
  level?: 2 | 3 | 4;
}

/**
 * One series over time, for whole years or one tertial. When no report states an outcome for that
 * stretch, the figure says so and draws nothing.
 */
export function TrendChart(props: TrendChartProps) {
  const { id, title, series, reports, stretch, goalTargets, table, level } = props;
  const trend = trendOf(series, reports, stretch, goalTargets);
  const [wide, narrow] = [
    layoutTrend(trend, "wide", chartWords),
    layoutTrend(trend, "narrow", chartWords),
  ];
  return (
    <ChartFigure
      id={id}
      title={title ?? series.series.label}
      subtitle={subtitleOf(trend, wide?.startsAtZero ?? true)}
      summary={summaryOfTrend(trend, chartWords)}
      table={table}
      level={level}
    >
      {wide && narrow && (
        <WideAndNarrow
          wide={<TrendDrawing id={id} drawing={wide} />}
          narrow={<TrendDrawing id={id} drawing={narrow} />}
        />
      )}
    </ChartFigure>
  );
}

function subtitleOf(trend: Trend, startsAtZero: boolean): string {
  const start = startsAtZero ? "" : ". Skalan börjar inte på noll";
  return `${capitalised(unitName(trend.unit))}, ${rhythmOf(trend)}${start}`;
}

/** Weeks and months keep their own rhythm whichever stretch is chosen. */
function rhythmOf({ runs, stretch }: Trend): string {
  const span = runs[0]?.[0]?.figure.period.span;
  if (span === "week") return "vecka för vecka";
  if (span === "month") return "månad för månad";
  return stretches[stretch];
}

/** What the reader sees of the year in each view. */
export const stretches: Record<Stretch, string> = {
  helar: "helår",
  t1: "januari–april varje år",
  t2: "januari–augusti varje år",
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
