import type { Metadata } from "next";
import Link from "next/link";
import { GoalsFilter } from "@/components/goals/GoalsFilter";
import { GoalGroupCounts } from "@/components/goals/GoalGroupCounts";
import { GoalMapTable } from "@/components/goals/GoalMapTable";
import { GoalsTable } from "@/components/goals/GoalsTable";
import { ViewSwitch } from "@/components/goals/ViewSwitch";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { PageLinks } from "@/components/ui/PageLinks";
import { TakeOut } from "@/components/ui/TakeOut";
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
  const { query, committees, years, total, entries, groups, list, map, mapRows } =
    await getGoalsPage(await searchParams);
  const isMap = query.vy === "karta";
  const whole = { ...query, sida: undefined };
  return (
    <>
      <PageHeading title="Alla mål">
        <p>
          Varje nämnds mål, år för år, med nämndens egen bedömning i den senaste rapport som nämner
          målet.
        </p>
        <TakeOut href={routes.goals(whole)} />
      </PageHeading>
      <div className="pb-3">
        <ViewSwitch
          label="Visa målen som"
          views={[
            {
              href: routes.goals({ ...whole, vy: undefined }),
              name: "Lista",
              isCurrent: !isMap,
            },
            {
              href: routes.goals({ ...whole, vy: "karta" }),
              name: "Karta över nämnder och år",
              isCurrent: isMap,
            },
          ]}
        />
      </div>
      <GoalsFilter query={query} committees={committees} years={years} />
      <h2 className="mt-8 mb-3">
        {entries.length === total ? `${total} mål` : `${entries.length} av ${total} mål`}
      </h2>
      {entries.length === 0 && (
        <EmptyState>
          Inga mål passar det urvalet. <Link href={routes.goals()}>Visa alla mål</Link>
        </EmptyState>
      )}
      {entries.length > 0 && isMap && (
        <GoalMapTable map={map} rows={mapRows.members} query={whole} />
      )}
      {entries.length > 0 && !isMap && (
        <GoalGroupCounts
          head={groupHeads[query.grupp]}
          groups={groups}
          shown={list.groups.map(({ key }) => key)}
        />
      )}
      {list.groups.map((group, index) => (
        <section key={group.key} id={`grupp-${index + 1}`} aria-labelledby={`rubrik-${index + 1}`}>
          <h3 id={`rubrik-${index + 1}`} className="mt-12 mb-1 text-lg">
            {group.key}
          </h3>
          <GoalsTable caption={group.key} entries={group.entries} query={whole} />
        </section>
      ))}
      <PageLinks
        label={isMap ? "Nämnder" : "Mål"}
        page={isMap ? mapRows : list}
        hrefOf={(number) => routes.goals({ ...query, sida: String(number) })}
      />
    </>
  );
}
