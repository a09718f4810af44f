import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { ComparedPoint, Comparison } from "@/lib/charts/comparison";
import { letterOf } from "@/lib/charts/comparison-layout";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import { describeOmission, formatShownNumber, shownUnit } from "@/lib/format/comparison";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { lineName } from "./words";

interface CompareTableProps {
  comparison: Comparison;
  placeOf: (figure: Figure, committee: Committee) => string | undefined;
}

/** What the chart shows: a row a year, a column a line. */
export function CompareTable({ comparison, placeOf }: CompareTableProps) {
  const { lines } = comparison;
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const caption = `Jämförelsen, ${shownUnit(shownAs(comparison))}`;
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            {lines.map((line, index) => (
              <th
                key={line.of.list.series.id}
                scope="col"
                className="num min-w-28 whitespace-normal"
              >
                {letterOf(index)} {lineName(line, comparison)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {lines.map(({ of, points }) => {
                const point = points.find((each) => each.year === year);
                return (
                  <td key={of.list.series.id} className="num">
                    {point ? (
                      <Shown
                        comparison={comparison}
                        point={point}
                        href={placeOf(point.figure, of.committee)}
                      />
                    ) : (
                      <Absent>redovisas inte</Absent>
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

/** Every figure of the comparison as it is printed, what it was divided by, and why it isn't shown. */
export function SourceTable({ comparison, placeOf }: CompareTableProps) {
  const caption = "Underlag: varje uppgift som den är tryckt";
  const isPerHead = comparison.view.perHead;
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Serie</th>
            <th scope="col">Period</th>
            <th scope="col" className="num">
              Tryckt
            </th>
            {isPerHead && (
              <th scope="col" className="num">
                Folkmängd
              </th>
            )}
            <th scope="col" className="num">
              Visas som
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.lines.flatMap(({ of, points }, index) =>
            points.map((point) => (
              <tr key={point.figure.id}>
                <th scope="row">
                  {letterOf(index)} <span className="sr-only">{of.committee.name}</span>
                </th>
                <td>{formatShortPeriod(point.figure.period)}</td>
                <td className="num">
                  <FigureValue
                    figure={point.figure}
                    href={placeOf(point.figure, of.committee)}
                    withUnit
                  />
                </td>
                {isPerHead && (
                  <td className="num">
                    <People point={point} />
                  </td>
                )}
                <td className="num">
                  <Shown comparison={comparison} point={point} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function People({ point: { population } }: { point: ComparedPoint }) {
  if (!population) return <Absent>finns inte här</Absent>;
  return (
    <>
      {formatNumber(String(population.inhabitants))}
      <span className="block text-xs text-quiet">
        {formatDate(population.date)}, {population.source}
      </span>
    </>
  );
}

interface ShownProps {
  comparison: Comparison;
  point: ComparedPoint;
  href?: string | undefined;
}

function Shown({ comparison, point, href }: ShownProps) {
  const { shown, omission, figure } = point;
  if (shown === null) {
    if (omission) return <Absent>{describeOmission(omission)}</Absent>;
    return <FigureValue figure={figure} href={href} />;
  }
  const text = formatShownNumber(shown, shownAs(comparison));
  if (!href) return text;
  return (
    <a href={href} className="figure-link" title={`Tryckt: ${figure.printed}`}>
      {text}
    </a>
  );
}

function Absent({ children }: { children: string }) {
  return <span className="text-sm whitespace-normal text-quiet italic">{children}</span>;
}

function shownAs(comparison: Comparison) {
  return { ...comparison, measure: comparison.view.measure };
}
