import { PathChart } from "@/components/charts/PathChart";
import { pathDomain } from "@/lib/charts/forecast-path";
import type { Figure } from "@/lib/domain/figure";
import { forecastErrors, meanErrors } from "@/lib/domain/forecastError";
import type { ForecastPath } from "@/lib/domain/forecastPath";
import { formatAmount } from "@/lib/format/number";
import { ForecastTable } from "./ForecastTable";

interface ForecastPathsProps {
  /** Of one series, newest year first. */
  paths: readonly ForecastPath[];
  placeOf: (figure: Pick<Figure, "reportId" | "place">) => string | undefined;
}

const most = 6;

/** Each year's way from budget over forecasts to outcome on one scale, and how right the forecasts were. */
export function ForecastPaths({ paths, placeOf }: ForecastPathsProps) {
  const shown = paths.slice(0, most);
  const domain = pathDomain(shown);
  const unit = paths[0]?.unit ?? "unknown";
  const means = meanErrors(paths.flatMap(forecastErrors));
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 gap-y-8">
        {shown.map((path) => (
          <PathChart key={path.year} id={`prognos-${path.year}`} path={path} domain={domain} />
        ))}
      </div>
      <div className="mt-8">
        <ForecastTable caption="Prognoser mot utfall" paths={paths} placeOf={placeOf} />
      </div>
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
