import Link from "next/link";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { GoalEntry } from "@/lib/domain/goalList";
import { reportName } from "@/lib/format/report";
import { routes, type GoalsQuery } from "@/lib/routes";
import { VerdictMark } from "./VerdictMark";

interface GoalsTableProps {
  caption: string;
  entries: readonly GoalEntry[];
  query: GoalsQuery;
}

const columns = { mal: "Mål", namnd: "Nämnd", ar: "År", bedomning: "Bedömning" } as const;

/** Goals over committees and years; each column's name is a link that sorts by it. */
export function GoalsTable({ caption, entries, query }: GoalsTableProps) {
  const shown = columnsOf(query);
  return (
    <ScrollRegion label={caption}>
      <table role="table" className="data-table stacked-table md:table-fixed">
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          {shown.map((column) => (
            <col key={column} className={widths[column]} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {shown.map((sorting) => (
              <th
                key={sorting}
                role="columnheader"
                scope="col"
                aria-sort={query.ordning === sorting ? directions[sorting] : undefined}
              >
                <Link
                  href={routes.goals({ ...query, ordning: sorting })}
                  className="inline-block py-0.5 text-inherit"
                >
                  {columns[sorting]}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {entries.map((entry) => (
            <Row key={entry.goal.id} entry={entry} shown={shown} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ entry, shown }: { entry: GoalEntry; shown: readonly Column[] }) {
  const { goal, committee, latest } = entry;
  const { municipality } = committee;
  const ownPage = `${routes.committeeGoals(committee)}#${goal.slug}-${goal.year}`;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={ownPage} className="figure-link">
          {goal.title}
        </Link>
      </th>
      {shown.includes("namnd") && (
        <td role="cell" data-label={columns.namnd}>
          <span>
            {committee.name}, {municipality.name}
            {municipality.isInvented && " (påhittad)"}
          </span>
        </td>
      )}
      {shown.includes("ar") && (
        <td role="cell" data-label={columns.ar}>
          {goal.year}
        </td>
      )}
      <td role="cell" data-label={columns.bedomning}>
        {latest && (
          <span>
            <VerdictMark
              assessment={latest.assessment}
              href={routes.place(committee, latest.report, latest.assessment.place)}
            />
            <span className="block text-xs text-quiet">{reportName(latest.report)}</span>
          </span>
        )}
      </td>
    </tr>
  );
}

type Column = keyof typeof columns;

/** What the group's heading says is not said again on each row; the verdict's column also has its report. */
function columnsOf({ grupp }: GoalsQuery): Column[] {
  const order: Column[] = ["mal", "namnd", "ar", "bedomning"];
  return order.filter((column) => column === "bedomning" || column !== grupp);
}

const widths: Record<Column, string> = {
  mal: "md:w-auto",
  namnd: "md:w-[26%]",
  ar: "md:w-[6rem]",
  bedomning: "md:w-[15rem]",
};

const directions = {
  mal: "ascending",
  namnd: "ascending",
  ar: "descending",
  bedomning: "ascending",
} as const;
