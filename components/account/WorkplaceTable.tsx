import { MunicipalityName } from "@/components/ui/InventedMark";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import { reportStates, type ReportState } from "@/lib/domain/report";
import { stateWord } from "@/lib/format/permission";

interface WorkplaceTableProps {
  workplaces: readonly {
    committee: Committee;
    needsTwoPeople: boolean;
    reports: Partial<Record<ReportState, number>>;
  }[];
}

/** The committees somebody works with, a column for each state that a report can be in. */
export function WorkplaceTable({ workplaces }: WorkplaceTableProps) {
  return (
    <ScrollRegion label="nämnder">
      <table className="data-table">
        <caption className="sr-only">Antal rapporter per nämnd och skede</caption>
        <thead>
          <tr>
            <th scope="col">Nämnd</th>
            {reportStates.map((state) => (
              <th key={state} scope="col" className="num">
                {stateWord(state)}
              </th>
            ))}
            <th scope="col">Publicering</th>
          </tr>
        </thead>
        <tbody>
          {workplaces.map(({ committee, needsTwoPeople, reports }) => (
            <tr key={committee.id}>
              <th scope="row">
                {committee.name}
                <span className="block text-quiet">
                  <MunicipalityName municipality={committee.municipality} />
                </span>
              </th>
              {reportStates.map((state) => (
                <td key={state} className="num">
                  {reports[state] ?? "–"}
                </td>
              ))}
              <td>{needsTwoPeople ? "Två personer" : "En person räcker"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
