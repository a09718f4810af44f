import { stepName } from "@/components/charts/PathChart";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import { forecastErrors } from "@/lib/domain/forecastError";
import type { Figure } from "@/lib/domain/figure";
import type { ForecastPath, PathStep } from "@/lib/domain/forecastPath";
import type { ForecastRange } from "@/lib/domain/forecastRange";
import { formatNumber } from "@/lib/format/number";
import { unitLabel, unitName } from "@/lib/format/unit";

interface ForecastTableProps {
  caption: string;
  /** Of one series, newest year first. */
  paths: readonly ForecastPath[];
  placeOf: (figure: Pick<Figure, "reportId" | "place">) => string | undefined;
}

/** Every forecast of a series beside the outcome of its year, with best and worst case where stated. */
export function ForecastTable({ caption, paths, placeOf }: ForecastTableProps) {
  const unit = paths[0]?.unit ?? "unknown";
  const hasRange = paths.some((path) => path.steps.some((step) => step.range));
  const rows = paths.flatMap((path) => {
    const errors = forecastErrors(path);
    const outcome = path.steps.find((each) => each.basis === "actual");
    return path.steps
      .filter((step) => step.basis === "forecast")
      .map((step) => ({ path, step, outcome, error: errors.find((each) => each.step === step) }));
  });
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption>
          {caption}, {unitName(unit)}
        </caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            <th scope="col">Prognos i</th>
            <th scope="col" className="num">
              Prognos
            </th>
            {hasRange && <th scope="col">Sämsta till bästa fall</th>}
            <th scope="col" className="num">
              Utfall
            </th>
            <th scope="col" className="num">
              Utfall minus prognos
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, step, error, outcome }) => (
            <tr key={step.figure.id}>
              <th scope="row">{path.year}</th>
              <td>{stepName(step)}</td>
              <td className="num">
                <FigureValue figure={step.figure} href={placeOf(step.figure)} />
              </td>
              {hasRange && (
                <td>
                  {step.range && (
                    <RangeCell
                      range={step.range}
                      href={placeOf(step.range)}
                      isUnitSaid={step.range.unit === unit}
                      isHit={error?.isWithinRange ?? null}
                    />
                  )}
                </td>
              )}
              <td className="num">
                <Outcome outcome={outcome} placeOf={placeOf} />
              </td>
              <td className="num">{error && formatNumber(error.error, { signed: true })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Outcome({
  outcome,
  placeOf,
}: { outcome?: PathStep } & Pick<ForecastTableProps, "placeOf">) {
  if (!outcome) return <span className="text-sm text-quiet italic">inte känt än</span>;
  return <FigureValue figure={outcome.figure} href={placeOf(outcome.figure)} />;
}

interface RangeCellProps {
  range: ForecastRange;
  href: string | undefined;
  /** The column's unit is the range's: then it isn't said again. */
  isUnitSaid: boolean;
  isHit: boolean | null;
}

function RangeCell({ range, href, isUnitSaid, isHit }: RangeCellProps) {
  const words = `${formatNumber(range.worst)} till ${formatNumber(range.best)}`;
  return (
    <>
      <a href={href} className="figure-link whitespace-nowrap">
        {isUnitSaid ? words : `${words} ${unitLabel(range.unit)}`}
      </a>
      {isHit !== null && (
        <span className="block text-sm text-quiet">utfallet {isHit ? "inom" : "utanför"}</span>
      )}
    </>
  );
}
