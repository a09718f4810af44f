import { FigureValue } from "@/components/figures/FigureValue";
import { changeBetween } from "@/lib/domain/change";
import type { Figure } from "@/lib/domain/figure";
import { yearOf } from "@/lib/domain/period";
import type { CommitteeOverview } from "@/lib/domain/selection";
import { formatNumber } from "@/lib/format/number";
import { unitLabel } from "@/lib/format/unit";

interface ResultLineProps {
  result: NonNullable<CommitteeOverview["result"]>;
  placeOf: (figure: Figure) => string;
}

/** The year's result, or what it is forecast to be, beside the budget it is held against. */
export function ResultLine({ result: { figure, budget }, placeOf }: ResultLineProps) {
  const name = figure.basis === "forecast" ? "Prognos för årets resultat" : "Årets resultat";
  return (
    <>
      <p className="kicker mb-1">
        {name} {yearOf(figure.period)}
      </p>
      <p className="font-serif text-xl leading-tight">
        <FigureValue figure={figure} href={placeOf(figure)} withUnit signed />
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

/** "; 20 725 tkr sämre": only where both have a value in the same unit. */
function against(figure: Figure, budget: Figure): string {
  if (figure.value === null || budget.value === null || figure.unit !== budget.unit) return "";
  const { difference, judgement } = changeBetween(budget.value, figure.value, "higher");
  if (judgement === "same") return "; enligt budget";
  const amount = formatNumber(difference.replace("-", ""));
  return `; ${amount} ${unitLabel(figure.unit)} ${judgement === "better" ? "bättre" : "sämre"}`;
}
