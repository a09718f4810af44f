import { BarChart } from "@/components/charts/BarChart";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { BarRow } from "@/lib/charts/bars";
import type { Figure } from "@/lib/domain/figure";
import type { PlacementKind } from "@/lib/domain/placementCost";
import { formatNumber } from "@/lib/format/number";

interface CostPerDayProps {
  kinds: PlacementKind[];
  /** The latest year shown. */
  year: number;
  placeOf: (figure: Figure) => string | undefined;
}

/** What a care day of each kind came to, the year's against the year's before, and all years as a table. */
export function CostPerDay({ kinds, year, placeOf }: CostPerDayProps) {
  const rows = kinds.flatMap((kind) => rowOf(kind, year) ?? []);
  const dearest = kinds
    .filter(({ isTotal }) => !isTotal)
    .flatMap(({ label, years }) => {
      const found = years.find((each) => each.year === year);
      return found ? [{ label, perDay: found.perDay }] : [];
    })
    .toSorted((a, b) => Number(b.perDay) - Number(a.perDay))[0];
  return (
    <BarChart
      id="dygnskostnad"
      title={`Kostnad per vårddygn ${year}`}
      subtitle="Kronor per vårddygn, uträknat ur kostnad och vårddygn"
      summary={
        dearest
          ? `Dyrast är ${dearest.label.toLowerCase()}, ${formatNumber(dearest.perDay)} kronor per dygn.`
          : "Ingen kostnad per dygn går att räkna ut."
      }
      rows={rows}
      tickName={`${year - 1}`}
      table={<CostTable kinds={kinds} placeOf={placeOf} />}
    />
  );
}

function rowOf({ label, isTotal, years }: PlacementKind, year: number): BarRow | null {
  const [now, before] = [year, year - 1].map((wanted) =>
    years.find((each) => each.year === wanted),
  );
  if (!now) return null;
  const isDoubtful = [now.days, now.cost].some(({ flags }) => flags.includes("U"));
  return {
    label,
    isTotal,
    bars: [{ value: now.perDay, text: formatNumber(now.perDay), basis: "actual", isDoubtful }],
    tick: before ? { value: before.perDay, bar: 0 } : null,
  };
}

/** A row a kind and year: days and cost on their way to their lines, and what a day came to. */
function CostTable({ kinds, placeOf }: Pick<CostPerDayProps, "kinds" | "placeOf">) {
  const caption = "Kostnad per vårddygn, alla år";
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Placeringsform</th>
            <th scope="col">År</th>
            <th scope="col" className="num">
              Vårddygn
            </th>
            <th scope="col" className="num">
              Kostnad, {kinds[0]?.cost.series.unit}
            </th>
            <th scope="col" className="num">
              Kronor per dygn
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.flatMap(({ label, years }) =>
            years.map(({ year, days, cost, perDay }) => (
              <tr key={`${label} ${year}`}>
                <th scope="row">{label}</th>
                <td>{year}</td>
                <td className="num">
                  <Printed figure={days} href={placeOf(days)} />
                </td>
                <td className="num">
                  <Printed figure={cost} href={placeOf(cost)} />
                </td>
                <td className="num">{formatNumber(perDay)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Printed({ figure, href }: { figure: Figure; href: string | undefined }) {
  const text = figure.value === null ? "" : formatNumber(figure.value);
  return href ? (
    <a href={href} className="figure-link" title={`Tryckt: ${figure.printed}`}>
      {text}
    </a>
  ) : (
    text
  );
}
