import Link from "next/link";
import { SmallTrend } from "@/components/charts/SmallTrend";
import { Section } from "@/components/ui/Section";
import { latestOf } from "@/lib/charts/latest";
import type { Trend } from "@/lib/charts/trend";
import type { TrendGroup } from "@/lib/charts/trend-group";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import { seriesKindName } from "@/lib/format/seriesKind";
import { seriesName } from "@/lib/format/seriesName";
import { routes } from "@/lib/routes";
import type { IndicatorQuery } from "@/lib/routes/committee";
import { BreakNotes } from "./BreakNotes";
import { GroupTable } from "./GroupTable";
import { LatestValue } from "./LatestValue";

interface IndicatorGroupProps {
  committee: Committee;
  group: TrendGroup;
  /** Words after the title, where the page shows the group in another way too: "över åren". */
  suffix?: string;
  placeOf: (figure: Figure) => string | undefined;
}

/** The series of one printed group as small multiples, with the same values as a table. */
export function IndicatorGroup({ committee, group, placeOf, suffix }: IndicatorGroupProps) {
  const { id, trends } = group;
  const heading = group.heading ?? seriesKindName(group.kind);
  const title = suffix ? `${heading} ${suffix}` : heading;
  return (
    <Section title={title} id={id}>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 gap-y-8">
        {trends.map((trend) => (
          <SmallTrend
            key={trend.series.id}
            id={`serie-${trend.series.slug}`}
            trend={trend}
            title={
              <Link
                href={routes.indicator(committee, trend.series, queryOf(trend))}
                className="inline-block py-0.5 text-ink"
              >
                {seriesName(trend.series)}
              </Link>
            }
          >
            <LatestValue latest={latestOf(trend)} placeOf={placeOf} />
          </SmallTrend>
        ))}
      </div>
      <details className="mt-5 text-sm">
        <summary className="inline-block py-1 text-accent underline underline-offset-4">
          Visa som tabell
        </summary>
        <div className="mt-2">
          <GroupTable caption={`${title}, alla utfall`} trends={trends} placeOf={placeOf} />
          <BreakNotes
            breaks={trends.flatMap(({ series, breaks }) =>
              breaks.map((each) => ({ series, break: each.break })),
            )}
            isNamed
          />
        </div>
      </details>
    </Section>
  );
}

function queryOf({ stretch }: Trend): Partial<IndicatorQuery> {
  return stretch === "helar" ? {} : { period: stretch };
}
