import Link from "next/link";
import { MunicipalityName } from "@/components/ui/InventedMark";
import type { Hit, Remark } from "@/lib/domain/search";
import { excerptOf } from "@/lib/format/excerpt";
import { describeBreak } from "@/lib/format/comparability";
import { describeProblem } from "@/lib/format/problem";
import { reportName } from "@/lib/format/report";
import { seriesKindName } from "@/lib/format/seriesKind";
import { seriesName } from "@/lib/format/seriesName";
import { routes } from "@/lib/routes";

/** One thing that was found: a link to where it stands, what it is, and whose. */
export function HitEntry({ hit, asked }: { hit: Hit; asked: string }) {
  const { committee } = hit;
  const { title, href, detail } = lookOf(hit);
  return (
    <>
      <Link href={href} className="inline-block py-0.5">
        {title}
      </Link>
      <p className="text-sm text-quiet">
        {hit.kind !== "committee" && `${committee.name}, `}
        <MunicipalityName municipality={committee.municipality} />
      </p>
      {detail && <p className="text-sm">{detail}</p>}
      {hit.kind === "line" && <Excerpt text={hit.line.text} asked={asked} />}
    </>
  );
}

/** The part of a line where the words asked for stand, with those words marked. */
function Excerpt({ text, asked }: { text: string; asked: string }) {
  return (
    <p className="max-w-measure text-sm">
      {excerptOf(withoutMarkup(text), asked).map(({ text: part, isAsked }, index) =>
        isAsked ? (
          <mark key={index} className="bg-accent-tint text-ink">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </p>
  );
}

/** Signs that set a heading, a list or a table off in a text are no words. */
function withoutMarkup(text: string): string {
  return text.replace(/^[#>*|\s-]+/, "").replace(/[\s|]*\|[\s|]*/g, " · ");
}

interface Look {
  title: string;
  href: string;
  /** What the title doesn't tell, or nothing. */
  detail?: string;
}

function lookOf(hit: Hit): Look {
  const { committee } = hit;
  switch (hit.kind) {
    case "committee":
      return { title: committee.name, href: routes.committee(committee) };
    case "series": {
      const { series } = hit;
      const kind = [...new Set([seriesKindName(series.kind), series.group])].filter(Boolean);
      const also = series.aliases.length > 0 && `kallas också ${series.aliases.join("; ")}`;
      return {
        title: seriesName(series),
        href: routes.indicator(committee, series),
        detail: [kind.join(", "), also].filter(Boolean).join(". "),
      };
    }
    case "goal": {
      const [newest] = hit.goal.years;
      const href = routes.committeeGoals(committee, newest ? { ar: String(newest) } : {});
      return { title: hit.goal.title, href, detail: yearWords(hit.goal.years) };
    }
    case "report":
      return { title: reportName(hit.report), href: routes.report(committee, hit.report) };
    case "line": {
      const { page, number } = hit.line;
      const where = page === null ? `rad ${number}` : `sidan ${page}, rad ${number}`;
      return {
        title: `${reportName(hit.report)}, ${where}`,
        href: routes.place(committee, hit.report, { line: number }),
      };
    }
    case "remark":
      return lookOfRemark(hit.remark, committee);
  }
}

function lookOfRemark(remark: Remark, committee: Hit["committee"]): Look {
  if ("found" in remark) {
    const { series, found } = remark;
    const detail = `${found.note.replace(/\.$/, "")}.`;
    const href = routes.indicator(committee, series);
    return { title: `${seriesName(series)}: ${describeBreak(found)}`, href, detail };
  }
  const { report, problem } = remark;
  const href = problem.place
    ? routes.place(committee, report, problem.place)
    : routes.report(committee, report);
  return { title: reportName(report), href, detail: describeProblem(problem) };
}

function yearWords(years: readonly number[]): string {
  return years.length === 1 ? `Mål för ${years[0]}` : `Mål för ${years.toSorted().join(", ")}`;
}
