import type { Box, Label } from "@/lib/charts/label";

interface AxesProps {
  plot: Box;
  yTicks: { y: number; text: string; isZero: boolean }[];
  xTicks: Label[];
}

/** Few and faint lines across, the one at zero strong; numbers at the left, time under. */
export function Axes({ plot, yTicks, xTicks }: AxesProps) {
  return (
    <g className="fill-quiet text-[13px]">
      {yTicks.map(({ y, text, isZero }) => (
        <g key={y}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={y}
            y2={y}
            className={isZero ? "stroke-rule-strong" : "stroke-rule"}
          />
          <text x={plot.left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={`${tick.x} ${tick.text}`} x={tick.x} y={tick.y} textAnchor={tick.anchor}>
          {tick.text}
        </text>
      ))}
    </g>
  );
}
