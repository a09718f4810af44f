import { FigureValue } from "@/components/figures/FigureValue";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Figure } from "@/lib/domain/figure";
import type { EquityYear, GrantYear, InvestmentYear } from "@/lib/domain/moneyYears";
import type { Unit } from "@/lib/domain/unit";
import { formatNumber } from "@/lib/format/number";
import { seriesName } from "@/lib/format/seriesName";
import { unitName } from "@/lib/format/unit";

type PlaceOf = (figure: Figure) => string | undefined;

/** Projects over the years: approved, forecast and used. */
export function InvestmentYears({ rows, placeOf }: { rows: InvestmentYear[]; placeOf: PlaceOf }) {
  return (
    <YearsTable
      caption="Investeringar över åren"
      unit={rows[0]?.series.unit}
      heads={["Projekt", "År", "Beviljat", "Senaste prognos", "Använt"]}
      rows={rows.map(({ series, year, approved, forecast, used }) => ({
        label: seriesName(series),
        year,
        cells: [approved, forecast, used],
      }))}
      placeOf={placeOf}
    />
  );
}

interface GrantYearsProps {
  stages: string[];
  rows: GrantYear[];
  placeOf: PlaceOf;
}

/** Grants over the years, by the stages that the reports print; grants of one name each on a line of its own. */
export function GrantYears({ stages, rows, placeOf }: GrantYearsProps) {
  const [first] = rows.flatMap((row) => [...row.stages.values()].flat());
  return (
    <YearsTable
      caption="Statsbidrag över åren"
      unit={first?.unit}
      heads={["Bidrag", "År", ...stages]}
      rows={rows.map(({ label, year, stages: told }) => ({
        label,
        year,
        cells: stages.map((stage) => told.get(stage) ?? null),
      }))}
      placeOf={placeOf}
    />
  );
}

/** The accumulated result over the years; what a year's result doesn't explain stands out in its own column. */
export function EquityYears({ rows, placeOf }: { rows: EquityYear[]; placeOf: PlaceOf }) {
  return (
    <YearsTable
      caption="Ackumulerat resultat över åren"
      unit={rows[0]?.closing.unit}
      heads={[
        "",
        "År",
        "Ingående",
        "Årets resultat",
        "Utgående, tryckt",
        "Nedskrivet eller disponerat",
      ]}
      rows={rows.map(({ year, opening, result, closing, difference }) => ({
        label: "Ackumulerat resultat",
        year,
        cells: [opening, result, closing, difference],
      }))}
      placeOf={placeOf}
    />
  );
}

interface YearsTableProps {
  caption: string;
  unit: Unit | undefined;
  heads: string[];
  /** A text among the cells is what we have worked out. */
  rows: { label: string; year: number; cells: (Figure | Figure[] | string | null)[] }[];
  placeOf: PlaceOf;
}

function YearsTable({ caption, unit = "unknown", heads, rows, placeOf }: YearsTableProps) {
  const isNamed = heads[0] !== "";
  const title = `${caption}, ${unitName(unit)}`;
  return (
    <div>
      <h3 className="mb-2">{title}</h3>
      <ScrollRegion label={title}>
        <table className="data-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {heads.filter(Boolean).map((head, index) => (
                <th
                  key={head}
                  scope="col"
                  className={index > (isNamed ? 1 : 0) ? "num whitespace-normal" : undefined}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, year, cells }) => (
              <tr key={`${label} ${year}`}>
                <th scope="row">{isNamed ? label : year}</th>
                {isNamed && <td>{year}</td>}
                {cells.map((cell, index) => (
                  <td key={heads[index + 2]} className="num">
                    <Cell cell={cell} placeOf={placeOf} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function Cell({ cell, placeOf }: { cell: Figure | Figure[] | string | null; placeOf: PlaceOf }) {
  if (cell === null) return <span className="text-sm text-quiet italic">redovisas inte</span>;
  if (typeof cell === "string") return formatNumber(cell, { signed: true });
  if (Array.isArray(cell))
    return cell.map((figure) => (
      <span key={figure.id} className="block py-1">
        <FigureValue figure={figure} href={placeOf(figure)} />
        {figure.basis === "forecast" && <span className="text-xs text-quiet"> prognos</span>}
      </span>
    ));
  return <FigureValue figure={cell} href={placeOf(cell)} />;
}
