import Link from "next/link";
import { ChangeValue } from "@/components/figures/ChangeValue";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import type { EarlierPart, SameTime } from "@/lib/domain/sameTime";
import { describeIncomparable } from "@/lib/format/comparability";
import { formatShortPeriod } from "@/lib/format/period";
import { seriesName } from "@/lib/format/seriesName";
import { routes } from "@/lib/routes";

interface SameTimeTableProps {
  caption: string;
  committee: Committee;
  rows: readonly SameTime[];
  placeOf: (figure: Figure) => string | undefined;
}

/** Outcomes of a part of the year beside the same part of earlier years; a year that may not be compared says why. */
export function SameTimeTable({ caption, committee, rows, placeOf }: SameTimeTableProps) {
  const years = (rows[0]?.earlier ?? [])
    .map(({ year }) => year)
    .filter((year) => rows.some(({ earlier }) => partOf(earlier, year)?.figure));
  const now = rows[0]?.now;
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col" className="num">
              {now && formatShortPeriod(now.period)}
            </th>
            <th scope="col">Mot året innan</th>
            {years.map((year) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.series.id}>
              <th scope="row">
                <Link
                  href={routes.indicator(committee, row.series, periodOf(row.now))}
                  className="text-ink"
                >
                  {seriesName(row.series)}
                </Link>
              </th>
              <td className="num">
                <FigureValue figure={row.now} href={placeOf(row.now)} withUnit />
              </td>
              <td>
                <Before row={row} />
              </td>
              {years.map((year) => (
                <td key={year} className="num">
                  <Part part={partOf(row.earlier, year)} placeOf={placeOf} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Before({ row: { change, earlier, now } }: { row: SameTime }) {
  if (change) return <ChangeValue change={change} unit={now.unit} />;
  const [before] = earlier;
  const words =
    before && before.reasons.length > 0
      ? `jämförs inte: ${before.reasons.map(describeIncomparable).join(", ")}`
      : "inget att jämföra med";
  return <span className="text-sm text-quiet">{words}</span>;
}

/** Over a break the figure stands, in brackets. */
function Part({
  part,
  placeOf,
}: { part: EarlierPart | undefined } & Pick<SameTimeTableProps, "placeOf">) {
  if (!part?.figure) return <span className="text-sm text-quiet italic">saknas</span>;
  const value = <FigureValue figure={part.figure} href={placeOf(part.figure)} />;
  if (part.reasons.length === 0) return value;
  return (
    <span className="text-quiet">
      ({value})<span className="sr-only"> jämförs inte</span>
    </span>
  );
}

function partOf(earlier: readonly EarlierPart[], year: number): EarlierPart | undefined {
  return earlier.find((each) => each.year === year);
}

function periodOf({ period }: Figure) {
  const month = period.end.slice(5, 7);
  if (month === "04") return { period: "t1" as const };
  return month === "08" ? { period: "t2" as const } : {};
}
