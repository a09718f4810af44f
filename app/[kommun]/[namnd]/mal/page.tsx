import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { GoalYearTable } from "@/components/goals/GoalYearTable";
import { VerdictCountsTable } from "@/components/goals/VerdictCountsTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { findCommittee } from "@/lib/data/committees";
import { listGoals } from "@/lib/data/goals";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { countVerdicts, goalEntries } from "@/lib/domain/goalList";
import { measureStandings, type MeasureStanding } from "@/lib/domain/goalMeasure";
import { goalYears } from "@/lib/domain/goalYear";
import { firstOfEach, routes, yearQuerySchema } from "@/lib/routes";

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
  const committee = await findCommittee(kommun, namnd);
  if (!committee) notFound();
  const { ar } = yearQuerySchema.parse(firstOfEach(await searchParams));
  const [goals, reports, series] = await Promise.all([
    listGoals({ committeeId: committee.id }),
    listReports(committee.id),
    listSeries({ committeeId: committee.id }),
  ]);
  const entries = goalEntries(goals, reports);
  const years = goalYears(
    goals.map((each) => each.goal),
    reports,
  );
  const shown = years.filter(({ year }) => String(year) === ar);
  const placeOf = ({ outcome }: MeasureStanding) => {
    const report = reports.find((each) => each.id === outcome?.reportId);
    return outcome && report ? routes.place(committee, report, outcome.place) : undefined;
  };
  return (
    <>
      <PageHeading title="Mål från plan till bokslut">
        <p>
          Bedömningarna är nämndens egna, så som varje rapport anger dem. Där målet har ett målvärde
          och ett utfall för hela året står också om utfallet når dit; en del av året ställs inte
          mot årets målvärde.
        </p>
        <TakeOut href={routes.committeeGoals(committee, ar ? { ar } : {})} />
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
      {(shown.length > 0 ? shown : years).map((goalYear) => (
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
