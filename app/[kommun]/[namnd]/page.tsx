import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { BriefText } from "@/components/committees/BriefText";
import { Movements } from "@/components/committees/Movements";
import { PlacementLines } from "@/components/committees/PlacementLines";
import { Remarks } from "@/components/committees/Remarks";
import { ReportPicker } from "@/components/committees/ReportPicker";
import { Standing } from "@/components/committees/Standing";
import { GoalsOfReport } from "@/components/goals/GoalsOfReport";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { findCommittee } from "@/lib/data/committees";
import { statementLines } from "@/lib/domain/statementLine";
import { formatPeriod } from "@/lib/format/period";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { getCommitteePage } from "./committeePage";

export const dynamic = "force-dynamic";

const standingRoles = ["totalRevenue", "totalExpenses", "netExpenses", "result"] as const;

const goalNotes = {
  plan: "Vad nämnden ska nå under året.",
  interim: "Vad nämnden väntar sig vid årets slut.",
  annual: "Nämndens egen bedömning av året.",
  monthly: "Nämndens egen bedömning hittills.",
  stated: "",
} as const;

interface CommitteePageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(props: CommitteePageProps): Promise<Metadata> {
  const page = await getCommitteePage(await props.params, await props.searchParams);
  if (!page) return {};
  const { committee, detail } = page;
  return {
    title: `${reportName(detail.report)}, ${committee.name} i ${committee.municipality.name}`,
  };
}

export default async function CommitteePage(props: CommitteePageProps) {
  const page = await getCommitteePage(await props.params, await props.searchParams);
  if (!page) return withoutReports(await props.params);
  const { committee, detail, reports, brief, movements, placements, series, placeOf } = page;
  const { report } = detail;
  return (
    <>
      <header className="grid gap-x-10 gap-y-6 pt-8 pb-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div>
          <h1>{reportName(report)}</h1>
          <p className="mt-2 text-quiet">
            Avser {formatPeriod(report.period)}.{" "}
            <Link href={routes.report(committee, report)}>Rapporten rad för rad</Link>.{" "}
            <Link href={routes.handout(committee, { rapport: report.slug })}>
              Underlag att skriva ut
            </Link>
          </p>
          <TakeOut href={routes.committee(committee, { rapport: report.slug })} />
        </div>
        <ReportPicker committee={committee} reports={reports} current={report} />
      </header>
      {brief.sentences.length > 0 && (
        <Section
          title="På en minut"
          id="pa-en-minut"
          note={<TakeOut href={routes.brief(committee, { rapport: report.slug })} />}
        >
          <BriefText {...brief} />
        </Section>
      )}
      <Section
        title="Mål"
        id="mal"
        note={
          <>
            {goalNotes[report.kind]}{" "}
            <Link href={routes.committeeGoals(committee)}>Målen över tid</Link>
          </>
        }
      >
        <GoalsOfReport committee={committee} report={report} goals={detail.goals} />
      </Section>
      <Section
        title="Resultat mot budget"
        id="resultat"
        note={<Link href={routes.finance(committee, { rapport: report.slug })}>Hela ekonomin</Link>}
      >
        <Standing
          lines={statementLines(report, detail.figures, standingRoles)}
          year={report.year}
          placeOf={(figure) => routes.place(committee, report, figure.place)}
        />
      </Section>
      {report.kind !== "plan" && (
        <Section
          title="Mest förändrade nyckeltal"
          id="nyckeltal"
          note={
            <>
              Mot samma del av året innan, bara där det går att jämföra.{" "}
              {report.kind === "interim" && (
                <>
                  <Link href={routes.sameTime(committee, { rapport: report.slug })}>
                    Allt mot samma tid tidigare år
                  </Link>
                  .{" "}
                </>
              )}
              <Link href={routes.indicators(committee)}>Alla nyckeltal</Link>
            </>
          }
        >
          <Movements committee={committee} movements={movements} placeOf={placeOf} />
        </Section>
      )}
      {placements.length > 0 && (
        <Section
          title="Placeringar"
          id="placeringar"
          note={<Link href={routes.placements(committee)}>Alla placeringar</Link>}
        >
          <PlacementLines committee={committee} lines={placements} placeOf={placeOf} />
        </Section>
      )}
      <Section title="Att tänka på" id="anmarkningar">
        <Remarks committee={committee} detail={detail} series={series} />
      </Section>
    </>
  );
}

/** A committee whose reports are all withdrawn has nothing to show here: its list says when and why. */
async function withoutReports({
  kommun,
  namnd,
}: Awaited<CommitteePageProps["params"]>): Promise<never> {
  const committee = await findCommittee(kommun, namnd);
  if (!committee) notFound();
  redirect(routes.reports(committee));
}
