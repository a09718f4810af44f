import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { chartSourceOf } from "@/app/chartSource";
import { BriefText } from "@/components/committees/BriefText";
import { Movements } from "@/components/committees/Movements";
import { PlacementLines } from "@/components/committees/PlacementLines";
import { Remarks } from "@/components/committees/Remarks";
import { Standing } from "@/components/committees/Standing";
import { GoalsOfReport } from "@/components/goals/GoalsOfReport";
import { statementLines } from "@/lib/domain/statementLine";
import { formatPeriod } from "@/lib/format/period";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { getCommitteePage } from "../committeePage";
import { HandoutPart } from "./HandoutPart";
import "./handout.css";

export const dynamic = "force-dynamic";

const roles = ["totalRevenue", "totalExpenses", "netExpenses", "result"] as const;
const mostMovements = 4;

interface HandoutProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(props: HandoutProps): Promise<Metadata> {
  const page = await getCommitteePage(await props.params, await props.searchParams);
  if (!page) return {};
  const { committee, detail } = page;
  return {
    title: `Underlag ${reportName(detail.report).toLowerCase()}, ${committee.name} i ${committee.municipality.name}`,
  };
}

/** What a meeting needs of one report, on a page or two of A4: the overview's parts, set close. */
export default async function HandoutPage(props: HandoutProps) {
  const page = await getCommitteePage(await props.params, await props.searchParams);
  if (!page) notFound();
  const { committee, detail, brief, movements, placements, series, placeOf } = page;
  const { report } = detail;
  const view = routes.handout(committee, { rapport: report.slug });
  const from = await chartSourceOf(view, "");
  return (
    <article className="handout">
      <header className="pt-6 pb-4">
        <h1>
          {reportName(report)}, {committee.name}
        </h1>
        <p className="mt-1 text-quiet">
          {committee.municipality.name}. Avser {formatPeriod(report.period)}.
        </p>
        <p className="mt-1 text-sm print:hidden">
          Skriv ut sidan från webbläsaren: den ryms på ett eller två A4.{" "}
          <Link href={routes.committee(committee, { rapport: report.slug })}>
            Tillbaka till översikten
          </Link>
        </p>
      </header>
      {brief.sentences.length > 0 && (
        <HandoutPart id="en-minut" title="På en minut">
          <BriefText {...brief} />
        </HandoutPart>
      )}
      <HandoutPart id="mal" title="Mål">
        <GoalsOfReport committee={committee} report={report} goals={detail.goals} />
      </HandoutPart>
      <HandoutPart id="resultat" title="Resultat mot budget">
        <Standing
          lines={statementLines(report, detail.figures, roles)}
          year={report.year}
          placeOf={(figure) => routes.place(committee, report, figure.place)}
        />
      </HandoutPart>
      {report.kind !== "plan" && (
        <HandoutPart id="nyckeltal" title="Mest förändrade nyckeltal">
          <Movements
            committee={committee}
            movements={movements.slice(0, mostMovements)}
            placeOf={placeOf}
          />
        </HandoutPart>
      )}
      {placements.length > 0 && (
        <HandoutPart id="placeringar" title="Placeringar">
          <PlacementLines committee={committee} lines={placements} placeOf={placeOf} />
        </HandoutPart>
      )}
      <HandoutPart id="anmarkningar" title="Att tänka på">
        <Remarks committee={committee} detail={detail} series={series} />
      </HandoutPart>
      <footer className="border-t border-ink pt-2 text-sm text-quiet">
        {from.warning && <p className="font-semibold text-partly">{from.warning}</p>}
        <p className="break-words">
          Källa: {committee.name} i {committee.municipality.name}, {reportName(report)}
          {report.release > 1 && `, utgåva ${report.release}`}. Nämndkollen, hämtad {from.takenOn},{" "}
          {from.address}
        </p>
      </footer>
    </article>
  );
}
