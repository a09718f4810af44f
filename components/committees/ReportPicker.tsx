import Link from "next/link";
import type { Committee } from "@/lib/domain/committee";
import { cycle, fills, missingReports } from "@/lib/domain/cycle";
import type { Report } from "@/lib/domain/report";
import { slotName } from "@/lib/format/report";
import { routes } from "@/lib/routes";

interface ReportPickerProps {
  committee: Committee;
  reports: readonly Report[];
  /** The report that the page shows. */
  current: Report;
}

/**
 * The committee's reports year by year, as the calendar they are: four slots a year, the one on screen
 * marked, a missing one said to be missing.
 */
export function ReportPicker({ committee, reports, current }: ReportPickerProps) {
  const years = [...new Set(reports.map((report) => report.year))].sort((a, b) => b - a);
  const missing = missingReports(reports);
  return (
    <nav aria-label="Välj rapport" className="print:hidden">
      <p className="kicker mb-1">Välj rapport</p>
      <ul className="text-sm">
        {years.map((year) => (
          <li key={year} className="flex flex-wrap gap-x-2 border-t border-rule py-0.5 sm:gap-x-4">
            <span className="w-10 shrink-0 py-0.5 font-semibold">{year}</span>
            <ul className="grid min-w-0 grow basis-56 grid-cols-[3fr_5fr_5fr_4fr] gap-x-2 whitespace-nowrap sm:gap-x-3">
              {cycle.map((slot) => {
                const report = reports.find((each) => fills(each, { ...slot, year }));
                const isMissing = missing.some(
                  (each) => each.year === year && slotName(each) === slotName(slot),
                );
                return (
                  <li key={slotName(slot)}>
                    {report && <ReportLink {...{ committee, report, current }} />}
                    {!report && isMissing && (
                      <span className="inline-block py-0.5 text-quiet italic">
                        saknas
                        <span className="sr-only">: {slotName(slot)}</span>
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
            <Others {...{ committee, reports, current, year }} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The year's reports that are none of the four: months, and how far an interim report reaches that is no tertial. */
function Others({ committee, reports, current, year }: ReportPickerProps & { year: number }) {
  const others = reports.filter(
    (report) =>
      report.year === year &&
      !report.subject &&
      report.kind !== "stated" &&
      !cycle.some((slot) => fills(report, { ...slot, year })),
  );
  if (others.length === 0) return null;
  return (
    <ul className="flex basis-full flex-wrap gap-x-3 pl-12 sm:pl-14">
      {others.map((report) => (
        <li key={report.id}>
          <ReportLink {...{ committee, report, current }} />
        </li>
      ))}
    </ul>
  );
}

function ReportLink({
  committee,
  report,
  current,
}: Omit<ReportPickerProps, "reports"> & { report: Report }) {
  return (
    <Link
      href={routes.committee(committee, { rapport: report.slug })}
      aria-current={report.id === current.id ? "true" : undefined}
      className="inline-block py-0.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-accent aria-[current]:decoration-2"
    >
      <span className="sr-only">{report.year} </span>
      {slotName(report)}
    </Link>
  );
}
