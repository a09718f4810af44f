import type { CSSProperties } from "react";
import { verdicts, type Verdict } from "@/lib/domain/goal";
import { verdictWord } from "@/lib/format/verdict";
import { VerdictIcon } from "./VerdictIcon";

interface VerdictStripProps {
  counts: Record<Verdict, number>;
  /** True when they judge what will be at the year's end: the words say so. */
  expected?: boolean;
}

/** How many goals got which verdict: a strip to see and the counts to read. Of no goals, nothing. */
export function VerdictStrip({ counts, expected = false }: VerdictStripProps) {
  const given = verdicts.filter((verdict) => counts[verdict] > 0);
  if (given.length === 0) return null;
  return (
    <div>
      <VerdictBar counts={counts} />
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {given.map((verdict) => (
          <li key={verdict} className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
            <VerdictIcon verdict={verdict} size={15} />
            <span>
              <strong className="font-semibold">{counts[verdict]}</strong>{" "}
              {verdictWord(verdict, expected).toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The strip alone: a drawing of counts that stand beside it, so hidden from assistive technology. */
export function VerdictBar({ counts }: Pick<VerdictStripProps, "counts">) {
  return (
    <div className="flex h-3 w-full min-w-24 gap-0.5" aria-hidden="true">
      {verdicts
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => (
          <span
            key={verdict}
            className="min-w-1"
            style={{ flexGrow: counts[verdict], ...fills[verdict] }}
          />
        ))}
    </div>
  );
}

/** What isn't assessed is drawn empty: an outline without mass. */
const fills: Record<Verdict, CSSProperties> = {
  achieved: { background: "var(--achieved-fill)" },
  partlyAchieved: { background: "var(--partly-fill)" },
  notAchieved: { background: "var(--not-achieved-fill)" },
  notAssessed: { border: "1px solid var(--not-assessed)" },
};
