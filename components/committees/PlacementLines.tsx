import Link from "next/link";
import { ChangeValue } from "@/components/figures/ChangeValue";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import { changeBetween } from "@/lib/domain/change";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import type { YearBefore } from "@/lib/domain/yearBefore";
import { describeIncomparable } from "@/lib/format/comparability";
import { formatPeriod } from "@/lib/format/period";
import { unitName } from "@/lib/format/unit";
import { routes } from "@/lib/routes";

/** A placement series' outcome in a report, with the year before where one is printed. */
export interface PlacementLine {
  list: SeriesWithFigures;
  outcome: Figure;
  before: YearBefore;
}

interface PlacementLinesProps {
  committee: Committee;
  lines: readonly PlacementLine[];
  placeOf: (figure: Figure) => string | undefined;
}

/** Placements and care days of a report against the same stretch a year before. */
export function PlacementLines({ committee, lines, placeOf }: PlacementLinesProps) {
  const now = lines[0] ? formatPeriod(lines[0].outcome.period) : "";
  const units = [...new Set(lines.map(({ outcome }) => outcome.unit))];
  return (
    <ScrollRegion label="Placeringar">
      <table className="data-table">
        <caption className="sr-only">Placeringar, {now}</caption>
        <thead>
          <tr>
            <th scope="col">Placering</th>
            <th scope="col" className="num">
              {now}
            </th>
            <th scope="col" className="num">
              Samma tid året innan
            </th>
            <th scope="col">Förändring</th>
          </tr>
        </thead>
        {units.map((unit) => (
          <tbody key={unit}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="kicker pt-4!">
                {unitName(unit)}
              </th>
            </tr>
            {lines
              .filter(({ outcome }) => outcome.unit === unit)
              .map(({ list: { series }, outcome, before }) => (
                <tr key={series.id}>
                  <th scope="row">
                    <Link href={routes.indicator(committee, series)} className="text-ink">
                      {series.aspect
                        ? `${series.label}, ${series.aspect.toLowerCase()}`
                        : series.label}
                    </Link>
                  </th>
                  <td className="num">
                    <FigureValue figure={outcome} href={placeOf(outcome)} />
                  </td>
                  <td className="num">
                    {before && (
                      <FigureValue
                        figure={before.figure}
                        href={placeOf(before.figure)}
                        withUnit={before.figure.unit !== unit}
                      />
                    )}
                  </td>
                  <td>{changeOf(outcome, before, series.better)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function changeOf(outcome: Figure, before: YearBefore, better: "higher" | "lower" | "neither") {
  if (before === null) return <span className="text-quiet">inget att jämföra med</span>;
  if (before.reasons)
    return (
      <span className="text-quiet">
        jämförs inte: {before.reasons.map(describeIncomparable).join(", ")}
      </span>
    );
  if (outcome.value === null || before.figure.value === null) return null;
  const change = changeBetween(before.figure.value, outcome.value, better);
  return <ChangeValue change={change} unit={outcome.unit} />;
}
