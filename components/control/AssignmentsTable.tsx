import Link from "next/link";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { AssignmentStatus } from "@/lib/domain/assignment";
import type { AssignmentPath } from "@/lib/domain/assignmentPath";
import type { Committee } from "@/lib/domain/committee";
import { assignmentStatusWord } from "@/lib/format/assignment";
import { formatDate } from "@/lib/format/date";
import { reportName, slotName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { AssignmentIcon } from "./AssignmentIcon";

interface AssignmentsTableProps {
  committee: Committee;
  paths: readonly AssignmentPath[];
}

/** Each assignment with how it stands now and the way there, a step a report; every status leads to its line. */
export function AssignmentsTable({ committee, paths }: AssignmentsTableProps) {
  const caption = "Uppdrag från fullmäktige";
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Uppdrag</th>
            <th scope="col">Senast</th>
            <th scope="col">Rapport för rapport</th>
          </tr>
        </thead>
        <tbody>
          {paths.map((path) => {
            const last = path.steps.at(-1);
            if (!last) return null;
            const { status, printed, date, dated } = last.assignment;
            return (
              <tr key={path.title}>
                <th scope="row" className="min-w-48 whitespace-normal">
                  {path.title}
                </th>
                <td className="align-top">
                  <Status status={status} printed={printed} />
                  {(date ?? dated) && (
                    <span className="block text-sm text-quiet">
                      {date ? formatDate(date) : dated}
                    </span>
                  )}
                  {path.isDropped && (
                    <span className="block text-sm text-quiet">
                      nämns inte efter {reportName(last.report).toLowerCase()}
                    </span>
                  )}
                </td>
                <td className="align-top whitespace-normal">
                  <ol className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
                    {path.steps.map(({ report, assignment }) => (
                      <li key={report.id}>
                        <Link
                          href={routes.place(committee, report, assignment.place)}
                          className="inline-block py-0.5"
                        >
                          {slotName(report)} {report.year}
                        </Link>{" "}
                        <span className="text-quiet">
                          {(assignment.printed || "utan status").toLowerCase()}
                        </span>
                      </li>
                    ))}
                  </ol>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** One word where the report's own is one of ours; else the report's words. */
function Status({ status, printed }: { status: AssignmentStatus | null; printed: string }) {
  const word = status === null ? printed || "Ingen status" : assignmentStatusWord(status);
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <AssignmentIcon status={status} />
      {word}
    </span>
  );
}
