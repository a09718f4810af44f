import Link from "next/link";
import type { Report } from "@/lib/domain/report";
import { slotName } from "@/lib/format/report";

interface ReportYearsProps {
  /** The reports that have something to show here, oldest first. */
  reports: readonly Report[];
  current: Report;
  hrefOf: (report: Report) => string;
}

/** Which report's numbers are shown: the newest years first, each with its reports. */
export function ReportYears({ reports, current, hrefOf }: ReportYearsProps) {
  const years = [...new Set(reports.map((report) => report.year))].sort((a, b) => b - a);
  return (
    <nav aria-label="Välj rapport" className="text-sm print:hidden">
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,21rem),1fr))] gap-x-10">
        {years.map((year) => (
          <li key={year} className="flex flex-wrap gap-x-4 border-t border-rule py-0.5">
            <span className="w-10 py-0.5 font-semibold">{year}</span>
            {reports
              .filter((report) => report.year === year)
              .map((report) => (
                <Link
                  key={report.id}
                  href={hrefOf(report)}
                  scroll={false}
                  aria-current={report.id === current.id ? "true" : undefined}
                  className="inline-block py-0.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-accent aria-[current]:decoration-[3px]"
                >
                  <span className="sr-only">{year} </span>
                  {slotName(report)}
                </Link>
              ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}
