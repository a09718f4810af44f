import Link from "next/link";
import { interactiveRows, interactiveTicks } from "@/lib/charts/interactive";
import type { Trend } from "@/lib/charts/trend";
import { OpenInteractive } from "./OpenInteractive";
import { chartWords } from "./words";

interface InteractiveTrendProps {
  trend: Trend;
  isOpen: boolean;
  hrefs: { open: string; close: string };
}

/** The way to the interactive view, or the view itself: asked for in the address, so it can be linked. */
export function InteractiveTrend({ trend, isOpen, hrefs }: InteractiveTrendProps) {
  const rows = interactiveRows(trend, chartWords);
  if (rows.length < 2) return null;
  if (!isOpen)
    return (
      <p className="mt-3 print:hidden">
        <Link href={hrefs.open} scroll={false} prefetch={false} className="text-sm">
          Öppna interaktivt diagram
        </Link>
      </p>
    );
  return (
    <div className="mt-6 print:hidden">
      <p className="text-sm text-quiet">
        Peka på linjen, eller ställ dig i diagrammet och gå med piltangenterna.{" "}
        <Link href={hrefs.close} scroll={false}>
          Stäng
        </Link>
      </p>
      <noscript>
        <p className="py-4">
          Det interaktiva diagrammet behöver JavaScript. Diagrammet ovan gör det inte.
        </p>
      </noscript>
      <OpenInteractive
        title={trend.series.label}
        rows={rows}
        runCount={trend.runs.length}
        ticks={interactiveTicks(trend)}
        breaks={trend.breaks.map((each) => each.time)}
      />
    </div>
  );
}
