import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Pair } from "@/lib/domain/releaseDifference";
import type { FigureInSeries } from "@/lib/domain/selection";
import { countByTable } from "@/lib/domain/tableCount";
import { basisName } from "@/lib/format/basis";
import { missingReasonName } from "@/lib/format/missing";
import { formatAmount } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { ChangeTable, type ChangeRow, type ShownValue } from "./ChangeTable";
import { Listing, type ListContext } from "./Listing";

interface FigureChangesProps {
  title: string;
  pairs?: readonly Pair<FigureInSeries>[];
  added?: readonly FigureInSeries[];
  removed?: readonly FigureInSeries[];
  context: ListContext;
}

/** A figure before and after; one that comes or goes has only the one. */
type Change = Partial<Pair<FigureInSeries>> & { shown: FigureInSeries };

/** Figures as they are and as they will be; of a long list the first few, and how many in each table. */
export function FigureChanges(props: FigureChangesProps) {
  const { title, pairs = [], added = [], removed = [], context } = props;
  const changes: Change[] = [
    ...pairs.map(({ before, after }) => ({ shown: after, before, after })),
    ...added.map((after) => ({ shown: after, after })),
    ...removed.map((before) => ({ shown: before, before })),
  ];
  const tables = (all: readonly Change[]) =>
    countByTable(
      all,
      ({ shown }) => shown.section,
      // What is removed stands in the document before, which is not the one that is reviewed.
      ({ after }) => after?.figure.place ?? null,
    );
  return (
    <Listing title={title} items={changes} part="skillnad" context={context} tables={tables}>
      {(shown) => (
        <ScrollRegion label={title}>
          <ChangeTable title={title} rows={shown.map(rowOf)} />
        </ScrollRegion>
      )}
    </Listing>
  );
}

function rowOf({ shown: { series, figure }, before, after }: Change): ChangeRow {
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
