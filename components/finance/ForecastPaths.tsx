import { PathChart } from "@/components/charts/PathChart";
import { stepName } from "@/components/charts/PathChart";
import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import { forecastErrors, meanErrors } from "@/lib/charts/forecast-error";
import { pathDomain, type ForecastPath } from "@/lib/charts/forecast-path";
import type { Figure } from "@/lib/domain/figure";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { unitName } from "@/lib/format/unit";

interface ForecastPathsProps {
  /** Newest year first. */
  paths: ForecastPath[];
  placeOf: (figure: Figure) => string | undefined;
}

const most = 6;

/** Each year's way from budget over forecasts to outcome on one scale, and how right the forecasts were. */
export function ForecastPaths({ paths, placeOf }: ForecastPathsProps) {
  const shown = paths.slice(0, most);
  const domain = pathDomain(shown);
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 gap-y-8">
        {shown.map((path) => (
          <PathChart key={path.year} id={`prognos-${path.year}`} path={path} domain={domain} />
        ))}
      </div>
      <div className="mt-8">
        <ErrorTable paths={paths} placeOf={placeOf} />
      </div>
    </>
  );
}

function ErrorTable({ paths, placeOf }: ForecastPathsProps) {
  const unit = paths[0]?.unit ?? "unknown";
  const rows = paths.flatMap((path) =>
    path.steps
      .filter((step) => step.basis === "forecast")
      .map((step) => ({
        path,
        step,
        error: forecastErrors(path).find((each) => each.step === step)?.error,
        outcome: path.steps.find((each) => each.basis === "actual"),
      })),
  );
  const means = meanErrors(paths.flatMap(forecastErrors));
  return (
    <>
      <ScrollRegion label="Prognoser mot utfall">
        <table className="data-table">
          <caption>Prognoser mot utfall, {unitName(unit)}</caption>
          <thead>
            <tr>
              <th scope="col">År</th>
              <th scope="col">Prognos i</th>
              <th scope="col" className="num">
                Prognos
              </th>
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
                <td className="num">
                  {outcome ? (
                    <FigureValue figure={outcome.figure} href={placeOf(outcome.figure)} />
                  ) : (
                    <span className="text-sm text-quiet italic">inte känt än</span>
                  )}
                </td>
                <td className="num">{error && formatNumber(error, { signed: true })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {means && means.count > 1 && (
        <p className="mt-3 max-w-measure text-sm">
          {means.count} prognoser har fått sitt utfall. I medeltal blev det{" "}
          {formatAmount(means.net, unit, { signed: true })} mot prognosen (plus och minus tar ut
          varandra), och felet var {formatAmount(means.absolute, unit)} åt endera hållet.
        </p>
      )}
    </>
  );
}
