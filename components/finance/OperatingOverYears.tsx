import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { OperatingYear } from "@/lib/domain/operatingAccounts";
import { formatNumber } from "@/lib/format/number";
import { unitName } from "@/lib/format/unit";

/** Each area's net over the years, oldest first, with what it was from budget beneath; a forecast year says so. */
export function OperatingOverYears({ years }: { years: readonly OperatingYear[] }) {
  const oldestFirst = years.toReversed();
  const areas = [...new Set(oldestFirst.flatMap(({ rows }) => rows.map(({ area }) => area)))];
  const totals = new Set(
    years.flatMap(({ rows }) => rows.filter(({ isTotal }) => isTotal).map(({ area }) => area)),
  );
  const sorted = [...areas.filter((area) => !totals.has(area)), ...totals];
  const unit = years[0]?.rows[0]?.unit ?? "unknown";
  const caption = `Netto per verksamhet, ${unitName(unit)}`;
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Verksamhet, {unitName(unit)}</th>
            {oldestFirst.map(({ year, outcomeBasis }) => (
              <th key={year} scope="col" className="num">
                {year}
                {outcomeBasis === "forecast" && <span className="block font-normal">prognos</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((area) => (
            <tr key={area} className={totals.has(area) ? "font-semibold" : undefined}>
              <th scope="row">{area}</th>
              {oldestFirst.map(({ year, rows }) => {
                const row = rows.find((each) => each.area === area);
                const isSame = row?.unit === unit;
                return (
                  <td key={year} className="num">
                    {isSame && row.netOutcome && formatNumber(row.netOutcome)}
                    {isSame && row.variance && (
                      <span className="block text-xs font-normal text-quiet">
                        {formatNumber(row.variance, { signed: true })} mot budget
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
