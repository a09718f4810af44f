import Link from "next/link";
import { DoubtMark } from "@/components/figures/DoubtMark";
import type { Committee } from "@/lib/domain/committee";
import type { Report } from "@/lib/domain/report";
import type { Series } from "@/lib/domain/series";
import { findSharedDefinition } from "@/lib/domain/sharedDefinition";
import { tellBreak } from "@/lib/format/comparability";
import { formatDate } from "@/lib/format/date";
import { reportName } from "@/lib/format/report";
import { describeAccumulation, describeBetter, seriesKindName } from "@/lib/format/seriesKind";
import { unitName } from "@/lib/format/unit";
import { routes } from "@/lib/routes";

interface SeriesFactsProps {
  committee: Committee;
  series: Series;
  reports: Report[];
  doubtfulCount: number;
  /** The day on which its shared definition was decided. */
  definedOn: string | null;
}

/** What a series measures and what to mind: definition, direction, other labels, breaks, doubts. */
export function SeriesFacts({
  committee,
  series,
  reports,
  doubtfulCount,
  definedOn,
}: SeriesFactsProps) {
  const shared = findSharedDefinition(series.definition);
  const labels = series.aliases.filter((alias) => alias !== series.label);
  return (
    <dl className="max-w-measure space-y-4">
      <Fact term="Definition">
        {shared ? (
          <>
            {shared.meaning} Gemensam definition,{" "}
            {definedOn ? `fastställd ${formatDate(definedOn)}` : "fastställd utan dag"}.{" "}
            <Link href={routes.compare({ definition: shared.key })}>Jämför alla som har den</Link>
          </>
        ) : (
          "Rapporterna ger ingen definition utöver namnet."
        )}
      </Fact>
      <Fact term="Mäter">
        {seriesKindName(series.kind)}, {unitName(series.unit)}.{" "}
        {describeAccumulation(series.accumulation)} {describeBetter(series.better)}
      </Fact>
      {labels.length > 0 && <Fact term="Står också som">{labels.join("; ")}</Fact>}
      <Fact term="Tidsseriebrott">
        {series.breaks.length === 0
          ? "Inget som rapporterna berättar om."
          : series.breaks.map((each) => {
              const report = reports.find(({ id }) => id === each.reportId);
              return (
                <p key={`${each.date} ${each.cause}`}>
                  {capitalised(tellBreak(each))}.{" "}
                  {report && (
                    <Link href={routes.report(committee, report)}>Enligt {reportName(report)}</Link>
                  )}
                </p>
              );
            })}
      </Fact>
      {doubtfulCount > 0 && (
        <Fact term="Osäkra läsningar">
          {doubtfulCount} {doubtfulCount === 1 ? "uppgift är märkt" : "uppgifter är märkta"} med
          <DoubtMark />. Skälet står vid raden i rapporten.
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
