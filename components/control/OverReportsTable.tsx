import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { OverReports } from "@/lib/charts/over-reports";
import type { Figure } from "@/lib/domain/figure";
import { reportName } from "@/lib/format/report";
import { seriesName } from "@/lib/format/seriesName";
import { unitName } from "@/lib/format/unit";

interface OverReportsTableProps {
  caption: string;
  table: OverReports;
  placeOf: (figure: Figure) => string | undefined;
}

/** What each report said of its own period: a row a report, a column a series. */
export function OverReportsTable({ caption, table, placeOf }: OverReportsTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Rapport</th>
            {table.series.map((series) => (
              <th key={series.id} scope="col" className="num min-w-28 whitespace-normal">
                {seriesName(series)}
                <span className="block font-normal">{unitName(series.unit)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ report, figures }) => (
            <tr key={report.id}>
              <th scope="row">{reportName(report)}</th>
              {table.series.map(({ id }) => {
                const figure = figures.get(id);
                return (
                  <td key={id} className="num">
                    {figure ? (
                      <FigureValue figure={figure} href={placeOf(figure)} />
                    ) : (
                      <span className="text-sm text-quiet italic">redovisas inte</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
