import { WeekChart } from "@/components/charts/WeekChart";
import { Section } from "@/components/ui/Section";
import { weeklyYears } from "@/lib/charts/weekly";
import type { Figure } from "@/lib/domain/figure";
import type { Report } from "@/lib/domain/report";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import type { ReactNode } from "react";
import { WeekTable } from "./WeekTable";

interface WeekSectionProps {
  /** Series with weekly figures. */
  series: SeriesWithFigures[];
  reports: Report[];
  placeOf: (figure: Figure) => string | undefined;
  /** What the weeks come to, after them. */
  children?: ReactNode;
}

/** Weekly placements, each series against last year's same weeks. */
export function WeekSection({ series, reports, placeOf, children }: WeekSectionProps) {
  return (
    <Section
      title="Vecka för vecka"
      id="veckor"
      note="Årets linje är den kraftiga, förra årets den tunna."
    >
      <div className="space-y-12">
        {series.map((each) => (
          <WeekChart
            key={each.series.id}
            id={`veckor-${each.series.slug}`}
            series={each}
            reports={reports}
            table={
              <WeekTable
                caption={`${each.series.label}, vecka för vecka`}
                years={weeklyYears(each, reports).slice(0, 2)}
                placeOf={placeOf}
              />
            }
          />
        ))}
        {children}
      </div>
    </Section>
  );
}
