import Link from "next/link";
import { FigureValue } from "@/components/figures/FigureValue";
import { VerificationMark } from "@/components/figures/VerificationMark";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import { breaksAmong } from "@/lib/domain/breakAmong";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import type { Report } from "@/lib/domain/report";
import type { Series } from "@/lib/domain/series";
import { statedBy } from "@/lib/domain/vintage";
import { basisName } from "@/lib/format/basis";
import { formatPeriod } from "@/lib/format/period";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { BreakNotes } from "./BreakNotes";

interface StatementsTableProps {
  committee: Committee;
  series: Series;
  figures: Figure[];
  reports: Report[];
  caption: string;
}

/**
 * Every figure of a series, newest period first: what holds now, with the statements it replaced under
 * it, and the breaks within them as notes. Each value leads to the line where it was printed.
 */
export function StatementsTable(props: StatementsTableProps) {
  const { committee, series, figures, reports, caption } = props;
  const stated = statedBy(figures, reports).toReversed();
  const breaks = breaksAmong(
    series.breaks,
    stated.map(({ current }) => current),
  );
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  return (
    <>
      <ScrollRegion label={caption}>
        <table className="data-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col">Slag</th>
              <th scope="col" className="num">
                Värde
              </th>
              <th scope="col">Läsning</th>
              <th scope="col">Rapport</th>
            </tr>
          </thead>
          <tbody>
            {stated.flatMap(({ current, revisedFrom }) =>
              [current, ...revisedFrom].map((figure, index) => (
                <tr key={figure.id} className={index > 0 ? "text-quiet" : undefined}>
                  <th scope="row" className="whitespace-nowrap">
                    {formatPeriod(figure.period)}
                  </th>
                  <td>
                    {basisName(figure.basis)}
                    {index > 0 && ", tidigare angivet"}
                  </td>
                  <td className="num">
                    <Value
                      committee={committee}
                      figure={figure}
                      report={reportOf.get(figure.reportId)}
                    />
                  </td>
                  <td>
                    <VerificationMark figure={figure} />
                  </td>
                  <td>
                    <ReportLink committee={committee} report={reportOf.get(figure.reportId)} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
      <BreakNotes breaks={breaks.map((each) => ({ series, break: each }))} />
    </>
  );
}

type CellProps = { committee: Committee; report: Report | undefined };

function Value({ committee, report, figure }: CellProps & { figure: Figure }) {
  const href = report && routes.place(committee, report, figure.place);
  return <FigureValue figure={figure} href={href} withUnit />;
}

function ReportLink({ committee, report }: CellProps) {
  if (!report) return null;
  return <Link href={routes.report(committee, report)}>{reportName(report)}</Link>;
}
