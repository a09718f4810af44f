import { FigureCard } from "./FigureCard";
import { MissingReason } from "@/components/figures/MissingReason";
import { VerificationMark } from "@/components/figures/VerificationMark";
import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { basisName } from "@/lib/format/basis";
import { formatAmount } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { changeHref } from "./SettleForms";
import type { SettleContext } from "./settleContext";

interface RestFiguresProps {
  figures: ReviewFigure[];
  context: SettleContext;
  /** The key of the figure that is opened for change. */
  opened: string | undefined;
}

/** The figures that nothing speaks against: a line each, the one that is opened in full. */
export function RestFigures({ figures, context, opened }: RestFiguresProps) {
  return (
    <ul>
      {figures.map((figure) =>
        figure.key === opened ? (
          <FigureCard key={figure.key} figure={figure} context={context} isOpen />
        ) : (
          <li
            key={figure.key}
            id={`u-${figure.key}`}
            tabIndex={-1}
            data-figure={figure.key}
            className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-1.5 text-sm"
          >
            <span className="min-w-0 grow">
              {figure.label}
              {figure.under && <span className="text-quiet"> · {figure.under}</span>}
              <span className="text-quiet">
                , {basisName(figure.basis)} {formatShortPeriod(figure.period)}
              </span>
            </span>
            <span className="whitespace-nowrap">
              {figure.value === null ? (
                <MissingReason reason={figure.missing} />
              ) : (
                formatAmount(figure.value, figure.unit)
              )}
            </span>
            {figure.decision === null ? <VerificationMark figure={figure} /> : <Decided />}
            <span className="whitespace-nowrap">
              <a href={`#d-${figure.key}`} className="inline-block py-0.5">
                rad {figure.place.line}
              </a>
              {context.mayReview && (
                <>
                  {" · "}
                  <a
                    href={changeHref(figure, context)}
                    data-act="edit"
                    className="inline-block py-0.5"
                  >
                    ändra<span className="sr-only"> {figure.label}</span>
                  </a>
                </>
              )}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}

function Decided() {
  return <span className="text-achieved">✓ avgjord</span>;
}
