import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import { cycle } from "@/lib/domain/cycle";
import type { GoalLineage, LineageYear } from "@/lib/domain/goalLineage";
import { slotName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { VerdictOrPlanned } from "./GoalCell";

interface GoalTimelineProps {
  committee: Committee;
  lineages: readonly GoalLineage[];
  /** Newest first. */
  years: readonly number[];
  /** What the goal's own measures say against its last verdict that year; null when nothing. */
  disagreementOf: (year: LineageYear) => string | null;
}

/** Each goal over years and rewordings: a column a year, and in it the year's reports from plan to accounts. */
export function GoalTimeline({ committee, lineages, years, disagreementOf }: GoalTimelineProps) {
  return (
    <ScrollRegion label="Varje mål över åren">
      <table role="table" className="data-table stacked-table">
        <caption className="sr-only">Varje mål över åren</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="min-w-56">
              Mål
            </th>
            {years.map((year) => (
              <th key={year} role="columnheader" scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lineages.map((lineage) => (
            <tr key={lineage.goal.id} role="row">
              <th role="rowheader" scope="row">
                <span className="text-base">{lineage.goal.title}</span>
                {lineage.wordings.map(({ title, year }) => (
                  <span key={year} className="mt-1 block text-quiet">
                    Till och med {year}: ”{title}”
                  </span>
                ))}
              </th>
              {years.map((year) => (
                <td key={year} role="cell" data-label={String(year)}>
                  <Year
                    committee={committee}
                    year={lineage.years.find(({ goal }) => goal.year === year)}
                    disagreementOf={disagreementOf}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface YearProps extends Pick<GoalTimelineProps, "committee" | "disagreementOf"> {
  year: LineageYear | undefined;
}

function Year({ committee, year, disagreementOf }: YearProps) {
  if (!year) return <span className="text-quiet italic">fanns inte</span>;
  const disagreement = disagreementOf(year);
  return (
    <div>
      <ul>
        {year.slots.map(({ report, assessment }, index) => {
          const slot = cycle[index];
          if (!report || !assessment || !slot) return null;
          return (
            <li key={report.id} className="whitespace-nowrap">
              <span className="inline-block w-16 text-xs text-quiet">{slotName(slot)}</span>
              <VerdictOrPlanned
                kind={report.kind}
                assessment={assessment}
                href={routes.place(committee, report, assessment.place)}
              />
            </li>
          );
        })}
      </ul>
      {disagreement && <p className="mt-1 border-l-2 border-partly pl-2 text-sm">{disagreement}</p>}
    </div>
  );
}
