import { yearPeriod } from "@/lib/domain/period";
import type { Measured } from "@/lib/domain/figure";
import type { ReviewFigure } from "@/lib/domain/reviewFigure";

type Words = Partial<Omit<ReviewFigure, keyof Measured>> & { line?: number };

/** A figure under review of which only what matters is told; it was read as 12 tkr and is in doubt. */
export function reviewFigureOf(
  { line = 7, ...words }: Words = {},
  measured: Measured = { value: "12", missing: null },
): ReviewFigure {
  return {
    key: `${line}:0`,
    label: "Avgifter",
    under: "",
    section: "Resultaträkning",
    column: "Utfall 2024",
    period: yearPeriod(2024),
    basis: "actual",
    unit: "tkr",
    printed: "12",
    place: { page: null, line },
    flags: ["U"],
    verification: "notYet",
    proposed: null,
    reason: "oddForm",
    group: "doubtful",
    differences: [],
    checks: [],
    decision: null,
    ...words,
    ...measured,
  };
}
