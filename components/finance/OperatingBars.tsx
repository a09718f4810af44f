import type { ReactNode } from "react";
import { BarChart } from "@/components/charts/BarChart";
import type { BarRow } from "@/lib/charts/bars";
import { extremeBars } from "@/lib/charts/bar-rows";
import type { OperatingYear } from "@/lib/domain/operatingAccounts";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { unitName } from "@/lib/format/unit";

interface OperatingBarsProps {
  year: OperatingYear;
  table: ReactNode;
}

/** How each service area's net stands to its budget, around zero: to the right is better than budget. */
export function OperatingBars({ year: { year, outcomeBasis, rows }, table }: OperatingBarsProps) {
  const bars = rows.flatMap(({ area, isTotal, variance, net }): BarRow[] => {
    if (variance === null) return [];
    const isDoubtful = [net.budget, net.outcome].some((each) => each?.flags.includes("U"));
    const text = formatNumber(variance, { signed: true });
    const bar = { value: variance, text, basis: outcomeBasis, isDoubtful };
    return [{ label: area, isTotal, bars: [bar], tick: null }];
  });
  if (bars.length === 0) return table;
  const unit = rows[0]?.unit ?? "unknown";
  const { lowest, highest } = extremeBars(bars);
  const told = (row: BarRow | null | undefined) => {
    const value = row?.bars[0]?.value;
    return row && value ? `${row.label}, ${formatAmount(value, unit, { signed: true })}` : null;
  };
  const parts = [
    told(highest) && `Mest bättre än budget: ${told(highest)}.`,
    told(lowest) && `Mest sämre: ${told(lowest)}.`,
  ];
  const name = unitName(unit);
  return (
    <BarChart
      id="driftredovisning"
      title={`${outcomeBasis === "actual" ? "Utfallets" : "Prognosens"} netto mot budget ${year}`}
      subtitle={`${name.charAt(0).toUpperCase()}${name.slice(1)}, helår. Höger är bättre än budget, vänster sämre`}
      summary={parts.filter(Boolean).join(" ") || "Ingen verksamhet avviker från budget."}
      rows={bars}
      table={table}
    />
  );
}
