"use client";

// In the client: the reader moves along the line with pointer or arrow keys and reads each value.
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { InteractiveRow } from "@/lib/charts/interactive";

export interface InteractiveSeriesProps {
  title: string;
  rows: InteractiveRow[];
  /** Of the value axis, lowest first. */
  ticks: number[];
  /** Moments where the line is cut; the still drawing says why. */
  breaks: number[];
  /** How many lines there are; each run of comparable outcomes is one of its own. */
  runCount: number;
}

/** One series with a pointer: the same rows as the still drawing, cut in the same places. */
export default function InteractiveSeries(props: InteractiveSeriesProps) {
  const { title, rows, ticks, breaks, runCount } = props;
  const years = [...new Set(rows.filter((row) => row.isOnTick).map((row) => row.time))];
  return (
    <div className="h-80 text-sm" aria-label={`${title}, interaktivt diagram`} role="group">
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={rows}
          margin={{ top: 24, right: 24, bottom: 4, left: 8 }}
          accessibilityLayer
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="time"
            type="number"
            domain={["dataMin - 0.3", "dataMax + 0.3"]}
            ticks={years}
            tickFormatter={(time: number) => nameAt(rows, time)}
            stroke="var(--rule-strong)"
            tick={{ fill: "var(--quiet)" }}
          />
          <YAxis
            stroke="none"
            ticks={ticks}
            domain={[ticks[0] ?? "auto", ticks.at(-1) ?? "auto"]}
            tick={{ fill: "var(--quiet)" }}
            width="auto"
            tickFormatter={(value: number) => value.toLocaleString("sv-SE")}
          />
          <Tooltip content={<Reading rows={rows} />} cursor={{ stroke: "var(--ink)" }} />
          {breaks.map((time) => (
            <ReferenceLine
              key={time}
              x={time}
              stroke="var(--ink)"
              strokeDasharray="1 4"
              label={{ value: "tidsseriebrott", position: "top", fill: "var(--ink)" }}
            />
          ))}
          {Array.from({ length: runCount }, (_, run) => (
            <Line
              key={run}
              dataKey={(row: InteractiveRow) => (row.run === run ? row.coordinate : null)}
              stroke="var(--accent)"
              strokeWidth={2.25}
              dot={{ r: 4.5, fill: "var(--accent)", stroke: "var(--paper)" }}
              isAnimationActive={false}
            />
          ))}
          <Scatter
            dataKey={(row: InteractiveRow) => (row.run === null ? row.coordinate : null)}
            fill="var(--paper)"
            stroke="var(--accent)"
            strokeWidth={2.25}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

interface ReadingProps {
  rows: InteractiveRow[];
  active?: boolean;
  label?: unknown;
}

/** What stands at the pointer: period, value, and what to mind. */
function Reading({ rows, active, label }: ReadingProps) {
  const row = rows.find((each) => each.time === label);
  if (!active || !row) return null;
  return (
    <div className="border border-rule-strong bg-paper px-3 py-2">
      <p className="text-quiet">{row.period}</p>
      <p className="font-semibold">{row.amount}</p>
      {row.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

function nameAt(rows: InteractiveRow[], time: number): string {
  return rows.find((row) => row.time === time)?.period ?? "";
}
