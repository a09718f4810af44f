import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IndicatorGroup } from "@/components/indicators/IndicatorGroup";
import { StretchSwitch } from "@/components/indicators/StretchSwitch";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { TakeOut } from "@/components/ui/TakeOut";
import { goalTargetsBySeries } from "@/lib/charts/level";
import { trendGroups } from "@/lib/charts/trend-group";
import { findCommittee } from "@/lib/data/committees";
import { listGoals } from "@/lib/data/goals";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { subjectKinds } from "@/lib/domain/subject";
import { routes } from "@/lib/routes";
import { indicatorsQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../places";

export const dynamic = "force-dynamic";

interface IndicatorsPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: IndicatorsPageProps): Promise<Metadata> {
  const { kommun, namnd } = await params;
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return {};
  return { title: `Nyckeltal, ${committee.name} i ${committee.municipality.name}` };
}

export default async function IndicatorsPage({ params, searchParams }: IndicatorsPageProps) {
  const { kommun, namnd } = await params;
  const committee = await findCommittee(kommun, namnd);
  if (!committee) notFound();
  const { jamfor } = indicatorsQuerySchema.parse(firstOfEach(await searchParams));
  const [series, reports, goals] = await Promise.all([
    listSeries({
      committeeId: committee.id,
      kinds: subjectKinds.indicators,
    }),
    listReports(committee.id),
    listGoals({ committeeId: committee.id }),
  ]);
  const targets = goalTargetsBySeries(goals.map((each) => each.goal));
  const groups = trendGroups(series, reports, jamfor, targets);
  const hrefOf = (stretch: typeof jamfor) =>
    routes.indicators(committee, stretch === "helar" ? {} : { jamfor: stretch });
  return (
    <>
      <PageHeading title="Nyckeltal">
        <p>
          Linjen går bara mellan värden som får jämföras. Ett delår står för sig, ihåligt, och
          streckat är prognos. Skalorna skiljer sig åt och börjar inte alltid på noll.
        </p>
        <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
          <StretchSwitch current={jamfor} hrefOf={hrefOf} />
          <TakeOut href={hrefOf(jamfor)} />
        </div>
      </PageHeading>
      {groups.length === 0 && (
        <EmptyState>
          {series.length === 0
            ? "Nämndens rapporter innehåller inga nyckeltal som har kunnat läsas."
            : "Ingen rapport redovisar nyckeltal för den här delen av året."}
        </EmptyState>
      )}
      {groups.map((group) => (
        <IndicatorGroup
          key={group.id}
          committee={committee}
          placeOf={placesIn(committee, reports)}
          group={group}
        />
      ))}
    </>
  );
}
