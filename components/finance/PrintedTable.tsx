import Link from "next/link";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import {
  budgetVariance,
  type PrintedColumn,
  type PrintedRow,
  type PrintedTable as Table,
} from "@/lib/charts/printed-table";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import type { SameTime } from "@/lib/domain/sameTime";
import type { Series } from "@/lib/domain/series";
import { basisName } from "@/lib/format/basis";
import { formatNumber } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { routes } from "@/lib/routes";
import { seriesName } from "@/lib/format/seriesName";
import { isTotal } from "./row";
import { SameTimeCells, SameTimeHead } from "./SameTimeCells";

interface PrintedTableProps {
  committee: Committee;
  caption: string;
  table: Table;
  placeOf: (figure: Figure) => string | undefined;
  /** Adds the year's variance against budget where the report prints none. */
  varianceOfYear?: number;
  /** For a part of a year: the same part of the year before, by series. */
  sameTime?: ReadonlyMap<string, SameTime>;
}

/**
 * A table of a report as it was printed: its own headers over what each was read as, its rows in their
 * order, every number on its way to its line. What we have worked out ourselves says so.
 */
export function PrintedTable(props: PrintedTableProps) {
  const { committee, caption, table, placeOf, varianceOfYear, sameTime } = props;
  const { columns, rows } = table;
  const hasOwnVariance = columns.some((column) => column.basis === "variance");
  const variances =
    varianceOfYear !== undefined && !hasOwnVariance
      ? rows.map((row) => budgetVariance(row, varianceOfYear))
      : [];
  const hasVariance = variances.some((each) => each !== null);
  const before = yearBeforeIn(rows, sameTime);
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Rad</th>
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
            {hasVariance && (
              <th scope="col" className="num">
                Avvikelse
                <span className="block font-normal">uträknad</span>
              </th>
            )}
            {before && <SameTimeHead period={before.period} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.series.id} className={isTotal(row.series) ? "total" : undefined}>
              <th scope="row">
                <SeriesLink committee={committee} series={row.series} />
              </th>
              {columns.map((column) => (
                <Cell key={column.key} row={row} column={column} placeOf={placeOf} />
              ))}
              {hasVariance && <Variance variance={variances[index]?.variance} />}
              {before && <SameTimeCells row={sameTime?.get(row.series.id)} placeOf={placeOf} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The printed header, and under it what the column is: the header alone does not settle the period. */
function Head({ column }: { column: PrintedColumn }) {
  return (
    <th scope="col" className="num min-w-22 whitespace-normal">
      {column.header || basisName(column.basis)}
      <span className="block font-normal">
        {basisName(column.basis)} {formatShortPeriod(column.period)}
      </span>
    </th>
  );
}

function SeriesLink({ committee, series }: { committee: Committee; series: Series }) {
  return (
    <Link href={routes.indicator(committee, series)} className="inline-block py-0.5 text-ink">
      {seriesName(series)}
    </Link>
  );
}

interface CellProps extends Pick<PrintedTableProps, "placeOf"> {
  row: PrintedRow;
  column: PrintedColumn;
}

function Cell({ row, column, placeOf }: CellProps) {
  const figure = row.cells.get(column.key);
  return (
    <td className="num">
      {figure && (
        <FigureValue figure={figure} href={placeOf(figure)} signed={figure.basis === "variance"} />
      )}
    </td>
  );
}

function Variance({ variance }: { variance: string | undefined }) {
  return (
    <td className="num">{variance !== undefined && formatNumber(variance, { signed: true })}</td>
  );
}

/** A figure of the same part of the year before, of any of the rows; null where none has one. */
function yearBeforeIn(rows: readonly PrintedRow[], sameTime: PrintedTableProps["sameTime"]) {
  const parts = rows.flatMap(({ series }) => sameTime?.get(series.id)?.earlier[0]?.figure ?? []);
  return parts[0] ?? null;
}
