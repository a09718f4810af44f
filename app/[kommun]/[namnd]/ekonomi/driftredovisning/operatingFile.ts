import type { Figure } from "@/lib/domain/figure";
import type { WorkedOutRow } from "@/lib/export/workedOut";
import { unitWords } from "@/lib/export/words";
import type { getOperatingPage } from "./operatingPage";

type Page = NonNullable<Awaited<ReturnType<typeof getOperatingPage>>>;

/** A row for each number of the operating accounts, with the printed lines that it rests on. */
export function operatingRows({ committee, reports, years }: Page): WorkedOutRow[] {
  const sourceOf = (figure: Figure) =>
    `${reports.find(({ id }) => id === figure.reportId)?.slug ?? ""} rad ${figure.place.line}`;
  return years.flatMap(({ year, outcomeBasis, rows }) => {
    const outcome = outcomeBasis === "actual" ? "utfall" : "prognos";
    return rows.flatMap(
      ({ area, revenue, expenses, net, netBudget, netOutcome, variance, unit }) => {
        const all = {
          committee,
          section: "driftredovisning",
          row: area,
          year,
          unit: unitWords[unit],
        };
        const row = (measure: string, value: string | null, from: readonly (Figure | null)[]) => ({
          ...all,
          measure,
          value,
          sources: from.filter((figure) => figure !== null).map(sourceOf),
        });
        const rests = (when: "budget" | "outcome") =>
          net[when]?.value ? [net[when]] : [revenue[when], expenses[when]];
        return [
          row("intäkter budget", revenue.budget?.value ?? null, [revenue.budget]),
          row(`intäkter ${outcome}`, revenue.outcome?.value ?? null, [revenue.outcome]),
          row("kostnader budget", expenses.budget?.value ?? null, [expenses.budget]),
          row(`kostnader ${outcome}`, expenses.outcome?.value ?? null, [expenses.outcome]),
          row("netto budget", netBudget, rests("budget")),
          row(`netto ${outcome}`, netOutcome, rests("outcome")),
          row("avvikelse netto", variance, [...rests("budget"), ...rests("outcome")]),
        ];
      },
    );
  });
}
