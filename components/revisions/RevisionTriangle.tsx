import Link from "next/link";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import type { RevisionTriangle as Triangle } from "@/lib/domain/revisionTriangle";
import type { Series } from "@/lib/domain/series";
import { formatShortPeriod } from "@/lib/format/period";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";

interface RevisionTriangleProps {
  committee: Committee;
  series: Series;
  triangle: Triangle;
}

/** What each report stated for each period; a value that differs from the report before stands out. */
export function RevisionTriangle({ committee, series, triangle }: RevisionTriangleProps) {
  const { periods, rows } = triangle;
  return (
    <ScrollRegion label={`${series.label}, rapport för rapport`}>
      <table className="data-table">
        <caption className="sr-only">{series.label}, rapport för rapport</caption>
        <thead>
          <tr>
            <th scope="col">Rapport</th>
            {periods.map((period) => (
              <th key={period.end} scope="col" className="num">
                {formatShortPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ report, cells }) => (
            <tr key={report.id}>
              <th scope="row" className="whitespace-nowrap">
                <Link href={routes.report(committee, report)}>{reportName(report)}</Link>
              </th>
              {cells.map((cell, index) => (
                <td key={index} className="num">
                  {cell && (
                    <span className={cell.isRevision ? "font-semibold" : undefined}>
                      {cell.isRevision && <span className="sr-only">ändrat: </span>}
                      <FigureValue
                        figure={cell.figure}
                        href={routes.place(committee, report, cell.figure.place)}
                      />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
