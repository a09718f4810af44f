import Link from "next/link";
import { VerdictStrip } from "@/components/goals/VerdictStrip";
import type { CommitteeOverview } from "@/lib/domain/selection";
import { missingByYear, reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { ResultLine } from "./ResultLine";

/** A committee in the register on the start page: latest report, goals, result, and what is missing. */
export function CommitteeEntry({ overview }: { overview: CommitteeOverview }) {
  const { committee, latestReport, verdictCounts, result, missingReports } = overview;
  const goalCount = Object.values(verdictCounts).reduce((sum, count) => sum + count, 0);
  const isPlan = latestReport?.kind === "plan";
  return (
    <article className="grid gap-x-8 gap-y-3 border-t border-rule py-5 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_minmax(0,5fr)]">
      <div>
        <h3 className="text-lg leading-snug">
          <Link href={routes.committee(committee)} className="text-ink">
            {committee.name}
          </Link>
        </h3>
        <p className="text-sm">
          {latestReport ? (
            <Link href={routes.report(committee, latestReport)} className="inline-block py-0.5">
              {reportName(latestReport)}
            </Link>
          ) : (
            <span className="text-quiet">Ingen rapport är publicerad.</span>
          )}
        </p>
        {missingReports.length > 0 && (
          <p className="mt-1 text-sm text-quiet">Saknas {missingByYear(missingReports)}</p>
        )}
      </div>
      <div>
        <p className="kicker mb-1.5">
          {goalCount > 0 ? `${goalCount} mål${isPlan ? " i planen" : ""}` : "Inga mål."}
        </p>
        {!isPlan && (
          <VerdictStrip counts={verdictCounts} expected={latestReport?.kind === "interim"} />
        )}
      </div>
      <div>
        {result && latestReport ? (
          <ResultLine
            result={result}
            placeOf={(figure) => routes.place(committee, latestReport, figure.place)}
          />
        ) : (
          <p className="kicker">Rapporten anger inget resultat.</p>
        )}
      </div>
    </article>
  );
}
