import type { SeriesKind, StatementRole } from "../domain/series";
import type { Unit } from "../domain/unit";
import { kindOfTable } from "./series";
import { looksLikeMoney, statedUnitOf, type StatedUnit } from "./statedUnit";
import type { Table } from "./table";
import { findUnit, isOnlyUnit } from "./unit";

const moneyKinds: ReadonlySet<SeriesKind> = new Set<SeriesKind>([
  "incomeStatement",
  "serviceArea",
  "investment",
  "grant",
  "equity",
]);

/** Does a table of the kind hold amounts of money? */
export function isKindOfMoney(kind: SeriesKind): boolean {
  return moneyKinds.has(kind);
}

const countKinds: ReadonlySet<SeriesKind> = new Set<SeriesKind>(["volume", "placement", "staff"]);

/** Does a table of the kind count people, places and the like, in budgets too? */
export function isKindOfCounts(kind: SeriesKind): boolean {
  return countKinds.has(kind);
}

/**
 * The unit that a table's own title or section tells, else the one that is stated for it above; null when none is.
 * `before` is the table above it in the document, whose heading it may have been given.
 */
export function unitOfTable(
  table: Table,
  roles: readonly (StatementRole | null)[],
  stated: readonly StatedUnit[],
  before: Table | null,
): Unit | null {
  const kind = kindOfTable(withOwnSection(table, before), null, roles);
  const isMoneyKind = isKindOfMoney(kind);
  const isOfMoney = isMoneyKind || looksLikeMoney(table);
  const own =
    unitOfHeading(table.title, table, before, isOfMoney) ??
    unitOfHeading(table.section, table, before, isOfMoney);
  const isOpen = isMoneyKind || kind === "indicator";
  return own ?? (isOpen ? statedUnitOf(table, isMoneyKind, stated, before) : null);
}

/**
 * What a heading says is of the table below it. A second one with other columns may have lost a heading of its
 * own: then a heading that names the first says nothing of it, and a bare "Belopp i tkr" is its too only
 * when it is of money. "Minst NKI 75" and "Riktpunkt 66,7 %" are values, and "3,4 mnkr" an amount.
 */
function unitOfHeading(
  text: string,
  table: Table,
  before: Table | null,
  isOfMoney: boolean,
): Unit | null {
  if (/\b(?:nki|index)\s+\d/i.test(text) || amount.test(text)) return null;
  const isBare = isOnlyUnit(text);
  const isPrinted = table.isTitlePrinted === true && text === table.title;
  const isSecond =
    before !== null &&
    !isPrinted &&
    (before.section === text ||
      before.title.startsWith(text) ||
      (isBare && before.section === table.section));
  const isShared = table.isSectionShared === true && text === table.section;
  const isCarried = (isSecond || isShared) && !isAlike(before, table);
  return isCarried && !(isBare && isOfMoney) ? null : findUnit(text);
}

/** "1 000 kr" is a unit, and so is the one after a year: "mars 2026 tkr". */
const amount = /(?<!\b(?:19|20)\d)\d\s*(?:%|proc|mn?kr|tkr|[mk]sek|miljon|tusen|(?<!1 ?000\s?)kr)/i;

/** A second table of another make under a heading may have lost its own: it may be of another kind too. */
export function withOwnSection(table: Table, before: Table | null): Table {
  const isShared = before?.section === table.section || table.isSectionShared === true;
  return isShared && !isAlike(before, table) ? { ...table, section: "" } : table;
}

/** Is the title its own, and not the one of the table above? */
export function hasOwnTitle(table: Table, before: Table | null): boolean {
  return table.isTitlePrinted === true || before?.title !== table.title;
}

function isAlike(before: Table | null, table: Table): boolean {
  return before !== null && headersOf(before) === headersOf(table);
}

function headersOf({ columns }: Table): string {
  return columns.map(({ header }) => header).join("\t");
}
