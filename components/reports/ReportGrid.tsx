import Link from "next/link";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import { cycle, fills, missingReports } from "@/lib/domain/cycle";
import type { Report } from "@/lib/domain/report";
import { formatMoment } from "@/lib/format/date";
import { reportName, slotName } from "@/lib/format/report";
import { routes } from "@/lib/routes";

interface ReportGridProps {
  committee: Committee;
  /** Oldest first. */
  reports: readonly Report[];
}

/**
 * The reports held, a row a year and a column for each report of the year's cycle. What ought to be
 * there by now says that it is missing; what isn't due yet says nothing.
 */
export function ReportGrid({ committee, reports }: ReportGridProps) {
  const years = [...new Set(reports.map((report) => report.year))].sort((a, b) => b - a);
  const missing = missingReports(reports);
  const others = reports.filter(
    (report) => !cycle.some((slot) => fills(report, { ...slot, year: report.year })),
  );
  return (
    <ScrollRegion label="Rapporter år för år">
      <table className="data-table">
        <caption className="sr-only">Rapporter år för år</caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            {cycle.map((slot) => (
              <th key={slotName(slot)} scope="col">
                {slotName(slot)}
              </th>
            ))}
            {others.length > 0 && <th scope="col">Övrigt</th>}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">
                <span className="font-semibold">{year}</span>
              </th>
              {cycle.map((slot) => (
                <td key={slotName(slot)}>
                  <Slot
                    committee={committee}
                    report={reports.find((each) => fills(each, { ...slot, year }))}
                    isMissing={missing.some((each) => fills({ ...slot, year }, each))}
                  />
                </td>
              ))}
              {others.length > 0 && (
                <td>
                  {others
                    .filter((each) => each.year === year)
                    .map((each) => (
                      <Slot key={each.id} committee={committee} report={each} isMissing={false} />
                    ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface SlotProps {
  committee: Committee;
  report: Report | undefined;
  isMissing: boolean;
}

function Slot({ committee, report, isMissing }: SlotProps) {
  if (!report)
    return isMissing ? <span className="text-sm text-not-achieved italic">saknas</span> : null;
  return (
    <>
      <Link href={routes.report(committee, report)} className="inline-block py-0.5">
        {reportName(report)}
      </Link>
      <span className="block text-sm text-quiet">
        {report.publishedAt && `publicerad ${formatMoment(report.publishedAt)}`}
        {report.release > 1 && `, rättad (utgåva ${report.release})`}
      </span>
    </>
  );
}
