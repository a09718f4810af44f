import type { ChartWords } from "@/lib/charts/words";
import type { Gap } from "@/lib/charts/trend";
import type { Change } from "@/lib/domain/change";
import { decimal } from "@/lib/domain/decimal";
import type { Break } from "@/lib/domain/series";
import type { Unit } from "@/lib/domain/unit";
import { describeIncomparable, tellBreak } from "@/lib/format/comparability";
import { formatDate } from "@/lib/format/date";
import {
  formatAmount,
  formatNumber,
  formatPercentagePoints,
  formatShare,
} from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";

/** The Swedish words of the charts: at their marks, under them and beside them. */
export const chartWords: ChartWords = {
  value: (value, unit) => (unit === "percent" ? formatAmount(value, unit) : formatNumber(value)),
  amount: (value, unit) => formatAmount(value, unit),
  period: formatShortPeriod,
  change: describeChange,
  break: (each) => `${causes[each.cause]} från ${formatDate(each.date)}`,
  breakTold: tellBreak,
  incomparable: describeIncomparable,
  gap: (gap) => gaps[gap.reason],
  budget: "budget",
  target: (level) => `mål ${level.printed.trim().replace(/^(Minst|Högst|Max)\b/, lowered)}`,
};

/** "3 procentenheter högre än", "12 % lägre än", "samma som": goes before what it is compared with. */
export function describeChange({ difference, relative }: Change, unit: Unit): string {
  const amount = decimal(difference);
  if (amount.isZero()) return "samma som";
  const size = difference.replace("-", "");
  const direction = amount.isNegative() ? "lägre än" : "högre än";
  if (unit === "percent") return `${formatPercentagePoints(size)} ${direction}`;
  if (relative === null) return `${formatAmount(size, unit)} ${direction}`;
  return `${formatShare(relative.replace("-", ""))} ${direction}`;
}

function lowered(word: string): string {
  return word.toLowerCase();
}

const causes: Record<Break["cause"], string> = {
  definition: "Ny definition",
  organisation: "Ny organisation",
  method: "Ny metod",
  coverage: "Ny omfattning",
};

const gaps: Record<Gap["reason"], string> = {
  blank: "tom cell",
  unreadable: "oläsligt",
  notReported: "ej redovisat",
  notApplicable: "ej aktuellt",
  suppressed: "dolt",
  notStated: "saknas",
};
