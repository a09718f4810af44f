import { ChangeValue } from "@/components/figures/ChangeValue";
import { DoubtMark } from "@/components/figures/DoubtMark";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import { readableChange } from "@/lib/domain/change";
import type { Derived } from "@/lib/domain/derived";
import type { Figure } from "@/lib/domain/figure";
import type { SameTime } from "@/lib/domain/sameTime";
import { isMoney } from "@/lib/domain/unit";
import { valueIn } from "@/lib/domain/valueIn";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import { seriesName } from "@/lib/format/seriesName";

interface BlockTableProps {
  caption: string;
  rows: readonly SameTime[];
  placeOf: (figure: Figure) => string | undefined;
}

/** The months between two interim reports, worked out from both, beside the same months a year before. */
export function BlockTable({ caption, rows, placeOf }: BlockTableProps) {
  const shown = rows.flatMap(({ series, block }) => (block ? [{ series, ...block }] : []));
  const [first] = shown;
  if (!first) return null;
  const before = shown.find((each) => each.before)?.before;
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col" className="num">
              {formatPeriod(first.now.period)}
            </th>
            <th scope="col" className="num">
              {before ? formatPeriod(before.period) : "Året innan"}
            </th>
            <th scope="col">Förändring</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ series, now, before: earlier }) => (
            <tr key={series.id}>
              <th scope="row">{seriesName(series)}</th>
              <td className="num">
                <DerivedValue derived={now} placeOf={placeOf} />
              </td>
              <td className="num">
                {earlier ? (
                  <DerivedValue derived={earlier} placeOf={placeOf} />
                ) : (
                  <span className="text-sm text-quiet italic">går inte att beräkna</span>
                )}
              </td>
              <td>{earlier && <Change now={now} before={earlier} better={series.better} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The difference, with what rounding lets it be where that shows, and its two terms as links. */
function DerivedValue({
  derived,
  placeOf,
}: { derived: Derived } & Pick<BlockTableProps, "placeOf">) {
  const { value, unit, low, high, isDoubtful, from } = derived;
  const [earlier, later] = from;
  const isRounded = isMoney(unit) || value.includes(".");
  return (
    <>
      {formatAmount(value, unit)}
      {isDoubtful && <DoubtMark />}
      <span className="block text-xs text-quiet">
        <Term figure={later} href={placeOf(later)} /> minus{" "}
        <Term figure={earlier} href={placeOf(earlier)} />
        {isRounded && `, avrundat: ${formatNumber(low)} till ${formatNumber(high)}`}
      </span>
    </>
  );
}

function Term({ figure, href }: { figure: Figure; href: string | undefined }) {
  if (figure.value === null) return null;
  return (
    <a href={href} className="figure-link">
      {formatNumber(figure.value)}
    </a>
  );
}

function Change({
  now,
  before,
  better,
}: {
  now: Derived;
  before: Derived;
  better: SameTime["series"]["better"];
}) {
  const from = valueIn(before, now.unit);
  if (from === null) return null;
  return <ChangeValue change={readableChange(from, now.value, better)} unit={now.unit} />;
}
