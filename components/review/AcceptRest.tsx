import { ReviewForm } from "./ReviewForm";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

interface AcceptRestProps {
  context: SettleContext;
  /** How many undecided ones there are on the page and in the whole document. */
  onPage: number;
  inAll: number;
}

/** The figures that nothing speaks against, accepted in one go: those of the page, or all. */
export function AcceptRest({ context, onPage, inAll }: AcceptRestProps) {
  if (!context.mayReview || inAll === 0) return null;
  return (
    <ReviewForm context={context} className="flex flex-wrap gap-2 py-3">
      {onPage > 0 && onPage < inAll && (
        <button name="val" value="ovriga-sidan" data-act="rest" className={quietButton}>
          {onPage === 1 ? "Godkänn sidans enda övriga" : `Godkänn sidans ${onPage} övriga`}
        </button>
      )}
      <button name="val" value="ovriga-alla" data-act="rest" className={quietButton}>
        {inAll === 1 ? "Godkänn den övriga" : `Godkänn alla ${inAll} övriga i dokumentet`}
      </button>
    </ReviewForm>
  );
}
