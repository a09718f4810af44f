import { DoubtMark } from "@/components/figures/DoubtMark";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Figure } from "@/lib/domain/figure";
import type { Series } from "@/lib/domain/series";
import type { VolumeEffect } from "@/lib/domain/volumeEffect";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { seriesName } from "@/lib/format/seriesName";
import { unitName } from "@/lib/format/unit";

interface VolumeEffectTableProps {
  caption: string;
  effects: VolumeEffect[];
  placeOf: (figure: Figure) => string | undefined;
}

/**
 * Volumes against budget with what that is in money: worked out from the budgeted cost of one, and as the
 * report prints it beside what the accounts show. Columns that no row has anything in are left out.
 */
export function VolumeEffectTable({ caption, effects, placeOf }: VolumeEffectTableProps) {
  const aspects = [
    ...new Set(effects.flatMap(({ printed }) => printed.map(({ series }) => aspectOf(series)))),
  ];
  const hasCost = effects.some(({ cost }) => cost !== null);
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Volym</th>
            <Head>Budget</Head>
            <Head>Prognos eller utfall</Head>
            <Head note="uträknad">Avvikelse</Head>
            {hasCost && <Head note="uträknad">Effekt i pengar</Head>}
            {aspects.map((aspect) => (
              <Head key={aspect} note="tryckt avvikelse">
                {aspect}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {effects.map(({ series, budget, main, variance, cost, printed }) => (
            <tr key={series.id}>
              <th scope="row">
                {series.aspect === "Volym" ? series.label : seriesName(series)}
                <span className="block text-xs text-quiet">{unitName(series.unit)}</span>
              </th>
              <td className="num">
                <FigureValue figure={budget} href={placeOf(budget)} />
              </td>
              <td className="num">
                <FigureValue figure={main} href={placeOf(main)} />
              </td>
              <td className="num">{formatNumber(variance, { signed: true })}</td>
              {hasCost && (
                <td className="num">
                  {cost ? (
                    <>
                      <a
                        href={placeOf(cost.budget)}
                        className="figure-link"
                        title={`Budgeterad kostnad: ${cost.budget.printed}`}
                      >
                        {formatAmount(cost.effect, cost.unit, { signed: true })}
                      </a>
                      {[budget, main, cost.budget].some((each) => each.flags.includes("U")) && (
                        <DoubtMark />
                      )}
                    </>
                  ) : (
                    <span className="text-sm text-quiet italic">går inte att räkna ut</span>
                  )}
                </td>
              )}
              {aspects.map((aspect) => {
                const found = printed.find((each) => aspectOf(each.series) === aspect)?.figure;
                return (
                  <td key={aspect} className="num">
                    {found && <FigureValue figure={found} href={placeOf(found)} withUnit signed />}
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

function Head({ children, note }: { children: string; note?: string }) {
  return (
    <th scope="col" className="num min-w-22 whitespace-normal">
      {children}
      {note && <span className="block font-normal">{note}</span>}
    </th>
  );
}

function aspectOf({ aspect, label }: Series): string {
  return aspect ?? label;
}
