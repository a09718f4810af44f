import type { ReactNode } from "react";
import { summaryOfWeeks } from "@/lib/charts/summary";
import { layoutWeeks, weeklyYears, type WeekDrawing } from "@/lib/charts/weekly";
import type { Report } from "@/lib/domain/report";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import { unitName } from "@/lib/format/unit";
import { Axes } from "./Axes";
import { ChartFigure, drawingNames, WideAndNarrow } from "./ChartFigure";
import { chartWords } from "./words";

interface WeekChartProps {
  id: string;
  series: SeriesWithFigures;
  reports: Report[];
  table?: ReactNode;
  level?: 2 | 3 | 4;
}

/** A weekly series: this year's line against last year's, week by week. */
export function WeekChart({ id, series, reports, table, level }: WeekChartProps) {
  const years = weeklyYears(series, reports);
  const [wide, narrow] = [
    layoutWeeks(years, "wide", chartWords),
    layoutWeeks(years, "narrow", chartWords),
  ];
  const shown = years.slice(0, 2).map((each) => each.year);
  const zero = wide?.startsAtZero === false ? ". Skalan börjar inte på noll" : "";
  return (
    <ChartFigure
      id={id}
      title={series.series.label}
      subtitle={`Per vecka ${shown.join(" mot ")}, ${unitName(series.series.unit)}${zero}`}
      summary={summaryOfWeeks(years, series.series, chartWords)}
      table={table}
      level={level}
    >
      {wide && narrow && (
        <WideAndNarrow
          wide={<Drawing id={id} drawing={wide} />}
          narrow={<Drawing id={id} drawing={narrow} />}
        />
      )}
    </ChartFigure>
  );
}

/** Last year first, so that this year's heavier line lies over it. */
function Drawing({ id, drawing }: { id: string; drawing: WeekDrawing }) {
  const { width, height } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" {...drawingNames(id)}>
      <Axes {...drawing} />
      {drawing.lines
        .map((line, index) => {
          const isNewest = index === 0;
          return (
            <g key={line.year}>
              <path
                d={line.d}
                className={`fill-none ${isNewest ? "stroke-accent" : "stroke-rule-strong"}`}
                strokeWidth={isNewest ? 2.5 : 1.5}
                strokeLinejoin="round"
              />
              <circle
                cx={line.end.x}
                cy={line.end.y}
                r={isNewest ? 4 : 3}
                className={isNewest ? "fill-accent" : "fill-rule-strong"}
              />
              <text
                x={line.label.x}
                y={line.label.y}
                className={`text-[13px] ${isNewest ? "fill-accent font-semibold" : "fill-quiet"}`}
              >
                {line.label.text}
              </text>
            </g>
          );
        })
        .reverse()}
    </svg>
  );
}
