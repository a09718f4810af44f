import { BarChart } from "@/components/charts/BarChart";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { BarRow } from "@/lib/charts/bars";
import type { Figure } from "@/lib/domain/figure";
import type { CostChange } from "@/lib/domain/placementCost";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { unitName } from "@/lib/format/unit";

interface CostSplitProps {
  change: CostChange;
  placeOf: (figure: Figure) => string | undefined;
}

/** Why the placements' cost changed from the year before: how many, of which kinds, at what price. */
export function CostSplitSection({ change, placeOf }: CostSplitProps) {
  const { from, to, unit, total, unexplained } = change;
  const rows = parts.map(([name, label]): BarRow => {
    const text = formatNumber(total[name], { signed: true });
    return {
      label,
      isTotal: name === "change",
      bars: [{ value: total[name], text, basis: "variance", isDoubtful: false }],
      tick: null,
    };
  });
  const told = (name: (typeof parts)[number][0]) =>
    formatAmount(total[name], unit, { signed: true });
  return (
    <>
      <BarChart
        id="kostnadsandring"
        title={`Varför kostnaden för placeringar ändrades ${from}–${to}`}
        subtitle={`${capitalised(unitName(unit))}. Höger är dyrare, vänster billigare`}
        summary={`Kostnaden ändrades med ${told("change")}: ${told("volume")} av antalet dygn, ${told("mix")} av att formerna fördelas annorlunda och ${told("price")} av priset per dygn. Delarna går ihop med ändringen exakt.`}
        rows={rows}
        table={<SplitTable change={change} placeOf={placeOf} />}
      />
      {unexplained !== null && unexplained !== "0" && (
        <p className="mt-2 max-w-measure text-sm text-quiet">
          Rapportens summa skiljer sig från formerna med{" "}
          {formatAmount(unexplained, unit, { signed: true })}.
        </p>
      )}
    </>
  );
}

const parts = [
  ["volume", "Fler eller färre dygn"],
  ["mix", "Andra former (mix)"],
  ["price", "Pris per dygn"],
  ["change", "Hela ändringen"],
] as const;

function SplitTable({ change: { from, to, unit, kinds, total }, placeOf }: CostSplitProps) {
  const caption = `Kostnaden ${from} och ${to}, delad i volym, mix och pris, ${unitName(unit)}`;
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Placeringsform</th>
            {[`Kostnad ${from}`, "Volym", "Mix", "Pris", `Kostnad ${to}`].map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, split, from: before, to: now }) => (
            <tr key={kind.label}>
              <th scope="row">{kind.label}</th>
              <Cost figure={before.cost} placeOf={placeOf} />
              <Part value={split.volume} />
              <Part value={split.mix} />
              <Part value={split.price} />
              <Cost figure={now.cost} placeOf={placeOf} />
            </tr>
          ))}
          <tr className="total">
            <th scope="row">Alla former</th>
            <td />
            <Part value={total.volume} />
            <Part value={total.mix} />
            <Part value={total.price} />
            <td />
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Part({ value }: { value: string }) {
  return <td className="num">{formatNumber(value, { signed: true })}</td>;
}

function Cost({ figure, placeOf }: { figure: Figure } & Pick<CostSplitProps, "placeOf">) {
  const text = figure.value === null ? "" : formatNumber(figure.value);
  return (
    <td className="num">
      <a href={placeOf(figure)} className="figure-link" title={`Tryckt: ${figure.printed}`}>
        {text}
      </a>
    </td>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
