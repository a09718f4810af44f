import { FigureValue } from "@/components/figures/FigureValue";
import { EmptyState } from "@/components/ui/EmptyState";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Figure } from "@/lib/domain/figure";
import type { YearsResult } from "@/lib/domain/selection";
import type { StatementLine } from "@/lib/domain/statementLine";
import { formatPeriod } from "@/lib/format/period";
import { unitLabel } from "@/lib/format/unit";
import { ResultLine } from "./ResultLine";

interface StandingProps {
  /** The statement cut down to its sums, the result last. */
  lines: readonly StatementLine[];
  year: number;
  placeOf: (figure: Figure) => string;
}

const columns = [
  { key: "budget", name: "Budget" },
  { key: "forecast", name: "Prognos" },
  { key: "outcome", name: "Utfall" },
  { key: "variance", name: "Avvikelse" },
] as const;

/** Income, costs and result with every basis that the report states; a basis it doesn't state has no column. */
export function Standing({ lines, year, placeOf }: StandingProps) {
  const first = lines[0];
  if (!first)
    return <EmptyState>Rapporten anger inga intäkter, kostnader eller resultat.</EmptyState>;
  const shown = columns.filter(({ key }) => lines.some((line) => line[key] !== null));
  const lead = leadOf(lines, "result") ?? leadOf(lines, "netExpenses");
  return (
    <>
      {lead && (
        <div className="mb-5">
          <ResultLine result={lead} placeOf={placeOf} />
        </div>
      )}
      <ScrollRegion label={`Resultat mot budget ${year}`}>
        <table className="data-table">
          <caption className="sr-only">Resultat mot budget {year}</caption>
          <thead>
            <tr>
              <th scope="col">{unitLabel(first.series.unit)}</th>
              {shown.map(({ key, name }) => (
                <th key={key} scope="col" className="num">
                  {name}
                  <span className="block font-normal">{periodOf(lines, key)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.series.id} className={line.series.role === "result" ? "total" : ""}>
                <th scope="row">{line.series.label}</th>
                {shown.map(({ key }) => {
                  const figure = line[key];
                  return (
                    <td key={key} className="num">
                      {figure ? (
                        <FigureValue
                          figure={figure}
                          href={placeOf(figure)}
                          signed={key === "variance"}
                          withUnit={figure.unit !== first.series.unit}
                        />
                      ) : (
                        <span className="sr-only">anges inte</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

/** The year's outcome or forecast beside the budget of the same year; null without either. */
function leadOf(lines: readonly StatementLine[], role: YearsResult["role"]): YearsResult | null {
  const line = lines.find((each) => each.series.role === role);
  if (!line) return null;
  const figure = line.outcome?.period.span === "year" ? line.outcome : line.forecast;
  return figure && { role, figure, budget: line.budget };
}

function periodOf(lines: readonly StatementLine[], key: (typeof columns)[number]["key"]): string {
  const figure = lines.map((line) => line[key]).find((each) => each !== null);
  return figure ? formatPeriod(figure.period) : "";
}
