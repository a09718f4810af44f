import { BarChart } from "@/components/charts/BarChart";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { BarRow } from "@/lib/charts/bars";
import { decimal, sumOf, toDecimalText } from "@/lib/domain/decimal";
import type { Pace } from "@/lib/domain/pace";
import type { SameTime } from "@/lib/domain/sameTime";
import { formatShare } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { seriesName } from "@/lib/format/seriesName";

interface Paced extends SameTime {
  pace: Pace;
}

/** How much of last year's total has come, with how much used to have come by then. */
export function PaceBars({ rows }: { rows: readonly SameTime[] }) {
  const paced = rows.filter((row): row is Paced => row.pace !== null);
  const [first] = paced;
  if (!first) return null;
  const year = Number(first.now.period.end.slice(0, 4));
  const period = formatShortPeriod(first.now.period);
  return (
    <BarChart
      id="takt"
      title={`${period} som andel av helåret ${year - 1}`}
      subtitle="Procent av förra årets helår"
      summary={summaryOf(paced, period)}
      rows={paced.map(barOf)}
      tickName="så stor andel av sitt eget helår hade tidigare år kommit till vid samma tid, i snitt"
      table={<PaceTable rows={paced} year={year} />}
    />
  );
}

function PaceTable({ rows, year }: { rows: readonly Paced[]; year: number }) {
  const years = [
    ...new Set(rows.flatMap(({ pace }) => pace.pattern.map((each) => each.year))),
  ].sort();
  const caption = "Takt mot tidigare år";
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col" className="num">
              {year}, av helåret {year - 1}
            </th>
            {years.map((each) => (
              <th key={each} scope="col" className="num">
                {each}, av samma år
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ series, pace: { now, pattern } }) => (
            <tr key={series.id}>
              <th scope="row">{seriesName(series)}</th>
              <td className="num">{formatShare(now.share, { decimals: 1 })}</td>
              {years.map((each) => {
                const found = pattern.find((share) => share.year === each);
                return (
                  <td key={each} className="num">
                    {found ? (
                      formatShare(found.share, { decimals: 1 })
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

function barOf({ series, pace }: Paced): BarRow {
  const { now } = pace;
  const mean = meanOf(pace);
  return {
    label: seriesName(series),
    isTotal: false,
    bars: [{ value: now.share, text: formatShare(now.share), basis: "actual", isDoubtful: false }],
    tick: mean === null ? null : { value: mean, bar: 0 },
  };
}

function meanOf({ pattern }: Pace): string | null {
  if (pattern.length === 0) return null;
  const total = decimal(sumOf(pattern.map(({ share }) => share)));
  return toDecimalText(total.div(pattern.length).toDecimalPlaces(4));
}

function summaryOf(rows: readonly Paced[], period: string): string {
  const patterned = rows.filter(({ pace }) => pace.pattern.length > 0).length;
  const widest = rows
    .flatMap((row) => {
      const mean = meanOf(row.pace);
      return mean ? [{ row, gap: decimal(row.pace.now.share).minus(mean).abs().toNumber() }] : [];
    })
    .toSorted((a, b) => b.gap - a.gap)[0];
  if (!widest)
    return `Tidigare år saknas för samma tid, så om takten är vanlig ${period} går inte att säga.`;
  const { series, pace } = widest.row;
  const usual = meanOf(pace);
  return (
    `${patterned} av ${rows.length} har tidigare år att gå efter. Längst från det vanliga: ` +
    `${seriesName(series)}, ${formatShare(pace.now.share)} mot ${usual ? formatShare(usual) : ""} i snitt.`
  );
}
