import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { InteractiveTrend } from "@/components/charts/InteractiveTrend";
import { stretches, TrendChart } from "@/components/charts/TrendChart";
import { LatestValue } from "@/components/indicators/LatestValue";
import { SeriesFacts } from "@/components/indicators/SeriesFacts";
import { StatementsTable } from "@/components/indicators/StatementsTable";
import { StretchSwitch } from "@/components/indicators/StretchSwitch";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { RevisionTriangle } from "@/components/revisions/RevisionTriangle";
import { latestOf } from "@/lib/charts/latest";
import { stretchOf } from "@/lib/charts/time";
import { trendOf } from "@/lib/charts/trend";
import { revisionTriangle } from "@/lib/domain/revisionTriangle";
import { seriesKindName } from "@/lib/format/seriesKind";
import { seriesName } from "@/lib/format/seriesName";
import { routes } from "@/lib/routes";
import { indicatorQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../../places";
import { getSeriesPage } from "./seriesPage";

export const dynamic = "force-dynamic";

interface SeriesPageProps {
  params: Promise<{ kommun: string; namnd: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SeriesPageProps): Promise<Metadata> {
  const { kommun, namnd, slug } = await params;
  const page = await getSeriesPage(kommun, namnd, slug);
  return page ? { title: `${page.list.series.label}, ${page.committee.name}` } : {};
}

export default async function SeriesPage({ params, searchParams }: SeriesPageProps) {
  const { kommun, namnd, slug } = await params;
  const page = await getSeriesPage(kommun, namnd, slug);
  if (!page) notFound();
  const { committee, list, reports, goalTargets, definedOn } = page;
  const { series, figures } = list;
  const query = indicatorQuerySchema.parse(firstOfEach(await searchParams));
  const trend = trendOf(list, reports, query.period, goalTargets);
  const triangle = revisionTriangle(
    figures.filter((figure) => stretchOf(figure.period) === query.period),
    reports,
  );
  const hrefOf = (period: typeof query.period) =>
    routes.indicator(committee, series, period === "helar" ? {} : { period });
  return (
    <>
      <PageHeading
        kicker={
          <Link href={routes.indicators(committee)}>
            {series.group ?? seriesKindName(series.kind)}
          </Link>
        }
        title={seriesName(series)}
      >
        <div className="text-ink">
          <LatestValue latest={latestOf(trend)} placeOf={placesIn(committee, reports)} size="big" />
        </div>
      </PageHeading>
      <Section title="Över tid" id="over-tid" note={<TakeOut href={hrefOf(query.period)} />}>
        <div className="mb-4">
          <StretchSwitch current={query.period} hrefOf={hrefOf} />
        </div>
        <TrendChart
          id="diagram"
          title={`Utfall, ${stretches[query.period]}`}
          series={list}
          reports={reports}
          stretch={query.period}
          goalTargets={goalTargets}
          level={3}
        />
        <InteractiveTrend
          trend={trend}
          isOpen={query.visa === "interaktiv"}
          hrefs={{
            open: routes.indicator(committee, series, { ...query, visa: "interaktiv" }),
            close: hrefOf(query.period),
          }}
        />
      </Section>
      <Section
        title="Alla uppgifter"
        id="uppgifter"
        note="Varje siffra leder till raden där den är tryckt."
      >
        <StatementsTable
          committee={committee}
          series={series}
          figures={figures}
          reports={reports}
          caption={`${series.label}, alla uppgifter`}
        />
      </Section>
      {triangle.isRepeated && (
        <Section
          title="Rapport för rapport"
          id="rapport-for-rapport"
          note={
            <>
              Vad varje rapport angav för varje period. Fetstil: ett annat värde än rapporten innan.{" "}
              <Link href={routes.revisions(committee)}>Nämndens alla ändrade uppgifter</Link>
            </>
          }
        >
          <RevisionTriangle committee={committee} series={series} triangle={triangle} />
        </Section>
      )}
      <Section title="Att tänka på" id="om-serien">
        <SeriesFacts
          committee={committee}
          series={series}
          reports={reports}
          doubtfulCount={figures.filter((figure) => figure.flags.includes("U")).length}
          definedOn={definedOn}
        />
      </Section>
    </>
  );
}
