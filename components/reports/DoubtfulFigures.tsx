import { MissingReason } from "@/components/figures/MissingReason";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { FigureInSeries } from "@/lib/domain/selection";
import { basisName } from "@/lib/format/basis";
import { formatAmount } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { describeReason } from "@/lib/format/reason";

const most = 8;

/** The readings in doubt: what is printed, why it is doubted, and what it must be if something proves that. */
export function DoubtfulFigures({ figures }: { figures: FigureInSeries[] }) {
  const [first, rest] = [figures.slice(0, most), figures.slice(most)];
  return (
    <>
      <Doubts figures={first} caption="Osäkra läsningar" />
      {rest.length > 0 && (
        <details className="mt-3">
          <summary className="inline-block py-1 text-sm text-accent underline underline-offset-4">
            Visa de andra {rest.length}
          </summary>
          <Doubts figures={rest} caption="Fler osäkra läsningar" />
        </details>
      )}
    </>
  );
}

function Doubts({ figures, caption }: { figures: FigureInSeries[]; caption: string }) {
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col">Tryckt</th>
            <th scope="col" className="num">
              Läst som
            </th>
            <th scope="col">Varför osäker</th>
            <th scope="col" className="num">
              Förslag
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ figure, series }) => (
            <tr key={figure.id}>
              <th scope="row">
                {series.label}
                <span className="block text-sm text-quiet">
                  {basisName(figure.basis)} {formatShortPeriod(figure.period)},{" "}
                  <a href={`#rad-${figure.place.line}`} className="inline-block py-0.5">
                    rad {figure.place.line}
                  </a>
                </span>
              </th>
              <td>{figure.printed === "" ? "tom cell" : `”${figure.printed}”`}</td>
              <td className="num">
                {figure.value === null ? (
                  <MissingReason reason={figure.missing} />
                ) : (
                  formatAmount(figure.value, figure.unit)
                )}
              </td>
              <td>{figure.reason ? describeReason(figure.reason) : "Inget skäl är antecknat."}</td>
              <td className="num">
                {figure.proposed !== null && formatAmount(figure.proposed, figure.unit)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
