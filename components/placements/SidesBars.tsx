import { BarChart } from "@/components/charts/BarChart";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { BarRow } from "@/lib/charts/bars";
import type { SidesYear } from "@/lib/domain/placementSides";
import { formatNumber, formatShare } from "@/lib/format/number";

/** Internal against external placements, the mean of each year's weeks. */
export function SidesBars({ years }: { years: SidesYear[] }) {
  const [newest, before] = years;
  if (!newest) return null;
  const rows = years.flatMap(({ year, internal, external }): BarRow[] =>
    [
      { label: `${year} internt`, value: internal },
      { label: `${year} externt`, value: external },
    ].map(({ label, value }) => ({
      label,
      isTotal: false,
      bars: [{ value, text: formatNumber(value), basis: "actual", isDoubtful: false }],
      tick: null,
    })),
  );
  const then = before
    ? `, mot ${formatShare(before.externalShare, oneDecimal)} ${before.year}`
    : "";
  return (
    <BarChart
      id="internt-externt"
      title="Internt mot externt"
      subtitle="Placerade i snitt per vecka"
      summary={`${newest.year} var ${formatShare(newest.externalShare, oneDecimal)} av de placerade hos externa${then}.`}
      rows={rows}
      table={<SidesTable years={years} />}
    />
  );
}

const oneDecimal = { decimals: 1 };

function SidesTable({ years }: { years: SidesYear[] }) {
  const caption = "Placerade internt och externt, snitt per vecka";
  return (
    <ScrollRegion label={caption}>
      <table className="data-table max-w-measure">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {["År", "Internt", "Externt", "Andel externt", "Veckor"].map((head, index) => (
              <th key={head} scope="col" className={index > 0 ? "num" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, internal, external, externalShare, weeks }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="num">{formatNumber(internal)}</td>
              <td className="num">{formatNumber(external)}</td>
              <td className="num">{formatShare(externalShare, oneDecimal)}</td>
              <td className="num">{weeks}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
