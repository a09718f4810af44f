import type { SeriesMapping } from "@/lib/domain/mapping";
import { breakCauses } from "@/lib/domain/series";
import { describeBreakCause } from "@/lib/format/breakCause";
import { ReviewForm } from "./ReviewForm";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

/** A break in the series: from which date and why it can't be compared with what was before. */
export function BreakForm({ series, context }: { series: SeriesMapping; context: SettleContext }) {
  const { key, break: told } = series;
  return (
    <ReviewForm
      context={context}
      figureKey={key}
      className="flex flex-wrap items-end gap-3 text-sm"
    >
      <label>
        Tidsseriebrott från
        <input
          type="date"
          name="datum"
          required
          defaultValue={told?.date}
          className="field block"
        />
      </label>
      <label>
        Orsak
        <select name="orsak" defaultValue={told?.cause ?? "definition"} className="field block">
          {breakCauses.map((cause) => (
            <option key={cause} value={cause}>
              {describeBreakCause(cause)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Vad som ändrades
        <input
          name="anteckning"
          required
          maxLength={500}
          defaultValue={told?.note}
          className="field block w-64"
        />
      </label>
      <button name="val" value="brott" className={quietButton}>
        Spara brottet
      </button>
      {told && (
        <button name="val" value="angra-brott" formNoValidate className={quietButton}>
          Ta bort brottet
        </button>
      )}
    </ReviewForm>
  );
}
