import { holdsZero, layoutPath, type PathDrawing, type PathMark } from "@/lib/charts/forecast-path";
import { summaryOfPath } from "@/lib/charts/summary";
import type { ForecastPath, PathStep } from "@/lib/domain/forecastPath";
import { endMonthOf } from "@/lib/domain/period";
import { shortMonthName } from "@/lib/format/date";
import { unitName } from "@/lib/format/unit";
import { ChartFigure, drawingNames } from "./ChartFigure";
import { chartWords } from "./words";

interface PathChartProps {
  id: string;
  path: ForecastPath;
  /** Shared by the years that stand beside each other. */
  domain: [number, number];
  level?: 3 | 4;
}

/** How one year's result was stated from budget over forecasts to outcome. */
export function PathChart({ id, path, domain, level = 3 }: PathChartProps) {
  return (
    <ChartFigure
      id={id}
      title={path.year}
      subtitle={subtitleOf(path)}
      summary={summaryOfPath(path, chartWords)}
      level={level}
    >
      <div className="max-w-[20rem]">
        <Drawing id={id} path={path} drawing={layoutPath(path, domain)} />
      </div>
    </ChartFigure>
  );
}

function Drawing({ id, path, drawing }: { id: string; path: ForecastPath; drawing: PathDrawing }) {
  const { width, height, zero, line, marks, ranges, band } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" {...drawingNames(id)}>
      {zero !== null && (
        <line x1={0} x2={width} y1={zero} y2={zero} className="stroke-rule-strong" />
      )}
      {band && <path d={band} className="fill-accent-tint" />}
      {ranges
        .filter(({ isLabelled }) => isLabelled)
        .map(({ x, top, bottom }) => (
          <path
            key={x}
            d={`M${x - 7},${top}h14M${x},${top}V${bottom}M${x - 7},${bottom}h14`}
            className="fill-none stroke-accent"
            strokeWidth={1.25}
          />
        ))}
      <path d={line} className="fill-none stroke-accent" strokeWidth={1.75} strokeDasharray="5 4" />
      {marks.map((mark) => (
        <g key={mark.x} className="text-[13px]">
          <StepMark mark={mark} />
          {mark.isLabelled && (
            <>
              <text
                x={mark.x}
                y={mark.labelY}
                textAnchor="middle"
                className={weights[mark.basis]}
                paintOrder="stroke"
                stroke="var(--paper)"
                strokeWidth={4}
              >
                {chartWords.value(mark.value, path.unit)}
              </text>
              <text x={mark.x} y={height - 6} textAnchor="middle" className="fill-quiet">
                {stepName(mark)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Budget is a tick, a forecast hollow and a month's smaller, the outcome filled. */
function StepMark({ mark: { basis, isLabelled, x, y } }: { mark: PathMark }) {
  if (basis === "budget")
    return <line x1={x - 9} x2={x + 9} y1={y} y2={y} className="stroke-ink" strokeWidth={3} />;
  const isOutcome = basis === "actual";
  return (
    <circle
      cx={x}
      cy={y}
      r={isOutcome ? 5 : isLabelled ? 4.5 : 3}
      className={isOutcome ? "fill-accent stroke-paper" : "fill-paper stroke-accent"}
      strokeWidth={isLabelled ? 2 : 1.5}
    />
  );
}

/** What stands under a step: "budget", "T1", "utfall". */
export function stepName({ basis, report }: PathStep): string {
  if (basis === "budget") return "budget";
  if (basis === "actual") return "utfall";
  if (report.kind === "monthly") return shortMonthName(endMonthOf(report.period));
  return report.tertial ? `T${report.tertial}` : "prognos";
}

/** What is drawn, its unit, and what the marks across a forecast are. */
function subtitleOf(path: ForecastPath): string {
  const { role, kind, label } = path.series;
  const what =
    role === "result" && kind === "incomeStatement" ? "Helårets resultat" : `${label}, helår`;
  const range = path.steps.some((step) => step.range) ? ". Streck: sämsta till bästa fall" : "";
  const isMonthly = path.steps.some(({ report }) => report.kind === "monthly");
  const months = isMonthly ? ". Små ringar: månadsuppföljningar" : "";
  const start = holdsZero(path) ? "" : ". Skalan börjar inte på noll";
  return `${what}, ${unitName(path.unit)}${range}${months}${start}`;
}

const weights: Record<PathStep["basis"], string> = {
  budget: "fill-quiet",
  forecast: "fill-accent italic",
  actual: "fill-ink font-semibold",
};
