import type { CheckCode } from "../../domain/check";
import { decimal } from "../../domain/decimal";
import { balanceOf, isTelling, type Balance } from "../arithmetic";
import type { DraftCheck, DraftFigure } from "../draft";

/** Figures that must add up: the signed terms make the total. */
export interface Constraint {
  code: CheckCode;
  subject: string;
  terms: { figure: DraftFigure; sign: 1 | -1 }[];
  total: DraftFigure;
}

export interface Weighed {
  constraint: Constraint;
  /** `unknown` while one of the figures could not be read. */
  state: "holds" | "fails" | "unknown";
  /** A holding sum that could have failed confirms its figures; 0 + 0 = 0 confirms nothing. */
  isTelling: boolean;
  balance: Balance | null;
}

/** Parts that make the figure, told by its row and column. */
export function sumOf(terms: Constraint["terms"], total: DraftFigure): Constraint {
  return { code: "partsSum", subject: `${total.series.label}, ${total.column}`, terms, total };
}

/** Weighs a constraint. An empty cell is left out of the sum; an unreadable one leaves it undecided. */
export function weigh(constraint: Constraint): Weighed {
  const undecided: Weighed = { constraint, state: "unknown", isTelling: false, balance: null };
  const { value } = constraint.total;
  if (value === null) return undecided;
  const terms: { value: string; sign: 1 | -1 }[] = [];
  for (const { figure, sign } of constraint.terms) {
    if (figure.missing === "unreadable") return undecided;
    if (figure.series.unit !== constraint.total.series.unit) return undecided;
    if (figure.value !== null) terms.push({ value: figure.value, sign });
  }
  if (terms.length === 0) return undecided;
  const balance = balanceOf(terms, value);
  const state = balance.holds ? "holds" : "fails";
  return { constraint, state, isTelling: isTelling(terms, value), balance };
}

/** All figures of a constraint, the total last. */
export function figuresOf({ terms, total }: Constraint): DraftFigure[] {
  return [...terms.map(({ figure }) => figure), total];
}

/** The constraint as a check to be told, with the numbers in the order they are added. */
export function checkOf({ constraint, state }: Weighed): DraftCheck {
  const figures = figuresOf(constraint);
  return {
    code: constraint.code,
    ok: state === "holds",
    place: constraint.total.place,
    subject: constraint.subject,
    numbers: figures.flatMap(({ series, column, value }) =>
      value === null ? [] : [{ label: labelIn(constraint, series.label, column), value }],
    ),
    figureKeys: figures.map(({ key }) => key),
  };
}

/** Within one row the columns tell the numbers apart, within one column the rows. */
function labelIn({ terms, total }: Constraint, label: string, column: string): string {
  const isOneRow = terms.every(({ figure }) => figure.series.label === total.series.label);
  return isOneRow ? column : label;
}

/** Is the figure a printed number other than zero? */
export function isNonZero({ value }: DraftFigure): boolean {
  return value !== null && !decimal(value).isZero();
}
