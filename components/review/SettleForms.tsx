import { missingReasons } from "@/lib/domain/figure";
import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { missingReasonName } from "@/lib/format/missing";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { routes } from "@/lib/routes";
import { ColumnForm } from "./ColumnForm";
import { ContextFields } from "./ContextFields";
import { quietButton } from "./quietButton";
import { sharedButton } from "./SharedForm";
import type { SettleContext } from "./settleContext";

interface SettleFormsProps {
  figure: ReviewFigure;
  context: SettleContext;
  isOpen: boolean;
  inRow: number;
}

/** Accept, take a proposal or discard with one click; correct and set missing where "Ändra" leads. */
export function SettleForms({ figure, context, isOpen, inRow }: SettleFormsProps) {
  const { key, decision } = figure;
  const alternatives = [...new Set(figure.differences.map(({ value }) => value))].filter(
    (value) => value !== figure.value && value !== figure.proposed,
  );
  return (
    <div className="mt-2 flex flex-wrap items-start gap-2">
      {decision === null && (
        <>
          {figure.proposed !== null && (
            <button
              {...sharedButton(`varde:${figure.proposed}`, key)}
              data-act="proposed"
              className={quietButton}
            >
              Använd förslaget {formatAmount(figure.proposed, figure.unit)}
            </button>
          )}
          <button {...sharedButton("godkann", key)} data-act="accept" className={quietButton}>
            {figure.value === null ? "Godkänn som saknad" : "Godkänn som läst"}
          </button>
          {alternatives.map((value) => (
            <button key={value} {...sharedButton(`varde:${value}`, key)} className={quietButton}>
              Använd {formatAmount(value, figure.unit)}
            </button>
          ))}
          <button {...sharedButton("valj-bort", key)} data-act="discard" className={quietButton}>
            Välj bort
          </button>
          {inRow > 1 && (
            <button {...sharedButton("rad", key)} data-act="row" className={quietButton}>
              Godkänn radens {inRow} som lästa
            </button>
          )}
        </>
      )}
      {isOpen ? (
        <Change figure={figure} context={context} />
      ) : (
        <a
          href={changeHref(figure, context)}
          data-act="edit"
          className="inline-block py-1.5 text-sm"
        >
          Ändra<span className="sr-only"> {figure.label}</span>
        </a>
      )}
    </div>
  );
}

/** Where the figure's forms stand open: one figure at a time, since each has a page of choices. */
export function changeHref({ key }: ReviewFigure, { uploadId, page }: SettleContext): string {
  return routes.review({ id: uploadId }, { sida: String(page), uppgift: key }, key);
}

function Change({ figure, context }: Pick<SettleFormsProps, "figure" | "context">) {
  const { key } = figure;
  return (
    <div className="grid grow basis-full gap-3 border-l-2 border-rule-strong pl-4">
      <form action={context.settle} className="flex flex-wrap items-end gap-2">
        <ContextFields context={context} figureKey={key} />
        <label className="text-sm">
          Rätt värde
          <input
            name="varde"
            required
            inputMode="decimal"
            autoComplete="off"
            data-act="value"
            defaultValue={figure.value === null ? "" : formatNumber(figure.value)}
            className="field block w-36"
          />
        </label>
        <Note />
        <button name="val" value="ratta" className={quietButton}>
          Rätta
        </button>
      </form>
      <form action={context.settle} className="flex flex-wrap items-end gap-2">
        <ContextFields context={context} figureKey={key} />
        <label className="text-sm">
          Saknas därför att
          <select name="saknas" required data-act="missing" defaultValue="" className="field block">
            <option value="" disabled>
              Välj skäl
            </option>
            {missingReasons.map((reason) => (
              <option key={reason} value={reason}>
                {missingReasonName(reason)}
              </option>
            ))}
          </select>
        </label>
        <Note />
        <button name="val" value="saknas" className={quietButton}>
          Sätt som saknad
        </button>
      </form>
      <ColumnForm figure={figure} context={context} />
      <p className="text-sm text-quiet">Det tryckta står kvar som det är, bredvid ditt värde.</p>
    </div>
  );
}

function Note() {
  return (
    <label className="text-sm">
      Anteckning
      <input name="anteckning" maxLength={500} autoComplete="off" className="field block w-48" />
    </label>
  );
}
