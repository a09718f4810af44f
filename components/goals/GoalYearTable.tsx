import Link from "next/link";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import type { MeasureStanding } from "@/lib/domain/goalMeasure";
import type { GoalColumn, GoalRow, GoalYear } from "@/lib/domain/goalYear";
import { slotName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { GoalCell } from "./GoalCell";
import { GoalTitle } from "./GoalTitle";

interface GoalYearTableProps {
  committee: Committee;
  goalYear: GoalYear;
  standingsOf: (row: GoalRow) => MeasureStanding[];
  placeOf: (standing: MeasureStanding) => string | undefined;
}

/** A year's goals down and its reports across, from the plan to the accounts, by perspective. */
export function GoalYearTable({ committee, goalYear, standingsOf, placeOf }: GoalYearTableProps) {
  const { year, columns, rows } = goalYear;
  const labels = columns.map(slotName);
  const perspectives = [...new Set(rows.map((row) => row.goal.perspective))];
  return (
    <ScrollRegion label={`Målen ${year}, rapport för rapport`}>
      <table role="table" className="data-table stacked-table md:table-fixed">
        <caption className="sr-only">Målen {year}, rapport för rapport</caption>
        <colgroup>
          <col className="w-[34%]" />
          {columns.map((column) => (
            <col key={slotName(column)} className="w-[16.5%]" />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Mål
            </th>
            {columns.map((column) => (
              <th key={slotName(column)} role="columnheader" scope="col">
                <ColumnHead committee={committee} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        {perspectives.map((perspective) => (
          <tbody key={perspective ?? ""} role="rowgroup">
            {perspective !== null && (
              <tr role="row">
                <th
                  role="rowheader"
                  scope="rowgroup"
                  colSpan={columns.length + 1}
                  className="kicker md:pt-5!"
                >
                  {perspective}
                </th>
              </tr>
            )}
            {rows
              .filter((row) => row.goal.perspective === perspective)
              .map((row) => (
                <tr key={row.goal.id} id={`${row.goal.slug}-${year}`} role="row">
                  <th role="rowheader" scope="row">
                    <GoalTitle row={row} standings={standingsOf(row)} placeOf={placeOf} />
                  </th>
                  {row.cells.map((assessment, index) => (
                    <td key={index} role="cell" data-label={labels[index]}>
                      <GoalCell
                        committee={committee}
                        column={columns[index]}
                        assessment={assessment}
                      />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function ColumnHead({ committee, column }: { committee: Committee; column: GoalColumn }) {
  if (column.report)
    return (
      <Link href={routes.report(committee, column.report)} className="inline-block py-0.5">
        {slotName(column)}
      </Link>
    );
  return (
    <>
      {slotName(column)}
      {column.isMissing && <span className="block font-normal italic">rapporten saknas</span>}
    </>
  );
}
