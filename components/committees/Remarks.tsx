import Link from "next/link";
import type { Committee } from "@/lib/domain/committee";
import type { ReportDetail } from "@/lib/domain/selection";
import type { Series } from "@/lib/domain/series";
import { tellBreak } from "@/lib/format/comparability";
import { describeProblem } from "@/lib/format/problem";
import { routes } from "@/lib/routes";

interface RemarksProps {
  committee: Committee;
  detail: ReportDetail;
  /** Every series of the committee: those with a break in the report's year are told. */
  series: readonly Series[];
}

/** What a reader should know before trusting the page: breaks, problems and readings in doubt. */
export function Remarks({ committee, detail, series }: RemarksProps) {
  const { report, figures, checks, problems } = detail;
  const href = routes.report(committee, report);
  const doubtful = figures.filter(({ figure }) => figure.flags.includes("U"));
  const failed = checks.filter((check) => !check.ok);
  const broken = series.flatMap((each) =>
    each.breaks
      .filter(({ date }) => Number(date.slice(0, 4)) === report.year)
      .map((found) => ({ series: each, found })),
  );
  return (
    <div className="prose">
      <p>
        <Link href={href}>{figures.length} siffror är lästa ur rapporten</Link>
        {doubtWords(doubtful.length)} {checkWords(checks.length, failed.length)}
      </p>
      {(broken.length > 0 || problems.length > 0) && (
        <ul>
          {broken.map(({ series: { id, label }, found }) => (
            <li key={`${id}-${found.date}`}>
              {label}: {tellBreak(found)}.
            </li>
          ))}
          {problems.slice(0, most).map((problem, index) => (
            <li key={index}>
              {describeProblem(problem)}
              {problem.place && (
                <>
                  {" "}
                  <a href={routes.place(committee, report, problem.place)} className="inline-block">
                    Rad {problem.place.line}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {problems.length > most && (
        <p>
          <Link href={href}>Alla {problems.length} anmärkningar står vid rapporten</Link>
        </p>
      )}
    </div>
  );
}

const most = 6;

function doubtWords(doubtful: number): string {
  if (doubtful === 0) return ", ingen av dem osäker.";
  if (doubtful === 1) return ", varav en är osäker och märkt med frågetecken.";
  return `, varav ${doubtful} är osäkra och märkta med frågetecken.`;
}

function checkWords(made: number, failed: number): string {
  if (made === 0) return "Ingenting i rapporten går att kontrollräkna.";
  if (failed === 0) return `Alla ${made} kontrollräkningar stämmer.`;
  return `Av ${made} kontrollräkningar stämmer ${made - failed}; ${failed} gör det inte.`;
}
