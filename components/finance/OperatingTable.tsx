import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Figure } from "@/lib/domain/figure";
import type { BudgetedPair, OperatingYear } from "@/lib/domain/operatingAccounts";
import { formatNumber } from "@/lib/format/number";
import { unitName } from "@/lib/format/unit";

interface OperatingTableProps {
  year: OperatingYear;
  placeOf: (figure: Figure) => string | undefined;
}

/** Revenue, expenses and net against budget, area by area. Columns that no area has anything in are left out. */
export function OperatingTable({
  year: { year, outcomeBasis, rows },
  placeOf,
}: OperatingTableProps) {
  const isGross = rows.some(({ revenue, expenses }) => isTold(revenue) || isTold(expenses));
  const outcome = outcomeBasis === "actual" ? "Utfall" : "Prognos";
  const caption = `Driftredovisning ${year}, ${unitName(rows[0]?.unit ?? "unknown")}`;
  const cell = (figure: Figure | null) => (
    <td className="num">{figure && <FigureValue figure={figure} href={placeOf(figure)} />}</td>
  );
  const groups = isGross ? ["Intäkter", "Kostnader", "Netto"] : ["Netto"];
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Verksamhet
            </th>
            {groups.map((name) => (
              <th key={name} scope="colgroup" colSpan={name === "Netto" ? 3 : 2} className="num">
                {name}
              </th>
            ))}
          </tr>
          <tr>
            {groups.flatMap((name) =>
              ["Budget", outcome, ...(name === "Netto" ? ["Avvikelse"] : [])].map((head) => (
                <th key={`${name} ${head}`} scope="col" className="num font-normal">
                  {head}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area} className={row.isTotal ? "font-semibold" : undefined}>
              <th scope="row">
                {row.area}
                {row.isContradicted && (
                  <span className="block text-xs font-normal text-quiet">
                    intäkter och kostnader ger ett annat netto
                  </span>
                )}
              </th>
              {isGross && (
                <>
                  {cell(row.revenue.budget)}
                  {cell(row.revenue.outcome)}
                  {cell(row.expenses.budget)}
                  {cell(row.expenses.outcome)}
                </>
              )}
              <Net figure={row.net.budget} value={row.netBudget} placeOf={placeOf} />
              <Net figure={row.net.outcome} value={row.netOutcome} placeOf={placeOf} />
              <td className="num">
                {row.variance && formatNumber(row.variance, { signed: true })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface NetProps {
  figure: Figure | null;
  value: string | null;
  placeOf: OperatingTableProps["placeOf"];
}

/** The printed net leads to its line; one that we have added up is set in italics. */
function Net({ figure, value, placeOf }: NetProps) {
  if (figure?.value)
    return (
      <td className="num">
        <FigureValue figure={figure} href={placeOf(figure)} />
      </td>
    );
  return (
    <td className="num italic" title={value ? "Uträknat: intäkter plus kostnader" : undefined}>
      {value && formatNumber(value)}
    </td>
  );
}

function isTold({ budget, outcome }: BudgetedPair): boolean {
  return budget !== null || outcome !== null;
}
