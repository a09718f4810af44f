import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { WeekYear } from "@/lib/charts/weekly";
import type { Figure } from "@/lib/domain/figure";

interface WeekTableProps {
  caption: string;
  /** Newest year first. */
  years: WeekYear[];
  placeOf: (figure: Figure) => string | undefined;
}

/** The same weeks as the chart, one row a week and one column a year. */
export function WeekTable({ caption, years, placeOf }: WeekTableProps) {
  const weeks = [...new Set(years.flatMap((each) => each.weeks.map(({ week }) => week)))].sort(
    (a, b) => a - b,
  );
  return (
    <ScrollRegion label={caption}>
      <table className="data-table max-w-measure">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Vecka</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              {years.map(({ year, weeks: ofYear }) => {
                const figure = ofYear.find((each) => each.week === week)?.figure;
                return (
                  <td key={year} className="num">
                    {figure ? (
                      <FigureValue figure={figure} href={placeOf(figure)} />
                    ) : (
                      <span className="text-sm text-quiet italic">saknas</span>
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
