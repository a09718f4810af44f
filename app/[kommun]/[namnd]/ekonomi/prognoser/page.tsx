import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PathChart } from "@/components/charts/PathChart";
import { ForecastErrorBars } from "@/components/finance/ForecastErrorBars";
import { ForecastMeans } from "@/components/finance/ForecastMeans";
import { ForecastTable } from "@/components/finance/ForecastTable";
import { seriesName } from "@/lib/format/seriesName";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { holdsZero, pathDomain } from "@/lib/charts/forecast-path";
import { routes } from "@/lib/routes";
import { seriesQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../../places";
import { getForecastsPage } from "./forecastsPage";

export const dynamic = "force-dynamic";

interface ForecastsPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ForecastsPageProps): Promise<Metadata> {
  const { kommun, namnd } = await params;
  const page = await getForecastsPage(kommun, namnd);
  if (!page) return {};
  const { name, municipality } = page.committee;
  return { title: `Prognoser mot utfall, ${name} i ${municipality.name}` };
}

export default async function ForecastsPage({ params, searchParams }: ForecastsPageProps) {
  const { kommun, namnd } = await params;
  const page = await getForecastsPage(kommun, namnd);
  if (!page) notFound();
  const { committee, reports, records } = page;
  const { serie } = seriesQuerySchema.parse(firstOfEach(await searchParams));
  const current = records.find(({ series }) => series.slug === serie) ?? records[0];
  const placeOf = placesIn(committee, reports);
  return (
    <>
      <PageHeading
        kicker={<Link href={routes.finance(committee)}>Ekonomi</Link>}
        title="Prognoser mot utfall"
      >
        <p>
          Vad delårsrapporterna trodde om hela året, och vad det blev. En prognos är också ett skäl
          att handla: en nämnd som ser ett underskott komma kan bromsa, och då slår prognosen fel av
          ett gott skäl.
        </p>
        <TakeOut href={routes.forecasts(committee)} />
      </PageHeading>
      {!current && <EmptyState>Ingen av nämndens rapporter har en prognos för året.</EmptyState>}
      {current && (
        <>
          <Section
            title="I medeltal"
            id="i-medeltal"
            note="Netto är utfall minus prognos, där plus och minus tar ut varandra. Fel är hur långt ifrån prognosen låg, åt endera hållet. Osäkra läsningar räknas inte."
          >
            <ForecastMeans
              records={records}
              current={current}
              hrefOf={({ series }) =>
                `${routes.forecasts(committee, { serie: series.slug })}#ar-for-ar`
              }
            />
          </Section>
          <Section
            title={seriesName(current.series)}
            id="ar-for-ar"
            note="Budget, prognos för prognos och till sist utfallet som bokslutet först angav det."
          >
            <div className="space-y-10">
              <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 gap-y-8">
                {current.paths.map((path) => (
                  <PathChart
                    key={path.year}
                    id={`prognos-${path.year}`}
                    path={path}
                    domain={pathDomain(holdsZero(path) ? current.paths : [path])}
                  />
                ))}
              </div>
              <ForecastErrorBars record={current} />
              <ForecastTable
                caption={`${seriesName(current.series)}, prognos för prognos`}
                paths={current.paths}
                placeOf={placeOf}
              />
            </div>
          </Section>
        </>
      )}
    </>
  );
}
