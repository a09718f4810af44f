import type { Label, LabelKind } from "@/lib/charts/label";
import type { TrendDrawing as Drawing } from "@/lib/charts/trend-layout";
import type { Level, Mark } from "@/lib/charts/trend-marks";
import { Axes } from "./Axes";
import { drawingNames } from "./ChartFigure";

interface TrendDrawingProps {
  /** The figure's id, whose title and sentence name the drawing. */
  id: string;
  drawing: Drawing;
}

/** A trend as SVG: lines, then marks, then the words beside them. */
export function TrendDrawing({ id, drawing }: TrendDrawingProps) {
  const { width, height, plot, yTicks, xTicks } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" {...drawingNames(id)}>
      <Axes plot={plot} yTicks={yTicks} xTicks={xTicks} />
      {drawing.breaks.map((each) => (
        <line
          key={`${each.x} ${each.top}`}
          x1={each.x}
          x2={each.x}
          y1={each.top}
          y2={each.bottom}
          className="stroke-ink"
          strokeDasharray="1 4"
          strokeLinecap="round"
          strokeWidth={1.5}
        />
      ))}
      {drawing.budgets.map((level) => (
        <LevelLine key={level.x1} level={level} className="stroke-quiet" />
      ))}
      {drawing.targets.map((level) => (
        <LevelLine key={level.x1} level={level} className="stroke-partly" />
      ))}
      <g className="fill-none stroke-accent" strokeWidth={2.25} strokeLinejoin="round">
        {drawing.lines.map((d) => (
          <path key={d} d={d} />
        ))}
        {drawing.forecastLine && <path d={drawing.forecastLine} strokeDasharray="5 5" />}
      </g>
      {drawing.marks.map((mark) => (
        <MarkShape key={`${mark.kind} ${mark.x}`} mark={mark} />
      ))}
      <Texts labels={drawing.gaps} />
      <Texts labels={drawing.breaks.map((each) => each.label)} />
      <Texts labels={drawing.labels} />
    </svg>
  );
}

function LevelLine({ level, className }: { level: Level; className: string }) {
  return (
    <line
      x1={level.x1}
      x2={level.x2}
      y1={level.y}
      y2={level.y}
      className={className}
      strokeWidth={2}
    />
  );
}

/** Filled for a whole year, hollow for a part of one and for a forecast, a diamond when in doubt. */
function MarkShape({ mark: { x, y, kind, point } }: { mark: Mark }) {
  const look = kind === "whole" ? "fill-accent stroke-paper" : "fill-paper stroke-accent";
  const stroke = { strokeWidth: kind === "whole" ? 1.5 : 2.25 };
  const ring = point.revisedFrom.length > 0 && (
    <circle cx={x} cy={y} r={8} className="fill-none stroke-accent" strokeWidth={1} />
  );
  if (point.isDoubtful)
    return (
      <>
        {ring}
        <path
          d={`M${x},${y - 6.5}l6.5,6.5l-6.5,6.5l-6.5,-6.5z`}
          className="fill-paper stroke-partly"
          strokeWidth={2.25}
        />
      </>
    );
  return (
    <>
      {ring}
      <circle
        cx={x}
        cy={y}
        r={kind === "whole" ? 4.5 : 4.75}
        className={look}
        strokeDasharray={kind === "forecast" ? "2.5 2.5" : undefined}
        {...stroke}
      />
    </>
  );
}

function Texts({ labels }: { labels: Label[] }) {
  return (
    <>
      {labels.map((label) => (
        <text
          key={`${label.x} ${label.y} ${label.text}`}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          className={`text-[13px] ${looks[label.kind]}`}
          // A rim of the ground's colour, so that a grid line never crosses a number.
          paintOrder="stroke"
          stroke="var(--paper)"
          strokeWidth={4}
          strokeLinejoin="round"
        >
          {label.text}
        </text>
      ))}
    </>
  );
}

const looks: Record<LabelKind, string> = {
  whole: "fill-ink font-semibold",
  part: "fill-accent",
  forecast: "fill-accent italic",
  target: "fill-partly",
  break: "fill-ink italic",
  gap: "fill-quiet italic",
  axis: "fill-quiet",
};
