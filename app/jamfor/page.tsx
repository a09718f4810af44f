import type { Metadata } from "next";
import { ChosenSeries } from "@/components/compare/ChosenSeries";
import { ChoiceLinks } from "@/components/compare/ChoiceLinks";
import { CompareChart, CompareMultiples } from "@/components/compare/CompareChart";
import { CompareControls } from "@/components/compare/CompareControls";
import { CompareTable, SourceTable } from "@/components/compare/CompareTables";
import { InteractiveSection } from "@/components/compare/InteractiveSection";
import { SeriesPicker } from "@/components/compare/SeriesPicker";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import { denominatorOf } from "@/lib/domain/population";
import type { Series } from "@/lib/domain/series";
import { findSharedDefinition } from "@/lib/domain/sharedDefinition";
import { seriesName } from "@/lib/format/seriesName";
import { routes } from "@/lib/routes";
import { mostCompared, type CompareQuery, type RoleSlug } from "@/lib/routes/compare";
import { placesIn } from "../[kommun]/[namnd]/places";
import { getCandidates, getComparison, refOf } from "./comparePage";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Jämför" };

interface ComparePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ComparePage({ searchParams }: ComparePageProps) {
  const { query, view, members, committees, definitions, comparison } = await getComparison(
    await searchParams,
  );
  const [anchor] = members;
  if (!comparison || !anchor)
    return (
      <PageHeading title="Jämför">
        <EmptyState>Ingen publicerad rapport har något att jämföra än.</EmptyState>
      </PageHeading>
    );
  const chosen = members.map(({ committee, list }) => refOf(committee, list.series));
  const withSeries = (serie: string[]) =>
    routes.compare({ ...query, roll: undefined, definition: undefined, serie });
  const from =
    committees.find((each) => `${each.municipality.slug}/${each.slug}` === query.ur) ??
    anchor.committee;
  const candidates = await getCandidates(from, anchor, view);
  const refIn = (series: Series) => refOf(from, series);
  const definition = findSharedDefinition(query.definition ?? null);
  const title = query.roll
    ? roleNames[query.roll]
    : (definition?.name ?? seriesName(anchor.list.series));
  const places = new Map(
    members.map((each) => [each.committee.id, placesIn(each.committee, each.reports)]),
  );
  const placeOf = (figure: Figure, { id }: Committee) => places.get(id)?.(figure);
  const shared = { comparison, title, table: <CompareTable {...{ comparison, placeOf }} /> };
  return (
    <>
      <PageHeading title="Jämför">
        <p>
          Serier ur olika nämnder, kommuner och år bredvid varandra. Bara det som går att jämföra
          kan väljas, och för resten står skälet. Olika kontoplaner möts i sina summor.
        </p>
        <TakeOut href={routes.compare(query)} />
      </PageHeading>
      <Section title="Valda serier" id="valda">
        <ChoiceLinks
          label="Alla nämnders"
          choices={Object.entries(roleNames).map(([roll, text]) => ({
            href: routes.compare({
              ...query,
              serie: [],
              definition: undefined,
              roll: roll as RoleSlug,
            }),
            text: text.toLowerCase(),
            isCurrent: query.roll === roll,
          }))}
        />
        {definitions.length > 0 && (
          <ChoiceLinks
            label="Samma definition"
            choices={definitions.map(({ key, name }) => ({
              href: routes.compare({ ...query, serie: [], roll: undefined, definition: key }),
              text: name.charAt(0).toLowerCase() + name.slice(1),
              isCurrent: query.definition === key,
            }))}
          />
        )}
        {definition && <p className="max-w-measure py-2 text-sm">{definition.meaning}</p>}
        <ChosenSeries
          comparison={comparison}
          withoutHref={(index) => withSeries(chosen.filter((_, at) => at !== index))}
        />
      </Section>
      <Section title={title} id="diagram">
        <div className="mb-6">
          <CompareControls
            query={query}
            isPerHeadPossible={denominatorOf(anchor.list.series) !== null}
          />
        </div>
        {query.bild === "rutor" ? (
          <CompareMultiples {...shared} isSharedScale={query.skala === "gemensam"} />
        ) : (
          <CompareChart {...shared} />
        )}
        <InteractiveSection
          comparison={comparison}
          title={title}
          isOpen={query.lage === "interaktiv"}
          hrefs={{
            open: routes.compare({ ...query, lage: "interaktiv" }),
            close: routes.compare({ ...query, lage: undefined }),
          }}
        />
      </Section>
      <Section title="Underlag" id="underlag" note={<SourceNote query={query} />}>
        <SourceTable comparison={comparison} placeOf={placeOf} />
      </Section>
      <Section
        title="Välj fler"
        id="valj"
        note={`Högst ${mostCompared}. Alla hålls mot den första, ${seriesName(anchor.list.series)}.`}
      >
        <SeriesPicker
          committees={committees.map((committee) => ({
            committee,
            href: `${routes.compare({ ...query, ur: refOf(committee, { slug: "" }).slice(0, -1) })}#valj`,
            isCurrent: committee.id === from.id,
          }))}
          candidates={candidates.map(({ list: { series }, verdict }) => ({
            series,
            verdict,
            isChosen: chosen.includes(refIn(series)),
          }))}
          addHref={
            chosen.length < mostCompared ? (series) => withSeries([...chosen, refIn(series)]) : null
          }
          startHref={(series) => withSeries([refIn(series)])}
        />
      </Section>
    </>
  );
}

function SourceNote({ query }: { query: CompareQuery }) {
  return (
    <>
      Varje siffra leder till raden där den är tryckt.
      {query.per === "invanare" &&
        " Den är delad med folkmängden 31 december samma år, också när den gäller en del av året."}
    </>
  );
}

const roleNames: Record<RoleSlug, string> = {
  kostnader: "Summa kostnader",
  intakter: "Summa intäkter",
  nettokostnader: "Nettokostnader",
  kommunbidrag: "Kommunbidrag",
  resultat: "Årets resultat",
};
