import type { Figure } from "@/lib/domain/figure";
import type { WorkedOutRow } from "@/lib/export/workedOut";
import { unitWords } from "@/lib/export/words";
import { seriesName } from "@/lib/format/seriesName";
import type { getFinancePage } from "./financePage";

type Page = NonNullable<Awaited<ReturnType<typeof getFinancePage>>>;

/** Investments, grants and the accumulated result over the years, a row a number with its line. */
export function moneyYearRows({
  committee,
  reports,
  investing,
  granted,
  equityOf,
}: Page): WorkedOutRow[] {
  const sourceOf = ({ reportId, place }: Figure) =>
    `${reports.find(({ id }) => id === reportId)?.slug ?? ""} rad ${place.line}`;
  const told = (
    section: string,
    row: string,
    measure: string,
    year: number,
    figure: Figure | null,
  ) =>
    figure === null
      ? []
      : [
          {
            committee,
            section,
            row,
            measure,
            year,
            value: figure.value,
            unit: unitWords[figure.unit],
            sources: [sourceOf(figure)],
          },
        ];
  return [
    ...investing.flatMap(({ series, year, approved, forecast, used }) => [
      ...told("investeringar", seriesName(series), "beviljat", year, approved),
      ...told("investeringar", seriesName(series), "prognos", year, forecast),
      ...told("investeringar", seriesName(series), "använt", year, used),
    ]),
    ...granted.rows.flatMap(({ label, year, stages }) =>
      [...stages].flatMap(([stage, figures]) =>
        figures.flatMap((figure) => told("statsbidrag", label, stage.toLowerCase(), year, figure)),
      ),
    ),
    ...equityOf.flatMap(({ year, opening, result, closing, difference }) => [
      ...told("eget kapital", "ackumulerat resultat", "ingående", year, opening),
      ...told("eget kapital", "ackumulerat resultat", "årets resultat", year, result),
      ...told("eget kapital", "ackumulerat resultat", "utgående", year, closing),
      {
        committee,
        section: "eget kapital",
        row: "ackumulerat resultat",
        measure: "nedskrivet eller disponerat",
        year,
        value: difference,
        unit: unitWords[closing.unit],
        sources: [opening, result, closing].map(sourceOf),
      },
    ]),
  ];
}
