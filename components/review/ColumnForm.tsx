import { bases } from "@/lib/domain/figure";
import { endMonthOf, yearOf, type Period } from "@/lib/domain/period";
import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { basisName } from "@/lib/format/basis";
import { monthName, shortMonthName } from "@/lib/format/date";
import { ContextFields } from "./ContextFields";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

const months = Array.from({ length: 11 }, (_, index) => index + 1);

/** What the figure's whole column is: outcome, budget … of which stretch. Settles every figure in it at once. */
export function ColumnForm({ figure, context }: { figure: ReviewFigure; context: SettleContext }) {
  return (
    <form action={context.settle} className="flex flex-wrap items-end gap-2">
      <ContextFields context={context} figureKey={figure.key} />
      <label className="text-sm">
        Hela kolumnen är
        <select name="slag" defaultValue={figure.basis} className="field block">
          {bases.map((basis) => (
            <option key={basis} value={basis}>
              {basisName(basis)}
            </option>
          ))}
        </select>
      </label>
      <label className="text-sm">
        för
        <select name="stracka" defaultValue={stretchOf(figure.period)} className="field block">
          <option value="12">hela året</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {month === 1 ? "januari (ackumulerat)" : `jan–${shortMonthName(month)}`}
            </option>
          ))}
          {[...months, 12].map((month) => (
            <option key={`m${month}`} value={`m${month}`}>
              bara {monthName(month)}
            </option>
          ))}
        </select>
      </label>
      <label className="text-sm">
        år
        <input
          name="ar"
          required
          inputMode="numeric"
          pattern="(19|20)\d\d"
          title="Fyra siffror"
          defaultValue={yearOf(figure.period)}
          className="field block w-20"
        />
      </label>
      <button name="val" value="kolumn" className={quietButton}>
        Ändra kolumnen
      </button>
    </form>
  );
}

function stretchOf(period: Period): string {
  const month = endMonthOf(period);
  return period.span === "month" ? `m${month}` : String(month);
}
