import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { GoalYearTable } from "@/components/goals/GoalYearTable";
import { GoalTimeline } from "@/components/goals/GoalTimeline";
import { VerdictRecordTable } from "@/components/goals/VerdictRecordTable";
import { ViewSwitch } from "@/components/goals/ViewSwitch";
import { VerdictCountsTable } from "@/components/goals/VerdictCountsTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { findCommittee } from "@/lib/data/committees";
import { countVerdicts } from "@/lib/domain/goalList";
import type { LineageYear } from "@/lib/domain/goalLineage";
import { disagrees, measureStandings, type MeasureStanding } from "@/lib/domain/goalMeasure";
import { verdictWord } from "@/lib/format/verdict";
import { routes } from "@/lib/routes";
import { committeeGoalsQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { getCommitteeGoalsPage } from "./goalsPage";

export const dynamic = "force-dynamic";

interface GoalsPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: GoalsPageProps): Promise<Metadata> {
  const { kommun, namnd } = await params;
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return {};
  return { title: `Mål, ${committee.name} i ${committee.municipality.name}` };
}

export default async function GoalsPage({ params, searchParams }: GoalsPageProps) {
  const { kommun, namnd } = await params;
  const page = await getCommitteeGoalsPage(kommun, namnd);
  if (!page) notFound();
  const { committee, reports, series, entries, years, lineages, records } = page;
  const { ar, vy } = committeeGoalsQuerySchema.parse(firstOfEach(await searchParams));
  const shown = years.filter(({ year }) => String(year) === ar);
  const placeOf = ({ outcome }: MeasureStanding) => {
    const report = reports.find((each) => each.id === outcome?.reportId);
    return outcome && report ? routes.place(committee, report, outcome.place) : undefined;
  };
  const disagreementOf = ({ goal, slots }: LineageYear): string | null => {
    const last = slots.findLast(({ assessment }) => assessment)?.assessment;
    const standings = measureStandings(goal, series, reports);
    if (!last || !disagrees(last.verdict, standings)) return null;
    const word = verdictWord(last.verdict, last.expected).toLowerCase();
    const isMet = standings.every((each) => each.isMet !== false);
    return `Bedömt som ${word}, men utfallet når ${isMet ? "" : "inte "}målvärdet.`;
  };
  return (
    <>
      <PageHeading title="Mål från plan till bokslut">
        <p>
          Bedömningarna är nämndens egna, så som varje rapport anger dem. Där målet har ett målvärde
          och ett utfall för hela året står också om utfallet når dit; en del av året ställs inte
          mot årets målvärde.
        </p>
        <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
          <ViewSwitch
            label="Visa målen"
            views={[
              {
                href: routes.committeeGoals(committee),
                name: "År för år",
                isCurrent: vy === undefined,
              },
              {
                href: routes.committeeGoals(committee, { vy: "over-tid" }),
                name: "Varje mål över åren",
                isCurrent: vy === "over-tid",
              },
            ]}
          />
          <TakeOut href={routes.committeeGoals(committee, vy ? { vy } : ar ? { ar } : {})} />
        </div>
      </PageHeading>
      {years.length === 0 && (
        <EmptyState>Nämndens rapporter innehåller inga mål som har kunnat läsas.</EmptyState>
      )}
      {years.length > 0 && (
        <Section
          title="År för år"
          id="ar-for-ar"
          note="Varje mål räknas en gång om året, med den senaste rapportens bedömning."
        >
          <VerdictCountsTable
            caption="Mål per bedömning, år för år"
            head="År"
            rows={years.map(({ year }) => ({
              key: String(year),
              label: (
                <Link
                  href={routes.committeeGoals(committee, { ar: String(year) })}
                  aria-current={String(year) === ar ? "true" : undefined}
                  className="inline-block py-0.5 aria-[current]:font-semibold"
                >
                  {year}
                </Link>
              ),
              counts: countVerdicts(entries.filter((entry) => entry.goal.year === year)),
            }))}
          />
          {shown.length > 0 && (
            <p className="mt-3 text-sm">
              <Link href={routes.committeeGoals(committee)}>Visa alla år</Link>
            </p>
          )}
        </Section>
      )}
      {records.length > 0 && (
        <Section
          title="Hur ofta det blev som väntat"
          id="traffsakerhet"
          note="Mål som delårsrapporten väntade sig något av och som årets bokslut sedan bedömde. En nämnd kan också handla så att det inte blir som väntat."
        >
          <VerdictRecordTable records={records} />
        </Section>
      )}
      {vy === "over-tid" && years.length > 0 && (
        <section
          id="over-tid"
          aria-labelledby="over-tid-rubrik"
          className="border-t border-rule-strong pt-4 pb-12"
        >
          <h2 id="over-tid-rubrik" className="mb-2 text-2xl font-medium">
            Varje mål över åren
          </h2>
          <GoalTimeline
            committee={committee}
            lineages={lineages}
            years={years.map(({ year }) => year)}
            disagreementOf={disagreementOf}
          />
        </section>
      )}
      {(vy === "over-tid" ? [] : shown.length > 0 ? shown : years).map((goalYear) => (
        <section
          key={goalYear.year}
          id={`ar-${goalYear.year}`}
          aria-labelledby={`ar-${goalYear.year}-rubrik`}
          className="border-t border-rule-strong pt-4 pb-12"
        >
          <h2 id={`ar-${goalYear.year}-rubrik`} className="mb-2 text-2xl font-medium">
            {goalYear.year}
          </h2>
          <GoalYearTable
            committee={committee}
            goalYear={goalYear}
            standingsOf={({ goal }) => measureStandings(goal, series, reports)}
            placeOf={placeOf}
          />
        </section>
      ))}
    </>
  );
}
