import type { ReactNode } from "react";
import { layoutBars, type BarDrawing, type BarRow, type DrawnBar } from "@/lib/charts/bars";
import type { Basis } from "@/lib/domain/figure";
import { ChartFigure, drawingNames, WideAndNarrow } from "./ChartFigure";

interface BarChartProps {
  id: string;
  title: ReactNode;
  subtitle: string;
  summary: string;
  rows: BarRow[];
  /** What the tick across a bar means: "budget". Left out where there is none. */
  tickName?: string;
  table?: ReactNode;
  level?: 2 | 3 | 4;
}

/** Labelled bars around a common zero, with a tick for what was budgeted. */
export function BarChart({ id, rows, tickName, ...figure }: BarChartProps) {
  const [wide, narrow] = [layoutBars(rows, "wide"), layoutBars(rows, "narrow")];
  const hasTick = tickName && rows.some((row) => row.tick);
  return (
    <ChartFigure id={id} {...figure}>
      {hasTick && <TickKey name={tickName} />}
      {wide && narrow && (
        <WideAndNarrow
          wide={<Drawing id={id} drawing={wide} />}
          narrow={<Drawing id={id} drawing={narrow} />}
        />
      )}
    </ChartFigure>
  );
}

function TickKey({ name }: { name: string }) {
  return (
    <p className="mb-2 text-sm text-quiet">
      <svg
        viewBox="0 0 4 14"
        className="mr-1.5 inline-block h-[0.9em] w-1 align-[-0.1em]"
        aria-hidden="true"
      >
        <line x1={2} x2={2} y1={0} y2={14} className="stroke-ink" strokeWidth={2.5} />
      </svg>
      = {name}
    </p>
  );
}

function Drawing({ id, drawing }: { id: string; drawing: BarDrawing }) {
  const { width, height, zero, rows } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" {...drawingNames(id)}>
      {rows.map((row) => (
        <g key={row.top} className={row.isTotal ? "font-semibold" : undefined}>
          {row.isTotal && (
            <line
              x1={0}
              x2={width}
              y1={row.top - 7}
              y2={row.top - 7}
              className="stroke-rule-strong"
            />
          )}
          <text className="fill-ink text-[13px]">
            {row.label.lines.map((line, index) => (
              <tspan key={line} x={row.label.x} y={row.label.y + index * 15}>
                {line}
              </tspan>
            ))}
          </text>
          {row.bars.map((bar) => (
            <Bar key={bar.y} bar={bar} />
          ))}
          {row.tick && <Tick {...row.tick} />}
        </g>
      ))}
      <line x1={zero} x2={zero} y1={0} y2={height} className="stroke-rule-strong" />
    </svg>
  );
}

/** A rim of the ground's colour keeps the tick apart from the bar it crosses. */
function Tick({ x, y1, y2 }: { x: number; y1: number; y2: number }) {
  return (
    <>
      <line x1={x} x2={x} y1={y1 - 1} y2={y2 + 1} className="stroke-paper" strokeWidth={5.5} />
      <line x1={x} x2={x} y1={y1} y2={y2} className="stroke-ink" strokeWidth={2.5} />
    </>
  );
}

/** A forecast is a pale bar with a dashed edge, a doubtful value an empty one; the rest is filled. */
function Bar({ bar }: { bar: DrawnBar }) {
  const { x, y, width, height, textAt, text, basis, isDoubtful } = bar;
  return (
    <>
      <rect
        x={x}
        y={y + 0.75}
        width={width}
        height={height - 1.5}
        className={isDoubtful ? "fill-paper stroke-partly" : looks[basis]}
        strokeWidth={1.5}
        strokeDasharray={basis === "forecast" || isDoubtful ? "4 3" : undefined}
      />
      <text x={textAt.x} y={textAt.y} textAnchor={textAt.anchor} className="fill-ink text-[13px]">
        {isDoubtful ? `${text}?` : text}
      </text>
    </>
  );
}

const looks: Record<Basis, string> = {
  actual: "fill-accent stroke-accent",
  forecast: "fill-accent-tint stroke-accent",
  budget: "fill-rule stroke-rule-strong",
  target: "fill-rule stroke-rule-strong",
  variance: "fill-accent stroke-accent",
};
