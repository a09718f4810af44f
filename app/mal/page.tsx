import type { Metadata } from "next";
import Link from "next/link";
import { GoalsFilter } from "@/components/goals/GoalsFilter";
import { GoalMapTable } from "@/components/goals/GoalMapTable";
import { GoalsTable } from "@/components/goals/GoalsTable";
import { ViewSwitch } from "@/components/goals/ViewSwitch";
import { VerdictCountsTable } from "@/components/goals/VerdictCountsTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { TakeOut } from "@/components/ui/TakeOut";
import { countVerdicts } from "@/lib/domain/goalList";
import { routes, type GoalsQuery } from "@/lib/routes";
import { getGoalsPage } from "./goalsPage";

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
  const { query, all, committees, entries, groups, map } = await getGoalsPage(await searchParams);
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
      <div className="pb-3">
        <ViewSwitch
          label="Visa målen som"
          views={[
            {
              href: routes.goals({ ...query, vy: undefined }),
              name: "Lista",
              isCurrent: query.vy === undefined,
            },
            {
              href: routes.goals({ ...query, vy: "karta" }),
              name: "Karta över nämnder och år",
              isCurrent: query.vy === "karta",
            },
          ]}
        />
      </div>
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
      {entries.length > 0 && query.vy === "karta" && <GoalMapTable map={map} query={query} />}
      {entries.length > 0 && query.vy !== "karta" && (
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
      {(query.vy === "karta" ? [] : groups).map((group, index) => (
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
