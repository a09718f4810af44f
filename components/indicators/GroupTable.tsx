import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Trend, TrendPoint } from "@/lib/charts/trend";
import type { Figure } from "@/lib/domain/figure";
import { formatShortPeriod } from "@/lib/format/period";
import { unitName } from "@/lib/format/unit";

interface GroupTableProps {
  caption: string;
  trends: Trend[];
  placeOf: (figure: Figure) => string | undefined;
}

/** The same outcomes as a group's small multiples: a row per series, a column per period. */
export function GroupTable({ caption, trends, placeOf }: GroupTableProps) {
  const pointsOf = (trend: Trend) => [...trend.runs.flat(), ...trend.apart];
  const periods = periodsOf(trends.flatMap(pointsOf));
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Nyckeltal</th>
            <th scope="col">Enhet</th>
            {periods.map((period) => (
              <th key={period} scope="col" className="num">
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trends.map((trend) => (
            <tr key={trend.series.id}>
              <th scope="row">{trend.series.label}</th>
              <td>{unitName(trend.unit)}</td>
              {periods.map((period) => (
                <td key={period} className="num">
                  <Cell point={findPoint(pointsOf(trend), period)} placeOf={placeOf} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell({ point, placeOf }: { point?: TrendPoint } & Pick<GroupTableProps, "placeOf">) {
  if (!point) return <span className="text-sm text-quiet italic">saknas</span>;
  return <FigureValue figure={point.figure} href={placeOf(point.figure)} />;
}

function periodsOf(points: TrendPoint[]): string[] {
  const inOrder = points.toSorted((a, b) => a.time - b.time);
  return [...new Set(inOrder.map((point) => formatShortPeriod(point.figure.period)))];
}

function findPoint(points: TrendPoint[], period: string): TrendPoint | undefined {
  return points.find((point) => formatShortPeriod(point.figure.period) === period);
}
