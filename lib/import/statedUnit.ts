import { isMoney, type Unit } from "../domain/unit";
import type { Document } from "./document";
import { foldLabel } from "./label";
import type { Table } from "./table";
import { findUnit, findUnitOfLabel } from "./unit";

/** A unit of money that the report states for all its amounts, from a line on. */
export interface StatedUnit {
  line: number;
  unit: Unit;
  /** Stated of the table right below and of no other: "Belopp i tkr". */
  isCaption: boolean;
}

const caption = /^(?:\p{L}+ )?belopp(?:en)? i \p{L}+(?: kronor)?$/u;
const statement =
  /\b(?:(?:alla|samtliga) (?:belopp|siffror)|belopp(?:en)? (?:i rapporten|i denna rapport|anges|redovisas|ar)|belopp i \p{L}+ (?:dar|om) (?:inget|inte|ej|ingenting))/u;

/**
 * Where the report says once for all in which unit its amounts are: "Belopp i tkr där inget annat anges", "Alla
 * belopp anges i mkr". A bare "Belopp i tkr" is of the table below it and of no other.
 */
export function statedUnits({ lines }: Document): StatedUnit[] {
  return lines.flatMap(({ text, cells, number }) => {
    const folded = foldLabel(text);
    const isCaption = caption.test(folded);
    if (cells !== null || text.length > 200 || !(isCaption || statement.test(folded))) return [];
    const unit = findUnit(text);
    return unit !== null && isMoney(unit) ? [{ line: number, unit, isCaption }] : [];
  });
}

/** How far above its table a caption may stand, in lines. */
const reach = 3;
const countLabel = /^(?:antal|andel)|\b(?:besok|timmar|dagar|dygn|platser|index|nojd)/;

/**
 * The unit stated for the report as a whole, for a table of money that states none: the nearest statement
 * above it. Null for one that may be of anything else.
 */
export function statedUnitOf(
  table: Table,
  isMoneyKind: boolean,
  stated: readonly StatedUnit[],
): Unit | null {
  const { line: at } = table.place;
  const own = stated.find(({ line, isCaption }) => isCaption && line <= at && line >= at - reach);
  if (own !== undefined) return own.unit;
  const above = stated.findLast(({ line, isCaption }) => !isCaption && line <= at);
  if (above === undefined) return null;
  return isMoneyKind || looksLikeMoney(table) ? above.unit : null;
}

const moneyWord = /\b(?:tkr|mnkr|mkr|msek|ksek|tusental|miljoner)\b/i;

/** Is it a table of budgets beside outcomes or forecasts, none of them counts, in a report that states units? */
export function isUnitOpenOf(table: Table, stated: readonly StatedUnit[]): boolean {
  const headers = table.columns.map(({ header }) => foldLabel(header)).join(" ");
  const isCompared = /budget/.test(headers) && /avvik|utfall|prognos|bokslut/.test(headers);
  const isStated = stated.length > 0 || moneyWord.test(`${table.section} ${table.title}`);
  return isStated && isCompared && !table.rows.some(({ label }) => isCount(label));
}

function isCount(label: string): boolean {
  return findUnitOfLabel(label) !== null || countLabel.test(foldLabel(label));
}

/** Budget beside outcome or forecast and their deviation, and no row that counts something. */
export function looksLikeMoney({ columns, rows }: Table): boolean {
  const headers = columns.map(({ header }) => foldLabel(header)).join(" ");
  const isCompared = /budget/.test(headers) && /avvik/.test(headers);
  return isCompared && rows.every(({ label, unitText }) => unitText === null && !isCount(label));
}
