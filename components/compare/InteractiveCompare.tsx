"use client";

// In the client: the reader moves along the years with pointer or arrow keys and reads every line's value.
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { CompareReading } from "@/lib/charts/comparison-interactive";

export interface InteractiveCompareProps {
  title: string;
  readings: CompareReading[];
  /** Every run of every line, drawn as a line of its own. */
  runs: { key: string; line: number }[];
}

/** The comparison with a pointer: the same values as the still drawing, cut in the same places. */
export default function InteractiveCompare({ title, readings, runs }: InteractiveCompareProps) {
  return (
    <div className="h-96 text-sm" aria-label={`${title}, interaktivt diagram`} role="group">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={readings}
          margin={{ top: 12, right: 24, bottom: 4, left: 8 }}
          accessibilityLayer
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="year"
            type="number"
            domain={["dataMin", "dataMax"]}
            ticks={readings.map(({ year }) => year)}
            tickFormatter={String}
            stroke="var(--rule-strong)"
            tick={{ fill: "var(--quiet)" }}
          />
          <YAxis
            stroke="none"
            domain={["auto", "auto"]}
            tick={{ fill: "var(--quiet)" }}
            width="auto"
            tickFormatter={(value: number) => value.toLocaleString("sv-SE")}
          />
          <Tooltip content={<Reading readings={readings} />} cursor={{ stroke: "var(--ink)" }} />
          {runs.map(({ key, line }) => (
            <Line
              key={key}
              dataKey={(row: CompareReading) => row.coordinates[key] ?? null}
              stroke={colours[line % colours.length]}
              strokeWidth={2.25}
              dot={{ r: 4 }}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

const colours = ["var(--accent)", "var(--ink)", "var(--rule-strong)"];

interface ReadingProps {
  readings: CompareReading[];
  active?: boolean;
  label?: unknown;
}

/** What stands at the pointer: the year, and each line's value, highest first. */
function Reading({ readings, active, label }: ReadingProps) {
  const reading = readings.find((each) => each.year === label);
  if (!active || !reading) return null;
  return (
    <div className="max-w-80 border border-rule-strong bg-paper px-3 py-2">
      <p className="text-quiet">{reading.year}</p>
      {reading.amounts.map(({ name, amount }) => (
        <p key={name}>
          {name}: <span className="font-semibold">{amount}</span>
        </p>
      ))}
    </div>
  );
}
