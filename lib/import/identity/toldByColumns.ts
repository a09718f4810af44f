import { findBasis, type FoundBasis } from "../columnBasis";
import { goesOnByMonth } from "../columnMonths";
import { takeTimeWords, type TimeWords } from "../columnTime";
import { Header } from "../header";
import { foldLabel } from "../label";
import type { Table } from "../table";

/** A year that a column's heading names. */
export interface ColumnYear {
  year: number;
  /** It is foreseen, budgeted or aimed at, as a report does for its own year. */
  isAhead: boolean;
}

/** A month of the report's year that a column's heading tells. */
export interface ColumnMonth {
  month: number;
  /** It ends what the column's outcome is of; else a month with numbers, or in which a forecast was made. */
  isEnd: boolean;
}

/** The years that the tables' columns name, each as often as it is named. */
export function yearsOfColumns(tables: readonly Table[]): ColumnYear[] {
  return timesOf(tables).flatMap(({ basis, time }) =>
    time.year === null || time.isUnsayable || time.isEarlier
      ? []
      : [{ year: time.year, isAhead: basis !== null && aheadOf.has(basis.basis) }],
  );
}

const aheadOf: ReadonlySet<string> = new Set(["forecast", "budget", "target"]);

/**
 * The months of the report's own year up to which the columns say that something has been: "Utfall jan–apr
 * 2025", "Utfall 2025-04-30", "Prognos apr". What is planned, or foreseen for the whole year, tells none.
 */
export function monthsOfColumns(tables: readonly Table[], reportYear: number): ColumnMonth[] {
  return tables.flatMap((table) => {
    const isLate = isOfSickLeave(table);
    return timesOf([table]).flatMap(({ basis, time }) => {
      const { year, isYearBefore, isEarlier, isUnsayable } = time;
      const isOther = (year !== null && year !== reportYear) || isYearBefore || isEarlier;
      const months = isOther || isUnsayable ? [] : monthOf(basis, time);
      return isLate ? months.map(({ month }) => ({ month, isEnd: false })) : months;
    });
  });
}

/** Sick leave is known a month later than what else is reported: "Ack. januari–juli" in a report to August. */
function isOfSickLeave({ section, title }: Table): boolean {
  return /\bsjukfranvaro/.test(foldLabel(`${section} ${title}`));
}

function monthOf(basis: FoundBasis | null, { stretch }: TimeWords): ColumnMonth[] {
  const isOutcome = basis?.basis === "actual";
  const isForecast = basis?.basis === "forecast";
  if (basis !== null && !isOutcome && !isForecast) return [];
  if (stretch?.kind === "date")
    return isOutcome ? [{ month: Number(stretch.date.slice(5, 7)), isEnd: true }] : [];
  if (stretch?.kind !== "endMonth" && stretch?.kind !== "month") return [];
  if (stretch.month === 12 && !isOutcome) return [];
  return [{ month: stretch.month, isEnd: stretch.kind === "endMonth" && !isForecast }];
}

/** What the headings say of basis and time; one that is damaged, or says two things, tells nothing. */
function timesOf(tables: readonly Table[]) {
  return tables.flatMap(({ columns }) => {
    const headers = columns.map((column) => foldLabel(column.header));
    return columns.flatMap((column, at) => {
      // The month of such a forecast is the one foreseen, not the one it was made in.
      if (goesOnByMonth(headers, headers[at] ?? "")) return [];
      const header = new Header(column.header);
      const basis = findBasis(header);
      if (basis === "several" || header.isDamaged || column.isUnsure) return [];
      return [{ basis, time: takeTimeWords(header) }];
    });
  });
}
