import type { Break, Series } from "@/lib/domain/series";
import { tellBreak } from "@/lib/format/comparability";

interface BreakNotesProps {
  breaks: readonly { break: Break; series: Pick<Series, "id" | "label"> }[];
  /** Where the table has rows of several series, the note says whose break it is. */
  isNamed?: boolean;
}

/** What a table's values are not to be compared across: its breaks with the words recorded, as notes under it. */
export function BreakNotes({ breaks, isNamed = false }: BreakNotesProps) {
  if (breaks.length === 0) return null;
  return (
    <ul className="mt-2 max-w-measure space-y-1 text-sm">
      {breaks.map(({ series, break: each }) => (
        <li key={`${series.id} ${each.date} ${each.cause}`} className="wrap-anywhere">
          {isNamed && `${series.label}. `}Tidsseriebrott, {tellBreak(each)}.
        </li>
      ))}
    </ul>
  );
}
