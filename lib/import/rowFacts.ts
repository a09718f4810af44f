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
  return {
    role,
    unit:
      ofUnitColumn ??
      findUnitOfLabel(row.label) ??
      unitOfCells(row, numbers) ??
      unitOfWhole(row) ??
      unitOfGroup(row),
    bound: numbers.find(({ bound }) => bound !== null)?.bound ?? null,
  };
}

/**
 * "- flickor" under "Behöriga elever, andel (%)" is a share too, and so is any row below a heading that names its
 * unit last ("Sjukfrånvaro, procent"), unless the row is of money itself.
 */
function unitOfWhole({ label, parent, group }: Row): Unit | null {
  const isPart = /^(?:[-–] |varav\b|därav\b|(?:flickor|pojkar|kvinnor|män)$)/iu.test(label.trim());
  if (isPart && parent !== null) return findUnitOfLabel(parent);
  const whole = parent ?? group;
  return whole === null || namesMoney(label) ? null : findUnitStatedLast(whole);
}

/** "Kvinnor" under "Sjukfrånvaro, procent". A group goes on until another begins, past its own sum too: money tells its own unit. */
function unitOfGroup({ group }: Row): Unit | null {
  const unit = group === null ? null : findUnitOfLabel(group);
  return unit === null || isMoney(unit) ? null : unit;
}

/** What most of the row's numbers print, for those that leave it out: "82 %, 67 %, 68". */
function unitOfCells(row: Row, numbers: readonly NumberValue[]): Unit | null {
  const first = numbers.find(({ unit }) => unit !== null)?.unit ?? null;
  const count = numbers.filter(({ unit }) => unit === first).length;
  const isShare = /^\s*andel/i.test(row.label);
  return isShare || count * 2 > numbers.length ? first : null;
}
