import Link from "next/link";
import { SmallTrend } from "@/components/charts/SmallTrend";
import { ChangeValue } from "@/components/figures/ChangeValue";
import { FigureValue } from "@/components/figures/FigureValue";
import { EmptyState } from "@/components/ui/EmptyState";
import type { Trend } from "@/lib/charts/trend";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import type { Movement } from "@/lib/domain/movement";
import { formatShortPeriod } from "@/lib/format/period";
import { routes } from "@/lib/routes";

interface MovementsProps {
  committee: Committee;
  /** Each with its series over the years, for the same stretch of the year. */
  movements: readonly { movement: Movement; trend: Trend }[];
  placeOf: (figure: Figure) => string | undefined;
}

/** The indicators that moved most against the same stretch a year before, each with its line. */
export function Movements({ committee, movements, placeOf }: MovementsProps) {
  if (movements.length === 0)
    return (
      <EmptyState>
        Inget nyckeltal har en uppgift för samma del av året innan som det går att jämföra med.
      </EmptyState>
    );
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 gap-y-8">
      {movements.map(({ movement: { series, from, to, change }, trend }) => (
        <SmallTrend
          key={series.id}
          id={`andring-${series.slug}`}
          trend={trend}
          title={
            <Link href={routes.indicator(committee, series)} className="text-ink">
              {series.aspect ? `${series.label}, ${series.aspect.toLowerCase()}` : series.label}
            </Link>
          }
        >
          <p>
            <span className="font-serif text-xl leading-tight">
              <FigureValue figure={to} href={placeOf(to)} withUnit />
            </span>{" "}
            <span className="text-quiet">{formatShortPeriod(to.period)}</span>
          </p>
          <p>
            <ChangeValue change={change} unit={to.unit} />{" "}
            <span className="text-quiet">
              från <FigureValue figure={from} href={placeOf(from)} withUnit />{" "}
              {formatShortPeriod(from.period)}
            </span>
          </p>
        </SmallTrend>
      ))}
    </div>
  );
}
