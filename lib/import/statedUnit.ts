import { isMoney, type Unit } from "../domain/unit";
import type { Document } from "./document";
import { foldLabel } from "./label";
import { linesOf, type Table } from "./table";
import { findUnit, findUnitOfLabel } from "./unit";

/** A unit of money that the report states for all its amounts, from a line on. */
export interface StatedUnit {
  line: number;
  unit: Unit;
  /** Stated of the table right below and of no other: "Belopp i tkr". */
  isCaption: boolean;
}

const caption = /^(?:\p{L}+ )?belopp(?:en)? i \p{L}+(?: kronor)?$/u;
/** "Driftredovisning, tkr", and not "Andra belopp som redovisas i tkr"; "I tabellen nedan redovisas utfallet (mnkr)": a name, or a sentence of a table, that ends with a unit. */
const named =
  /^(?!.*(?<!\p{L})(?:[Aa]ndra|[Öö]vriga|som|inte|ej)(?!\p{L}))(?:\p{Lu}[\p{L} /-]{2,60}|.*\b[Tt]abell(?:en)?\b.*)(?:,| i|,? \()\s?(?:tkr|kkr|mn?kr|kr|[mk]sek|(?:tusen|tusental|miljoner) kronor)\)?[.:]?$/u;
const statement =
  /\b(?:(?:alla|samtliga) (?:belopp|siffror)|belopp(?:en)? (?:i rapporten|i denna rapport|anges|redovisas|ar)|belopp i \p{L}+ (?:dar|om) (?:inget|inte|ej|ingenting))/u;

/**
 * Where the report says once for all in which unit its amounts are: "Belopp i tkr där inget annat anges", "Alla
 * belopp anges i mkr". A bare "Belopp i tkr" is of the table below it and of no other, also among other
 * sentences on its line: "Belopp i tkr. Plus är överskott."
 */
export function statedUnits({ lines }: Document): StatedUnit[] {
  return lines.flatMap(({ text, cells, number }) => {
    if (cells !== null || text.length > 200) return [];
    const whole = foldLabel(text);
    const captions = sentencesOf(text).filter(isCaption);
    const unit = captions.length > 0 ? onlyUnitOf(captions) : findUnit(text);
    const isStated = captions.length > 0 || statement.test(whole);
    if (!isStated || unit === null || !isMoney(unit)) return [];
    return [{ line: number, unit, isCaption: captions.length > 0 && !statement.test(whole) }];
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[\p{L})][.;:])\s+(?=\p{Lu})/u);
}

function isCaption(sentence: string): boolean {
  return caption.test(foldLabel(sentence)) || named.test(sentence.trim());
}

/** Null when the sentences tell two: nobody knows which is of the table. */
function onlyUnitOf(sentences: readonly string[]): Unit | null {
  const [unit = null, ...others] = new Set(sentences.map((sentence) => findUnit(sentence)));
  return others.length > 0 ? null : unit;
}

/** How far above its table a caption may stand, in lines. */
const reach = 3;
const countLabel = /^(?:antal|andel)|\b(?:besok|timmar|dagar|dygn|platser|index|nojd)/;

/**
 * The unit stated for the report as a whole, for a table of money that states none: the nearest statement
 * above it. Null for one that may be of anything else. A caption is of the first table below it.
 */
export function statedUnitOf(
  table: Table,
  isMoneyKind: boolean,
  stated: readonly StatedUnit[],
  before: Table | null,
): Unit | null {
  const { line: at } = table.place;
  const end = before === null ? 0 : Math.max(...linesOf(before));
  const own = stated.findLast(
    ({ line, isCaption }) => isCaption && line <= at && line >= at - reach && line > end,
  );
  if (own !== undefined) return own.unit;
  const above = stated.findLast(({ line, isCaption }) => !isCaption && line <= at);
  if (above === undefined) return null;
  return isMoneyKind || looksLikeMoney(table) ? above.unit : null;
}

/** Is it a table of budgets beside outcomes or forecasts, none of them counts? */
export function comparesBudgets(table: Table): boolean {
  const headers = table.columns.map(({ header }) => foldLabel(header)).join(" ");
  const isCompared = /budget/.test(headers) && /avvik|utfall|prognos|bokslut/.test(headers);
  return isCompared && !table.rows.some(({ label }) => isCount(label));
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
