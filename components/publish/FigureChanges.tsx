import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Pair } from "@/lib/domain/releaseDifference";
import type { FigureInSeries } from "@/lib/domain/selection";
import { basisName } from "@/lib/format/basis";
import { formatShortPeriod } from "@/lib/format/period";

interface FigureChangesProps {
  title: string;
  pairs?: readonly Pair<FigureInSeries>[];
  added?: readonly FigureInSeries[];
  removed?: readonly FigureInSeries[];
}

/** Figures as they are and as they will be; a long list is folded away. */
export function FigureChanges({ title, pairs = [], added = [], removed = [] }: FigureChangesProps) {
  const rows = [
    ...pairs,
    ...added.map((after) => ({ before: null, after })),
    ...removed.map((before) => ({ before, after: null })),
  ];
  if (rows.length === 0) return null;
  const hasBefore = rows.some(({ before }) => before);
  const hasAfter = rows.some(({ after }) => after);
  return (
    <details className="mt-3" open={rows.length <= 12}>
      <summary className="inline-block py-1 font-semibold">
        {title}: {rows.length}
      </summary>
      <ScrollRegion label={title}>
        <table className="data-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Uppgift</th>
              {hasBefore && (
                <th scope="col" className="num">
                  Nu
                </th>
              )}
              {hasAfter && (
                <th scope="col" className="num">
                  {hasBefore ? "Blir" : "Värde"}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ before, after }, index) => (
              <tr key={index}>
                <FigureName of={after ?? before} />
                {hasBefore && <td className="num">{before && <Value of={before} />}</td>}
                {hasAfter && <td className="num">{after && <Value of={after} />}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function FigureName({ of }: { of: FigureInSeries | null }) {
  if (!of) return null;
  const { series, figure } = of;
  return (
    <th scope="row">
      {series.label}
      <span className="block text-sm text-quiet">
        {[series.aspect, basisName(figure.basis), formatShortPeriod(figure.period)]
          .filter(Boolean)
          .join(" ")}
      </span>
    </th>
  );
}

function Value({ of }: { of: FigureInSeries }) {
  return <FigureValue figure={of.figure} withUnit />;
}
