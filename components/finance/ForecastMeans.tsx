import Link from "next/link";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { MeanErrors } from "@/lib/domain/forecastError";
import type { PathStep } from "@/lib/domain/forecastPath";
import { occasionOf, type ForecastRecord, type Occasion } from "@/lib/domain/forecastRecord";
import { formatNumber } from "@/lib/format/number";
import { unitName } from "@/lib/format/unit";
import { seriesName } from "@/lib/format/seriesName";

interface ForecastMeansProps {
  records: readonly ForecastRecord[];
  /** The series whose years stand below. */
  current: ForecastRecord;
  hrefOf: (record: ForecastRecord) => string;
}

/** How far the forecasts of each series were from the outcome in the mean, after T1 and after T2. */
export function ForecastMeans({ records, current, hrefOf }: ForecastMeansProps) {
  const shown = names.filter(({ occasion }) => records.some(({ means }) => means[occasion]));
  if (shown.length === 0)
    return <p className="text-quiet">Ingen prognos har fått sitt utfall än.</p>;
  return (
    <ScrollRegion label="Prognosernas fel i medeltal">
      <table className="data-table">
        <caption className="sr-only">Prognosernas fel i medeltal</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Prognos för
            </th>
            <th scope="col" rowSpan={2}>
              Enhet
            </th>
            {shown.map(({ occasion, name }) => (
              <th key={occasion} scope="colgroup" colSpan={3}>
                {name}
              </th>
            ))}
          </tr>
          <tr>
            {shown.map(({ occasion, name }) => (
              <MeanHeads key={occasion} name={name} />
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.series.id}>
              <th scope="row">
                <Link
                  href={hrefOf(record)}
                  aria-current={record === current ? "true" : undefined}
                  className="inline-block py-0.5 aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {seriesName(record.series)}
                </Link>
              </th>
              <td>{unitName(record.series.unit)}</td>
              {shown.map(({ occasion }) => (
                <MeanCells
                  key={occasion}
                  means={record.means[occasion]}
                  isForecast={record.paths.some(({ steps }) =>
                    steps.some((step) => isForecastAt(step, occasion)),
                  )}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function MeanHeads({ name }: { name: string }) {
  return (
    <>
      {["Antal", "Netto", "Fel"].map((head) => (
        <th key={head} scope="col" className="num">
          <span className="sr-only">{name}: </span>
          {head}
        </th>
      ))}
    </>
  );
}

function isForecastAt({ basis, report }: PathStep, occasion: Occasion): boolean {
  return basis === "forecast" && occasionOf(report) === occasion;
}

/** Without a forecast or an outcome there is no error: an empty cell is said, never a zero. */
function MeanCells({ means, isForecast }: { means: MeanErrors | null; isForecast: boolean }) {
  if (!means)
    return (
      <td colSpan={3} className="num">
        <span className="text-sm text-quiet italic">
          {isForecast ? "inget utfall än" : "ingen prognos"}
        </span>
      </td>
    );
  return (
    <>
      <td className="num">{means.count}</td>
      <td className="num">{formatNumber(means.net, { signed: true })}</td>
      <td className="num">{formatNumber(means.absolute)}</td>
    </>
  );
}

const names: { occasion: Occasion; name: string }[] = [
  { occasion: "t1", name: "Efter april" },
  { occasion: "t2", name: "Efter augusti" },
  { occasion: "other", name: "Övriga månader" },
];
