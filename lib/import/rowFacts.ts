import type { StatementRole } from "../domain/series";
import { isMoney, type Unit } from "../domain/unit";
import { readNumber, type NumberValue } from "./number";
import type { Row } from "./table";
import { findUnit, findUnitOfLabel, findUnitStatedLast, namesMoney } from "./unit";

/** What a row says of all its cells. */
export interface RowFacts {
  role: StatementRole | null;
  /** From the row's own unit column, its label, or its other cells; null when none tells. */
  unit: Unit | null;
  /** Only a heading above tells the unit, and that may as well be a row that is empty. */
  isUnitUnsure: boolean;
  /** The bound printed in one of the cells ("Minst 76 %"): it tells which way is good. */
  bound: "atLeast" | "atMost" | null;
}

/** The facts of a row whose role in the statement is known already. */
export function rowFacts(row: Row, role: StatementRole | null): RowFacts {
  const numbers = row.cells.flatMap((cell) => {
    const reading = readNumber(cell?.text ?? "");
    return reading.kind === "value" ? [reading] : [];
  });
  const ofUnitColumn = row.unitText === null ? null : findUnit(row.unitText);
  const own = ofUnitColumn ?? findUnitOfLabel(row.label) ?? unitOfCells(row, numbers);
  const ofWhole = own === null ? unitOfWhole(row) : null;
  return {
    role,
    unit: own ?? ofWhole,
    isUnitUnsure: ofWhole !== null && !isPart(row.label),
    bound: numbers.find(({ bound }) => bound !== null)?.bound ?? null,
  };
}

/**
 * "- flickor" under "Behöriga elever, andel (%)" is a share too, and "Kvinnor" of the group "Antal tillsvidareanställda"
 * is counted. Any other row is most likely in the unit that its heading names last ("Sjukfrånvaro, procent"), unless it
 * is of money itself. A group goes on until another begins, past its own sum too: it tells no unit of money.
 */
function unitOfWhole({ label, parent, group }: Row): Unit | null {
  if (namesMoney(label)) return null;
  const find = isPart(label) ? findUnitOfLabel : findUnitStatedLast;
  if (parent !== null) return find(parent);
  const unit = group === null ? null : find(group);
  return unit === null || isMoney(unit) ? null : unit;
}

/** What is a part of anything says nothing by itself. */
function isPart(label: string): boolean {
  return part.test(label.trim());
}

const part = /^(?:[-–] |(?:varav|därav)\b|(?:flickor|pojkar|kvinnor|män|totalt?|samtliga)$)/iu;

/** What most of the row's numbers print, for those that leave it out: "82 %, 67 %, 68". */
function unitOfCells(row: Row, numbers: readonly NumberValue[]): Unit | null {
  const first = numbers.find(({ unit }) => unit !== null)?.unit ?? null;
  const count = numbers.filter(({ unit }) => unit === first).length;
  const isShare = /^\s*andel/i.test(row.label);
  return isShare || count * 2 > numbers.length ? first : null;
}
