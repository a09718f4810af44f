import type { Metadata } from "next";
import Link from "next/link";
import { GoalsFilter } from "@/components/goals/GoalsFilter";
import { goalsView } from "@/components/goals/goalsView";
import { GoalsTable } from "@/components/goals/GoalsTable";
import { VerdictCountsTable } from "@/components/goals/VerdictCountsTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { TakeOut } from "@/components/ui/TakeOut";
import { listCommittees } from "@/lib/data/committees";
import { listGoals } from "@/lib/data/goals";
import { listReports } from "@/lib/data/reports";
import { countVerdicts, goalEntries } from "@/lib/domain/goalList";
import { firstOfEach, goalsQuerySchema, routes, type GoalsQuery } from "@/lib/routes";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Alla mål" };

interface GoalsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const groupHeads: Record<GoalsQuery["grupp"], string> = {
  namnd: "Nämnd",
  ar: "År",
  bedomning: "Bedömning",
};

export default async function AllGoalsPage({ searchParams }: GoalsPageProps) {
  const query = goalsQuerySchema.parse(firstOfEach(await searchParams));
  const [goals, committees, reports] = await Promise.all([
    listGoals(),
    listCommittees(),
    listReports(),
  ]);
  const all = goalEntries(goals, reports);
  const { entries, groups } = goalsView(all, query);
  const years = [...new Set(all.map(({ goal }) => goal.year))].sort((a, b) => b - a);
  return (
    <>
      <PageHeading title="Alla mål">
        <p>
          Varje nämnds mål, år för år, med nämndens egen bedömning i den senaste rapport som nämner
          målet.
        </p>
        <TakeOut href={routes.goals(query)} />
      </PageHeading>
      <GoalsFilter query={query} committees={committees} years={years} />
      <h2 className="mt-8 mb-3">
        {entries.length === all.length
          ? `${all.length} mål`
          : `${entries.length} av ${all.length} mål`}
      </h2>
      {entries.length === 0 && (
        <EmptyState>
          Inga mål passar det urvalet. <Link href={routes.goals()}>Visa alla mål</Link>
        </EmptyState>
      )}
      {entries.length > 0 && (
        <VerdictCountsTable
          caption="Mål per bedömning"
          head={groupHeads[query.grupp]}
          rows={[
            ...groups.map((group, index) => ({
              key: group.key,
              label: <a href={`#grupp-${index + 1}`}>{group.key}</a>,
              counts: countVerdicts(group.entries),
            })),
            { key: "alla", label: "Alla", counts: countVerdicts(entries), isTotal: true },
          ]}
        />
      )}
      {groups.map((group, index) => (
        <section key={group.key} id={`grupp-${index + 1}`} aria-labelledby={`rubrik-${index + 1}`}>
          <h3 id={`rubrik-${index + 1}`} className="mt-12 mb-1 text-lg">
            {group.key}
          </h3>
          <GoalsTable caption={group.key} entries={group.entries} query={query} />
        </section>
      ))}
    </>
  );
}
