import type { Flag, Measured } from "../domain/figure";
import type { SeriesKind } from "../domain/series";
import { isMoney, type Unit } from "../domain/unit";
import type { FigureColumn } from "./column";
import type { DraftFigure } from "./draft";
import { withoutTurning } from "./hidden";
import { readNumber, type NumberReading } from "./number";
import type { RowFacts } from "./rowFacts";
import { accumulationOf, betterOf } from "./series";
import type { Cell, Row, Table } from "./table";

export interface FigureSource {
  table: Table;
  row: Row;
  facts: RowFacts;
  cell: Cell | null;
  /** The column's place in the table, from 0. */
  index: number;
  column: FigureColumn;
  kind: SeriesKind;
  tableUnit: Unit | null;
}

/**
 * One cell as a figure with everything that row, column and table say of it. What cannot be read has no
 * value and is flagged; what has several readings keeps the best one, flagged.
 */
export function figureOf({
  table,
  row,
  facts,
  cell,
  index,
  column,
  kind,
  tableUnit,
}: FigureSource): DraftFigure {
  const text = cell?.text ?? "";
  const reading = readNumber(text);
  const unit = unitOf(reading, column, facts, tableUnit);
  /* A department's result, or an earlier forecast of it, is not the committee's result. */
  const isWhole = kind === "incomeStatement" && column.aspect === null;
  const role = isWhole ? facts.role : null;
  const reason = doubtOf(reading, cell, column, row);
  const place = cell?.place ?? row.place;
  return {
    ...measuredOf(reading),
    key: `${place.line}:${index}`,
    series: {
      kind,
      label: withoutTurning(row.label).replace(/\s+/g, " ").trim(),
      parent: row.parent && withoutTurning(row.parent),
      group: groupOf(row, table, kind),
      aspect: column.aspect,
      unit,
      accumulation: accumulationOf(row, kind, role, unit),
      better: betterOf(row, kind, role, facts.bound),
      role,
    },
    section: table.section,
    column: table.columns[index]?.header ?? "",
    period: column.period,
    basis: planAsTarget(column, kind, tableUnit, table.columns[index]?.header ?? ""),
    printed: text,
    place,
    flags: flagsOf(reading, column, reason),
    verification: "notYet",
    proposed: null,
    reason,
  };
}

function measuredOf(reading: NumberReading): Measured {
  if (reading.kind === "value") return { value: reading.value, missing: null };
  return { value: null, missing: reading.kind === "missing" ? reading.missing : "unreadable" };
}

function doubtOf(
  reading: NumberReading,
  cell: Cell | null,
  column: FigureColumn,
  row: Row,
): string | null {
  if (reading.kind === "unreadable") return "unreadable";
  if (reading.kind === "ambiguous") return "ambiguousNumber";
  // Nothing printed may be what is printed on the next line, or beside.
  const isBlank = reading.kind === "missing" && reading.missing === "blank";
  if (row.isUneven && (reading.kind === "value" || isBlank)) return "cellsUneven";
  if (row.isLabelUnsure && reading.kind === "value") return "labelUncertain";
  /* A sum that settles the split does not tell which header stands over which column, nor over an empty cell. */
  if (column.doubt === "headerDamaged") return column.doubt;
  const hasOthers = cell !== null && cell.otherReadings.length > 0;
  return (reading.kind === "value" ? column.doubt : null) ?? (hasOthers ? "severalReadings" : null);
}

function flagsOf(reading: NumberReading, column: FigureColumn, doubt: string | null): Flag[] {
  const flags: Flag[] = [];
  if (reading.kind === "value" && reading.isApproximate) flags.push("E");
  if (column.basis === "forecast") flags.push("F");
  if (reading.kind === "missing" && reading.missing === "suppressed") flags.push("Q");
  if (doubt !== null) flags.push("U");
  return flags;
}

/** The nearest word counts: cell, column, then what the row says, then the table. */
function unitOf(
  reading: NumberReading,
  column: FigureColumn,
  facts: RowFacts,
  tableUnit: Unit | null,
): Unit {
  const ofCell = reading.kind === "value" ? reading.unit : null;
  return ofCell ?? column.unit ?? facts.unit ?? tableUnit ?? "unknown";
}

/** Indicators stand in groups under subheadings ("Väntetid"); a statement's heading is no group. */
function groupOf(row: Row, table: Table, kind: SeriesKind): string | null {
  if (row.group !== null) return row.group;
  const isGrouped = kind === "indicator" || kind === "volume" || kind === "placement";
  return isGrouped && table.section.trim() !== "" ? table.section : null;
}

/** "Plan 2025" is a budget in a table of money and a target in one of indicators. */
function planAsTarget(
  column: FigureColumn,
  kind: SeriesKind,
  tableUnit: Unit | null,
  header: string,
) {
  const isOfMoney = tableUnit !== null && isMoney(tableUnit);
  const isPlan = column.basis === "budget" && /\bplan(?:erat|erad)?\b/i.test(header);
  return isPlan && kind === "indicator" && !isOfMoney ? "target" : column.basis;
}
