import type { Change } from "@/lib/domain/change";
import type { Unit } from "@/lib/domain/unit";
import { formatAmount, formatPercentagePoints, formatShare } from "@/lib/format/number";

interface ChangeValueProps {
  change: Change;
  unit: Unit;
}

/**
 * A change with its direction and what that means, as arrow, number and word. A percentage changes in
 * percentage points, everything else also in per cent where that is defined.
 */
export function ChangeValue({ change, unit }: ChangeValueProps) {
  const isUp = !change.difference.startsWith("-");
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${colours[change.judgement]}`}>
      {change.judgement !== "same" && <span aria-hidden="true">{isUp ? "↑" : "↓"}</span>}
      <span>
        {amount(change, unit)}
        {words[change.judgement] && <span className="text-sm"> · {words[change.judgement]}</span>}
      </span>
    </span>
  );
}

function amount(change: Change, unit: Unit): string {
  if (unit === "percent") return formatPercentagePoints(change.difference, { signed: true });
  if (change.relative !== null) return formatShare(change.relative, { signed: true });
  return formatAmount(change.difference, unit, { signed: true });
}

const words: Record<Change["judgement"], string> = {
  better: "bättre",
  worse: "sämre",
  same: "oförändrat",
  neither: "",
};

const colours: Record<Change["judgement"], string> = {
  better: "text-favourable",
  worse: "text-unfavourable",
  same: "text-ink",
  neither: "text-ink",
};
