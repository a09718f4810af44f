import { bases } from "@/lib/domain/figure";
import { basisName } from "@/lib/format/basis";
import { shortMonthName } from "@/lib/format/date";
import { ReviewForm } from "./ReviewForm";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

interface AddFigureProps {
  context: SettleContext;
  /** The report's series, each by the key of a figure of it. */
  series: { key: string; name: string }[];
  year: number;
}

const months = Array.from({ length: 11 }, (_, index) => index + 1);

/** A single figure that stands on the page and wasn't read. It must be printed on the line it is said to be on. */
export function AddFigure({ context, series, year }: AddFigureProps) {
  if (!context.mayReview || series.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="inline-block py-1 text-sm text-accent underline underline-offset-4">
        Lägg till en uppgift som inte lästes
      </summary>
      <ReviewForm context={context} className="mt-2 flex flex-wrap items-end gap-2 text-sm">
        <label>
          Rad
          <input
            name="rad"
            required
            inputMode="numeric"
            pattern="[0-9]+"
            className="field block w-20"
          />
        </label>
        <label>
          Som det är tryckt
          <input
            name="tryckt"
            required
            maxLength={100}
            autoComplete="off"
            className="field block w-32"
          />
        </label>
        <label className="min-w-0">
          Serie
          <select name="serie" className="field block max-w-full">
            {series.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Slag
          <select name="slag" className="field block">
            {bases.map((basis) => (
              <option key={basis} value={basis}>
                {basisName(basis)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Period
          <select name="stracka" className="field block">
            <option value="12">hela året</option>
            {months.map((month) => (
              <option key={month} value={month}>
                jan–{shortMonthName(month)}
              </option>
            ))}
          </select>
        </label>
        <label>
          År
          <input
            name="ar"
            required
            inputMode="numeric"
            pattern="(19|20)\d\d"
            defaultValue={year}
            className="field block w-20"
          />
        </label>
        <button name="val" value="ny" className={quietButton}>
          Lägg till
        </button>
      </ReviewForm>
    </details>
  );
}
