import { BarChart } from "@/components/charts/BarChart";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { BarRow } from "@/lib/charts/bars";
import type { Figure } from "@/lib/domain/figure";
import type { InternalControl } from "@/lib/domain/internalControl";
import { formatShare } from "@/lib/format/number";

interface InternalControlsProps {
  controls: InternalControl[];
  placeOf: (figure: Figure) => string | undefined;
}

/** How many controls found something wrong: the latest year against the one before, and all years as a table. */
export function InternalControls({ controls, placeOf }: InternalControlsProps) {
  const year = Math.max(...controls.flatMap(({ years }) => years.map((each) => each.year)));
  const rows = controls.flatMap((control) => rowOf(control, year) ?? []);
  const most = rows.toSorted((a, b) => endOf(b) - endOf(a))[0];
  return (
    <BarChart
      id="avvikelser"
      title={`Kontroller med avvikelse ${year}`}
      subtitle="Andel av kontrollerna, uträknad"
      summary={
        most
          ? `Störst andel avvikelser: ${most.label}, ${most.bars[0]?.text ?? ""}.`
          : "Ingen andel går att räkna ut."
      }
      rows={rows}
      tickName={String(year - 1)}
      table={<ControlsTable controls={controls} placeOf={placeOf} />}
    />
  );
}

function rowOf({ label, years }: InternalControl, year: number): BarRow | null {
  const now = years.find((each) => each.year === year);
  const before = years.find((each) => each.year === year - 1);
  if (!now?.share) return null;
  const isDoubtful = [now.made, now.deviations].some((each) => each?.flags.includes("U"));
  return {
    label,
    isTotal: false,
    bars: [
      {
        value: now.share,
        text: `${formatShare(now.share, { decimals: 1 })} (${now.deviations?.value} av ${now.made?.value})`,
        basis: "actual",
        isDoubtful,
      },
    ],
    tick: before?.share ? { value: before.share, bar: 0 } : null,
  };
}

function endOf(row: BarRow): number {
  return Number(row.bars[0]?.value ?? "");
}

function ControlsTable({ controls, placeOf }: InternalControlsProps) {
  const caption = "Intern kontroll, alla år";
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {["Kontroll", "År", "Gjorda", "Avvikelser", "Andel"].map((head, index) => (
              <th key={head} scope="col" className={index > 1 ? "num" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {controls.flatMap(({ label, years }) =>
            years.map(({ year, made, deviations, share }) => (
              <tr key={`${label} ${year}`}>
                <th scope="row">{label}</th>
                <td>{year}</td>
                <td className="num">
                  {made && <FigureValue figure={made} href={placeOf(made)} />}
                </td>
                <td className="num">
                  {deviations && <FigureValue figure={deviations} href={placeOf(deviations)} />}
                </td>
                <td className="num">{share && formatShare(share, { decimals: 1 })}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
