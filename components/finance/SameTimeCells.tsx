import { ChangeValue } from "@/components/figures/ChangeValue";
import { FigureValue } from "@/components/figures/FigureValue";
import type { Figure } from "@/lib/domain/figure";
import type { Period } from "@/lib/domain/period";
import type { SameTime } from "@/lib/domain/sameTime";
import { describeIncomparable } from "@/lib/format/comparability";
import { formatShortPeriod } from "@/lib/format/period";

/** The headers of what we have set beside a report's own columns: the same months a year before. */
export function SameTimeHead({ period }: { period: Period }) {
  return (
    <>
      <th scope="col" className="num min-w-22 border-l border-rule pl-3 whitespace-normal">
        Samma tid året innan
        <span className="block font-normal">utfall {formatShortPeriod(period)}</span>
      </th>
      <th scope="col" className="min-w-28 whitespace-normal">
        Ändring
        <span className="block font-normal">mot samma tid</span>
      </th>
    </>
  );
}

interface SameTimeCellsProps {
  /** Absent where the report states no outcome of its own part of the year. */
  row: SameTime | undefined;
  placeOf: (figure: Figure) => string | undefined;
}

/** The same part of the year before and the change from it; where they may not be compared, why. */
export function SameTimeCells({ row, placeOf }: SameTimeCellsProps) {
  const before = row?.earlier[0];
  return (
    <>
      <td className="num border-l border-rule pl-3">
        {before?.figure && <FigureValue figure={before.figure} href={placeOf(before.figure)} />}
        {row && !before?.figure && <span className="text-sm text-quiet italic">saknas</span>}
      </td>
      <td className="text-sm">
        {row?.change && <ChangeValue change={row.change} unit={row.now.unit} />}
        {before && before.reasons.length > 0 && (
          <span className="text-quiet">
            jämförs inte: {before.reasons.map(describeIncomparable).join(", ")}
          </span>
        )}
      </td>
    </>
  );
}
