import type { Figure } from "@/lib/domain/figure";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { DoubtMark } from "./DoubtMark";
import { MissingReason } from "./MissingReason";

interface FigureValueProps {
  figure: Figure;
  /** Its printed line (`routes.place`); without it the number is no link. */
  href?: string;
  /** Sets the unit after the number, where no heading says it. */
  withUnit?: boolean;
  /** Sets a plus before positive numbers: for variances and changes. */
  signed?: boolean;
}

/**
 * One figure as a page shows it: the number, or why there is none, with a mark when the reading is in
 * doubt, and a link to the line where it was printed.
 */
export function FigureValue({ figure, href, withUnit = false, signed = false }: FigureValueProps) {
  const shown =
    figure.value === null ? (
      <MissingReason reason={figure.missing} />
    ) : withUnit ? (
      formatAmount(figure.value, figure.unit, { signed })
    ) : (
      formatNumber(figure.value, { signed })
    );
  return (
    <span className="whitespace-nowrap">
      {href ? (
        <a href={href} className="figure-link" title={`Tryckt: ${figure.printed || "tom cell"}`}>
          {shown}
        </a>
      ) : (
        shown
      )}
      {figure.flags.includes("U") && <DoubtMark />}
    </span>
  );
}
