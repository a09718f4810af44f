import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Pair } from "@/lib/domain/releaseDifference";
import type { FigureInSeries } from "@/lib/domain/selection";
import { basisName } from "@/lib/format/basis";
import { missingReasonName } from "@/lib/format/missing";
import { formatAmount } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { ChangeTable, type ChangeRow, type ShownValue } from "./ChangeTable";

interface FigureChangesProps {
  title: string;
  pairs?: readonly Pair<FigureInSeries>[];
  added?: readonly FigureInSeries[];
  removed?: readonly FigureInSeries[];
}

/** Figures as they are and as they will be; a long list is folded away. */
export function FigureChanges({ title, pairs = [], added = [], removed = [] }: FigureChangesProps) {
  const rows = [
    ...pairs.map(({ before, after }) => rowOf(after, { before, after })),
    ...added.map((after) => rowOf(after, { after })),
    ...removed.map((before) => rowOf(before, { before })),
  ];
  if (rows.length === 0) return null;
  return (
    <details className="mt-3" open={rows.length <= 12}>
      <summary className="inline-block py-1 font-semibold text-accent underline underline-offset-4">
        {title}: {rows.length}
      </summary>
      <ScrollRegion label={title}>
        <ChangeTable title={title} rows={rows} />
      </ScrollRegion>
    </details>
  );
}

function rowOf(
  { series, figure }: FigureInSeries,
  { before, after }: { before?: FigureInSeries; after?: FigureInSeries },
): ChangeRow {
  const detail = [series.aspect, basisName(figure.basis), formatShortPeriod(figure.period)];
  return {
    label: series.label,
    detail: detail.filter(Boolean).join(" "),
    ...(before && { before: valueOf(before) }),
    ...(after && { after: valueOf(after) }),
  };
}

function valueOf({ figure }: FigureInSeries): ShownValue {
  return {
    text:
      figure.value === null
        ? missingReasonName(figure.missing)
        : formatAmount(figure.value, figure.unit),
    ...(figure.value === null && { isMissing: true }),
    ...(figure.flags.includes("U") && { isDoubtful: true }),
  };
}
