import type { ReactNode } from "react";
import type { Trend } from "@/lib/charts/trend";
import { layoutTrend } from "@/lib/charts/trend-layout";
import { unitName } from "@/lib/format/unit";
import { TrendDrawing } from "./TrendDrawing";
import { chartWords } from "./words";

interface SmallTrendProps {
  id: string;
  title: ReactNode;
  trend: Trend;
  /** The newest value and how it stands: what the drawing shows, in words. */
  children: ReactNode;
}

/** A cell among small multiples: the series' name, its newest value in words, and its line. */
export function SmallTrend({ id, title, trend, children }: SmallTrendProps) {
  const drawing = layoutTrend(trend, "small", chartWords);
  return (
    <figure className="flex min-w-0 flex-col border-t border-rule pt-2.5">
      <figcaption className="grow">
        <h3 id={`${id}-titel`} className="text-sm leading-snug font-semibold">
          {title}
        </h3>
        <div id={`${id}-text`} className="mt-2 text-sm">
          {children}
        </div>
      </figcaption>
      {drawing ? (
        <div className="mt-2 max-w-[24rem]">
          <TrendDrawing id={id} drawing={drawing} />
        </div>
      ) : (
        <p className="mt-2 text-sm text-quiet italic">
          Inget utfall i {unitName(trend.unit)} att rita.
        </p>
      )}
    </figure>
  );
}
