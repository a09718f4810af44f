import { missingReasons } from "@/lib/domain/figure";
import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { missingReasonName } from "@/lib/format/missing";
import { formatAmount, formatNumber } from "@/lib/format/number";
import { ColumnForm } from "./ColumnForm";
import { ContextFields } from "./ContextFields";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

interface SettleFormsProps {
  figure: ReviewFigure;
  context: SettleContext;
  isOpen: boolean;
}

/** Accept or take a proposal with one click; correct, set missing and discard behind "Ändra". */
export function SettleForms({ figure, context, isOpen }: SettleFormsProps) {
  const { key, decision } = figure;
  const alternatives = [...new Set(figure.differences.map(({ value }) => value))].filter(
    (value) => value !== figure.value && value !== figure.proposed,
  );
  return (
    <div className="mt-2 flex flex-wrap items-start gap-2">
      {decision === null && (
        <form action={context.settle} className="contents">
          <ContextFields context={context} figureKey={key} />
          {figure.proposed !== null && (
            <button
              name="val"
              value={`varde:${figure.proposed}`}
              data-act="proposed"
              className={quietButton}
            >
              Använd förslaget {formatAmount(figure.proposed, figure.unit)}
            </button>
          )}
          <button name="val" value="godkann" data-act="accept" className={quietButton}>
            {figure.value === null ? "Godkänn som saknad" : "Godkänn som läst"}
          </button>
          {alternatives.map((value) => (
            <button key={value} name="val" value={`varde:${value}`} className={quietButton}>
              Använd {formatAmount(value, figure.unit)}
            </button>
          ))}
        </form>
      )}
      <details open={isOpen} data-act="edit" className="min-w-0 grow basis-full">
        <summary className="inline-block py-1 text-sm text-accent underline underline-offset-4">
          Ändra
        </summary>
        <div className="mt-2 grid gap-3 border-l-2 border-rule-strong pl-4">
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
              <select
                name="saknas"
                required
                data-act="missing"
                defaultValue=""
                className="field block"
              >
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
          <form action={context.settle}>
            <ContextFields context={context} figureKey={key} />
            <button name="val" value="valj-bort" data-act="discard" className={quietButton}>
              Välj bort: det är ingen uppgift
            </button>
          </form>
          <ColumnForm figure={figure} context={context} />
          <p className="text-sm text-quiet">
            Det tryckta står kvar som det är, bredvid ditt värde.
          </p>
        </div>
      </details>
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
