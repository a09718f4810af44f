import Link from "next/link";
import type { ReactNode } from "react";
import { DoubtMark } from "@/components/figures/DoubtMark";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import { isTotalArea, type AreaYear, type MappedAreas } from "@/lib/domain/areaMapping";
import type { Committee } from "@/lib/domain/committee";
import { decimal, type DecimalText } from "@/lib/domain/decimal";
import type { Figure } from "@/lib/domain/figure";
import { yearOf } from "@/lib/domain/period";
import type { Series } from "@/lib/domain/series";
import { formatNumber, formatToldShare } from "@/lib/format/number";
import { seriesName } from "@/lib/format/seriesName";
import { unitName } from "@/lib/format/unit";
import { routes } from "@/lib/routes";

interface AreaTableProps {
  caption: string;
  committee: Committee;
  areas: MappedAreas;
  placeOf: (figure: Figure) => string | undefined;
}

/** Service areas by year. What is put together from earlier areas says so and shows its terms. */
export function AreaTable({ caption, committee, areas, placeOf }: AreaTableProps) {
  const { years } = areas;
  const rows = areas.areas.toSorted(
    (a, b) => Number(isTotalArea(a.series)) - Number(isTotalArea(b.series)),
  );
  return (
    <YearTable caption={caption} years={years}>
      {rows.map(({ series, unit, years: cells }) => (
        <tr key={series.id} className={isTotalArea(series) ? "total" : undefined}>
          <th scope="row">
            <AreaLink committee={committee} series={series} />
          </th>
          <td>{unitName(unit)}</td>
          {cells.map((cell) => (
            <td key={cell.year} className="num">
              <Cell cell={cell} placeOf={placeOf} />
            </td>
          ))}
        </tr>
      ))}
    </YearTable>
  );
}

/** Areas of before, each year as it was reported: they stand apart since nobody says where they went. */
export function FormerAreas({ caption, committee, areas, placeOf }: AreaTableProps) {
  const { years, unmapped } = areas;
  const shown = years.filter((year) =>
    unmapped.some(({ figures }) => figures.some(({ period }) => yearOf(period) === year)),
  );
  return (
    <YearTable caption={caption} years={shown}>
      {unmapped.map(({ series, figures }) => (
        <tr key={series.id}>
          <th scope="row">
            <AreaLink committee={committee} series={series} />
          </th>
          <td>{unitName(series.unit)}</td>
          {shown.map((year) => {
            const figure = figures.find(({ period }) => yearOf(period) === year);
            return (
              <td key={year} className="num">
                {figure && <FigureValue figure={figure} href={placeOf(figure)} />}
              </td>
            );
          })}
        </tr>
      ))}
    </YearTable>
  );
}

interface YearTableProps {
  caption: string;
  years: number[];
  children: ReactNode;
}

function YearTable({ caption, years, children }: YearTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Verksamhet</th>
            <th scope="col">Enhet</th>
            {years.map((year) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}

function AreaLink({ committee, series }: { committee: Committee; series: Series }) {
  return (
    <Link href={routes.indicator(committee, series)} className="text-ink">
      {seriesName(series)}
    </Link>
  );
}

function Cell({ cell, placeOf }: { cell: AreaYear } & Pick<AreaTableProps, "placeOf">) {
  if (cell.how === "unknown") return <span className="text-sm text-quiet italic">saknas</span>;
  if (cell.how === "reported")
    return <FigureValue figure={cell.figure} href={placeOf(cell.figure)} />;
  return (
    <>
      <span className="whitespace-nowrap" title={`Avrundningen gör ${marginOf(cell.rounding)}`}>
        ≈ {formatNumber(cell.value)}
        {cell.isDoubtful && <DoubtMark />}
      </span>
      <span className="block text-xs text-quiet">uträknad, {marginOf(cell.rounding)}</span>
      {cell.parts.map(({ series, figure, share }) => (
        <span
          key={series.id}
          className="ml-auto block max-w-36 text-xs whitespace-normal text-quiet"
        >
          {series.label} <FigureValue figure={figure} href={placeOf(figure)} />
          {share !== "1" && ` × ${formatToldShare(share)}`}
        </span>
      ))}
    </>
  );
}

/** How far rounding may take it, with two digits that tell: "± 0,5". */
function marginOf(rounding: DecimalText): string {
  return `± ${formatNumber(decimal(rounding).toSignificantDigits(2).toFixed())}`;
}
