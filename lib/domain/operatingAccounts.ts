import { isTotalArea } from "./areaMapping";
import { decimal, roundingOf, sumOf, toDecimalText, type DecimalText } from "./decimal";
import type { Basis, Figure } from "./figure";
import { yearOf } from "./period";
import type { Report } from "./report";
import type { SeriesWithFigures } from "./selection";
import type { Series } from "./series";
import type { Unit } from "./unit";
import { statedBy } from "./vintage";

/** What a service area was to have and had of one thing in a year; a figure that isn't stated is null. */
export interface BudgetedPair {
  budget: Figure | null;
  /** The outcome, or the newest forecast while there is none. */
  outcome: Figure | null;
}

export interface OperatingRow {
  area: string;
  isTotal: boolean;
  revenue: BudgetedPair;
  expenses: BudgetedPair;
  /** As printed where the accounts print it. */
  net: BudgetedPair;
  /** Printed net, or revenue and expenses added; null when neither can be had. */
  netBudget: DecimalText | null;
  netOutcome: DecimalText | null;
  /** Outcome minus budget: positive is better than budget. */
  variance: DecimalText | null;
  unit: Unit;
  /** The printed net is not what its printed revenue and expenses add up to, whatever rounding hides. */
  isContradicted: boolean;
}

export interface OperatingYear {
  year: number;
  outcomeBasis: "actual" | "forecast";
  rows: OperatingRow[];
}

/** Is the series the revenue or the expenses of a service area, and not its net or result? */
export function isGrossArea({ kind, aspect }: Pick<Series, "kind" | "aspect">): boolean {
  return kind === "serviceArea" && sideOf(aspect) !== "net";
}

/**
 * The operating accounts (driftredovisning) year by year, newest first: each service area's revenue, expenses and
 * net against budget, in printed order with totals last. Whole years only, each figure as last stated.
 */
export function operatingYears(
  series: readonly SeriesWithFigures[],
  reports: readonly Report[],
): OperatingYear[] {
  const areas = series.filter((each) => each.series.kind === "serviceArea");
  const labels = [...new Set(areas.map((each) => each.series.label))];
  const years = new Set(
    areas.flatMap(({ figures }) => figures.filter(isWhole).map(({ period }) => yearOf(period))),
  );
  return [...years]
    .sort((a, b) => b - a)
    .flatMap((year): OperatingYear[] => {
      const find = finder(areas, reports, year);
      const hasOutcome = labels.some(
        (label) => find(label, "net", "actual") ?? find(label, "expenses", "actual"),
      );
      const outcomeBasis = hasOutcome ? "actual" : "forecast";
      const rows = labels.flatMap((label) => rowOf(label, outcomeBasis, find) ?? []);
      const sorted = [...rows.filter((row) => !row.isTotal), ...rows.filter((row) => row.isTotal)];
      return sorted.length > 0 ? [{ year, outcomeBasis, rows: sorted }] : [];
    });
}

type Side = "revenue" | "expenses" | "net" | "other";
type Find = (label: string, side: Side, basis: Basis) => Figure | null;

function sideOf(aspect: string | null): Side {
  if (aspect === null || /^netto/i.test(aspect)) return "net";
  if (/^intäkt/i.test(aspect)) return "revenue";
  return /^kostnad/i.test(aspect) ? "expenses" : "other";
}

function finder(
  areas: readonly SeriesWithFigures[],
  reports: readonly Report[],
  year: number,
): Find {
  return (label, side, basis) => {
    const own = areas.filter(
      (each) => each.series.label === label && sideOf(each.series.aspect) === side,
    );
    const stated = own.flatMap(({ figures }) =>
      statedBy(
        figures.filter(
          (figure) => figure.basis === basis && isWhole(figure) && yearOf(figure.period) === year,
        ),
        reports,
      ).map(({ current }) => current),
    );
    return stated[0] ?? null;
  };
}

function rowOf(
  label: string,
  outcomeBasis: "actual" | "forecast",
  find: Find,
): OperatingRow | null {
  const pair = (side: Side): BudgetedPair => ({
    budget: find(label, side, "budget"),
    outcome: find(label, side, outcomeBasis),
  });
  const [revenue, expenses, net] = [pair("revenue"), pair("expenses"), pair("net")];
  const told = [revenue, expenses, net].flatMap(({ budget, outcome }) => [budget, outcome]);
  const [first] = told.filter((figure) => figure !== null);
  if (!first || told.some((figure) => figure !== null && figure.unit !== first.unit)) return null;
  const of = (when: keyof BudgetedPair) => net[when]?.value ?? added(revenue[when], expenses[when]);
  const [netBudget, netOutcome] = [of("budget"), of("outcome")];
  return {
    area: label,
    isTotal: isTotalArea({ label }),
    revenue,
    expenses,
    net,
    netBudget,
    netOutcome,
    variance:
      netBudget !== null && netOutcome !== null
        ? toDecimalText(decimal(netOutcome).minus(netBudget))
        : null,
    unit: first.unit,
    isContradicted: (["budget", "outcome"] as const).some((when) =>
      contradicts(net[when], revenue[when], expenses[when]),
    ),
  };
}

function added(revenue: Figure | null, expenses: Figure | null): DecimalText | null {
  if (!revenue?.value || !expenses?.value) return null;
  return sumOf([revenue.value, expenses.value]);
}

function contradicts(net: Figure | null, revenue: Figure | null, expenses: Figure | null): boolean {
  const sum = added(revenue, expenses);
  if (!net?.value || !revenue?.value || !expenses?.value || sum === null) return false;
  const hidden = [net.value, revenue.value, expenses.value].map(roundingOf);
  return decimal(net.value)
    .minus(sum)
    .abs()
    .gt(hidden.reduce((all, each) => all.plus(each)));
}

function isWhole({ period, basis }: Figure): boolean {
  return period.span === "year" && basis !== "variance" && basis !== "target";
}
