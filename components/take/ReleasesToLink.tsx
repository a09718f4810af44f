import type { Committee } from "@/lib/domain/committee";
import type { Report } from "@/lib/domain/report";
import { formatMoment } from "@/lib/format/date";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";

interface ReleasesToLinkProps {
  committee: Committee;
  /** Oldest first. */
  reports: readonly Report[];
  origin: string;
}

/** The releases that a committee's views rest on today, each with its own lasting address, newest first. */
export function ReleasesToLink({ committee, reports, origin }: ReleasesToLinkProps) {
  return (
    <ul className="text-sm">
      {reports.toReversed().map((report) => {
        const address = routes.report(committee, report, { utgava: String(report.release) });
        return (
          <li key={report.id} className="border-b border-rule py-2 last:border-0">
            {reportName(report)}, utgåva {report.release}
            {report.publishedAt && <>, publicerad {formatMoment(report.publishedAt)}</>}
            <br />
            <a href={address} className="inline-block py-0.5 break-all">
              {origin}
              {address}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
