import { interactiveRows, interactiveTicks } from "@/lib/charts/interactive";
import type { Trend } from "@/lib/charts/trend";
import { InteractiveFrame } from "./InteractiveFrame";
import { OpenInteractive } from "./OpenInteractive";
import { chartWords } from "./words";

interface InteractiveTrendProps {
  trend: Trend;
  isOpen: boolean;
  hrefs: { open: string; close: string };
}

/** One series with a pointer; nothing where there is no line to follow. */
export function InteractiveTrend({ trend, isOpen, hrefs }: InteractiveTrendProps) {
  const rows = interactiveRows(trend, chartWords);
  if (rows.length < 2) return null;
  return (
    <InteractiveFrame isOpen={isOpen} hrefs={hrefs} pointing="Peka på linjen">
      <OpenInteractive
        title={trend.series.label}
        rows={rows}
        runCount={trend.runs.length}
        ticks={interactiveTicks(trend)}
        breaks={trend.breaks.map((each) => each.time)}
      />
    </InteractiveFrame>
  );
}
