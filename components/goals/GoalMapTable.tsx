import Link from "next/link";
import type { CSSProperties } from "react";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import { addCounts, sumOfCounts, type GoalMap, type VerdictCounts } from "@/lib/domain/goalMap";
import { verdicts } from "@/lib/domain/goal";
import { verdictWord } from "@/lib/format/verdict";
import { routes, type GoalsQuery } from "@/lib/routes";

interface GoalMapTableProps {
  map: GoalMap;
  /** The rows of the map that are shown; what the others count is told in one row. */
  rows: GoalMap["rows"];
  query: GoalsQuery;
}

/**
 * Committees by years: how many goals were achieved of those judged that year, darker the larger the share.
 * The numbers say it; the tone only helps the eye. Rows and columns add up.
 */
export function GoalMapTable({ map, rows, query }: GoalMapTableProps) {
  const { years, totals, total } = map;
  const others = map.rows.filter((row) => !rows.includes(row));
  return (
    <ScrollRegion label="Uppnådda mål per nämnd och år">
      <table className="data-table">
        <caption>Uppnådda mål av de bedömda, per nämnd och år. Mörkare är en större andel.</caption>
        <thead>
          <tr>
            <th scope="col">Nämnd</th>
            {years.map((year) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
            <th scope="col" className="num">
              Alla år
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ committee, cells, total: ofRow }) => (
            <tr key={committee.id}>
              <th scope="row">{nameOf(committee)}</th>
              {cells.map((counts, index) => (
                <td key={index} className="num" style={toneOf(counts)}>
                  {counts ? (
                    <Link
                      href={routes.goals({
                        ...query,
                        vy: undefined,
                        kommun: committee.municipality.slug,
                        namnd: committee.slug,
                        ar: String(years[index]),
                      })}
                      className="figure-link"
                    >
                      <Counts counts={counts} />
                    </Link>
                  ) : (
                    <span className="text-sm text-quiet italic">inga mål</span>
                  )}
                </td>
              ))}
              <td className="num">
                <Counts counts={ofRow} />
              </td>
            </tr>
          ))}
          {others.length > 0 && (
            <tr>
              <th scope="row">{others.length} nämnder på andra sidor</th>
              {years.map((year, index) => (
                <td key={year} className="num">
                  <Counts counts={addCounts(others.map(({ cells }) => cells[index] ?? null))} />
                </td>
              ))}
              <td className="num">
                <Counts counts={addCounts(others.map((row) => row.total))} />
              </td>
            </tr>
          )}
          <tr className="total">
            <th scope="row">Alla</th>
            {totals.map((counts, index) => (
              <td key={index} className="num">
                <Counts counts={counts} />
              </td>
            ))}
            <td className="num">
              <Counts counts={total} />
            </td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** "2 av 4" of those judged, with every verdict for those who hear it or point at it. */
function Counts({ counts }: { counts: VerdictCounts }) {
  const all = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdictWord(verdict, false).toLowerCase()}`)
    .join(", ");
  const judged = sumOfCounts(counts) - counts.notAssessed;
  // A goal that nobody has judged is not one that failed.
  const achieved = judged === 0 ? "" : `${counts.achieved} av ${judged}`;
  const unjudged = counts.notAssessed === 0 ? "" : `${counts.notAssessed} ej bedömda`;
  return <span title={all}>{[achieved, unjudged].filter(Boolean).join(", ")}</span>;
}

function toneOf(counts: VerdictCounts | null): CSSProperties | undefined {
  if (!counts) return undefined;
  const judged = sumOfCounts(counts) - counts.notAssessed;
  if (judged === 0) return undefined;
  const tone = Math.round((counts.achieved / judged) * 40);
  return { background: `color-mix(in srgb, var(--achieved-fill) ${tone}%, var(--paper))` };
}

function nameOf({ name, municipality }: Committee): string {
  return `${name}, ${municipality.name}${municipality.isInvented ? " (påhittad)" : ""}`;
}
