import { FigureValue } from "@/components/figures/FigureValue";
import { changeBetween } from "@/lib/domain/change";
import { decimalsOf } from "@/lib/domain/decimal";
import type { Figure } from "@/lib/domain/figure";
import { yearOf } from "@/lib/domain/period";
import type { YearsResult } from "@/lib/domain/selection";
import { formatNumber } from "@/lib/format/number";
import { unitLabel } from "@/lib/format/unit";

interface ResultLineProps {
  result: YearsResult;
  placeOf: (figure: Figure) => string;
}

/** The year's result, or what it is forecast to be, beside the budget it is held against. */
export function ResultLine({ result, placeOf }: ResultLineProps) {
  const { role, figure, budget } = result;
  return (
    <>
      <p className="kicker mb-1">
        {nameOf(result)} {yearOf(figure.period)}
      </p>
      <p className="font-serif text-xl leading-tight">
        <FigureValue figure={figure} href={placeOf(figure)} withUnit signed={role === "result"} />
      </p>
      <p className="mt-0.5 text-sm text-quiet">
        {budget ? (
          <>
            Budget <FigureValue figure={budget} href={placeOf(budget)} withUnit />
            {against(figure, budget)}
          </>
        ) : (
          "Budget anges inte."
        )}
      </p>
    </>
  );
}

function nameOf({ role, figure }: YearsResult): string {
  const isForecast = figure.basis === "forecast";
  if (figure.period.span === "cumulative")
    return role === "result" ? "Resultat hittills" : "Nettokostnad hittills";
  if (role === "result") return isForecast ? "Prognos för årets resultat" : "Årets resultat";
  return isForecast ? "Prognos för årets nettokostnad" : "Årets nettokostnad";
}

/** "; 20 725 tkr sämre": only where both have a value in the same unit. */
function against(figure: Figure, budget: Figure): string {
  if (figure.value === null || budget.value === null || figure.unit !== budget.unit) return "";
  const { difference, judgement } = changeBetween(budget.value, figure.value, "higher");
  if (judgement === "same") return "; enligt budget";
  const decimals = Math.max(decimalsOf(figure.value), decimalsOf(budget.value));
  const amount = formatNumber(difference.replace("-", ""), { decimals });
  return `; ${amount} ${unitLabel(figure.unit)} ${judgement === "better" ? "bättre" : "sämre"}`;
}
