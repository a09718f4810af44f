import type { ReportIdentity } from "../domain/report";
import { columnsOf } from "./columns";
import type { ColumnReading } from "./column";
import type { Read } from "./document";
import { inDoubt, isDoubted } from "./doubt";
import type { DraftFigure, UnusedNumber } from "./draft";
import { figureOf } from "./figure";
import { doubtShifted } from "./shifted";
import { normaliseSigns } from "./sign";
import { rowFacts, type RowFacts } from "./rowFacts";
import { kindOfTable } from "./series";
import { rolesOf } from "./statement";
import { comparesBudgets, type StatedUnit } from "./statedUnit";
import type { Cell, Row, Table } from "./table";
import { findUnit, namesMoney } from "./unit";
import {
  hasOwnTitle,
  isKindOfCounts,
  isKindOfMoney,
  unitOfTable,
  withOwnSection,
} from "./unitOfTable";

export interface ReadTables {
  figures: DraftFigure[];
  unused: UnusedNumber[];
}

/**
 * Every cell under a column of figures becomes a figure: a value, or null with a reason. A number
 * under any other column is listed as unused with the reason, so that everything is accounted for
 * (design.md §5 rule 9). `stated` are the units that the report states for all its amounts. Without knowing which report it is no column can be read, and all is unused.
 */
export function readFigures(
  tables: readonly Table[],
  report: ReportIdentity | null,
  stated: readonly StatedUnit[] = [],
): Read<ReadTables> {
  const reads = tables.map((table, index) =>
    readTable(table, report, stated, tables[index - 1] ?? null),
  );
  return {
    value: {
      figures: withUniqueKeys(reads.flatMap((read) => read.figures)),
      unused: reads.flatMap((read) => read.unused),
    },
    problems: reads.flatMap((read) => read.problems),
  };
}

function readTable(
  table: Table,
  report: ReportIdentity | null,
  stated: readonly StatedUnit[],
  before: Table | null,
) {
  const own = withOwnSection(table, before);
  const isTitled = own === table || hasOwnTitle(table, before);
  const columns =
    report === null ? null : columnsOf(isTitled ? own : { ...own, title: "" }, report);
  const roles = rolesOf(table);
  const tableUnit = unitOfTable(table, roles, stated, before);
  const kind = kindOfTable(own, tableUnit, roles);
  const mayBeMoney = !isKindOfCounts(kind);
  const isUnitOpen = tableUnit === null && (isKindOfMoney(kind) || comparesBudgets(table));
  // "Antal 2024" beside "Bokslut 2024": what the other columns are in is told nowhere.
  const isBesideUnit = columns?.some((each) => each.kind === "figures" && each.unit !== null);
  const isInDoubt = ({ series, column }: DraftFigure) =>
    (mayBeMoney && (isUnitOpen || isBesideUnit)) ||
    endsWithUnit(series.label) ||
    [series.label, column].some(namesMoney);
  const figures: DraftFigure[] = [];
  const unused: UnusedNumber[] = [];
  table.rows.forEach((row, at) => {
    const isTold = columns !== null && isToldRow(row, figureCells(row, columns));
    const facts = rowFacts(row, roles[at] ?? null);
    row.cells.forEach((cell, index) => {
      const column = columns?.[index];
      if (column?.kind !== "figures") unused.push(...unusedOf(cell, unusedReason(column)));
      else if (row.label.trim() === "") unused.push(...unusedOf(cell, "noLabel"));
      else if (isTold)
        figures.push(
          doubtUnitOf(facts, figureOf({ table, row, facts, cell, index, column, kind, tableUnit })),
        );
    });
  });
  const unreadable = figures.filter(({ missing }) => missing === "unreadable");
  const sure = doubtShifted(
    figures
      .map((figure) => doubtBesideUnreadable(figure, unreadable))
      .map((figure) => (isInDoubt(figure) ? doubtUnit(figure) : figure)),
  );
  return { ...normaliseSigns(sure, table), unused };
}

/**
 * Several numbers in a cell may be its neighbours': an empty cell on its line is in doubt, and where two are
 * glued together ("-32,15-0,75") all the others are, which may have moved a column.
 */
function doubtBesideUnreadable(
  figure: DraftFigure,
  unreadable: readonly DraftFigure[],
): DraftFigure {
  const pattern = figure.missing === "blank" ? /\d.*\s.*\d|\d[-−–+]\d/ : /\d[-−–+]\d/;
  const isBeside = (other: DraftFigure) =>
    pattern.test(other.printed) && other.place.line === figure.place.line;
  const isOpen = figure.missing === "blank" || figure.value !== null;
  if (!isOpen || isDoubted(figure) || !unreadable.some(isBeside)) return figure;
  return { ...figure, flags: [...figure.flags, "U"], reason: "unreadable" };
}

/** "Väntetid, dagar i snitt": a unit among the words after the last comma or bracket that is not understood. */
function endsWithUnit(label: string): boolean {
  const tail = /[,(]([^,(]{1,40})$/.exec(label)?.[1];
  return tail !== undefined && findUnit(tail) !== null;
}

/** An amount without a unit where the report states one for amounts, or its name ends with one, has most likely lost it. */
function doubtUnit(figure: DraftFigure): DraftFigure {
  return figure.series.unit === "unknown" ? inDoubt(figure, "unitUncertain") : figure;
}

/** A unit that only a heading tells is for a person to confirm. */
function doubtUnitOf(facts: RowFacts, figure: DraftFigure): DraftFigure {
  const isOfHeading = facts.isUnitUnsure && figure.series.unit === facts.unit;
  return isOfHeading ? inDoubt(figure, "unitUncertain") : figure;
}

function figureCells(row: Row, columns: readonly ColumnReading[]): string[] {
  return row.cells.flatMap((cell, index) =>
    columns[index]?.kind === "figures" && cell !== null ? [cell.text.trim()] : [],
  );
}

/** A row with nothing under its figure columns is a heading, unless it is a total that was left empty. */
function isToldRow(row: Row, texts: readonly string[]): boolean {
  return texts.some((text) => text !== "") || /^(?:totalt?|summa)\b/i.test(row.label.trim());
}

function unusedOf(cell: Cell | null, reason: string): UnusedNumber[] {
  if (cell === null || !/\d/.test(cell.text)) return [];
  return [{ printed: cell.text, place: cell.place, reason }];
}

function unusedReason(column: ColumnReading | undefined): string {
  if (column === undefined) return "noReport";
  if (column.kind === "unknown") return column.reason === "noBasis" ? "noBasis" : "noPeriod";
  return column.kind === "none" ? "noColumn" : "textColumn";
}

/** Two rows on one line of a text share it: the second figure with a key becomes "187:2#2". */
function withUniqueKeys(figures: readonly DraftFigure[]): DraftFigure[] {
  const seen = new Map<string, number>();
  return figures.map((each) => {
    const count = (seen.get(each.key) ?? 0) + 1;
    seen.set(each.key, count);
    return count === 1 ? each : { ...each, key: `${each.key}#${count}` };
  });
}
