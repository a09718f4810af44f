import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ChoiceLinks } from "@/components/compare/ChoiceLinks";
import { OperatingBars } from "@/components/finance/OperatingBars";
import { OperatingOverYears } from "@/components/finance/OperatingOverYears";
import { OperatingTable } from "@/components/finance/OperatingTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { findCommittee } from "@/lib/data/committees";
import { routes } from "@/lib/routes";
import { yearQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../../places";
import { getOperatingPage } from "./operatingPage";

export const dynamic = "force-dynamic";

interface OperatingPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: OperatingPageProps): Promise<Metadata> {
  const { kommun, namnd } = await params;
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return {};
  return { title: `Driftredovisning, ${committee.name} i ${committee.municipality.name}` };
}

export default async function OperatingPage({ params, searchParams }: OperatingPageProps) {
  const { kommun, namnd } = await params;
  const { ar } = yearQuerySchema.parse(firstOfEach(await searchParams));
  const page = await getOperatingPage(kommun, namnd);
  if (!page) notFound();
  const { committee, reports, years } = page;
  const placeOf = placesIn(committee, reports);
  const chosen = years.find(({ year }) => String(year) === ar) ?? years[0];
  return (
    <>
      <PageHeading title="Driftredovisning">
        <p>
          Varje verksamhets intäkter, kostnader och netto mot budget, hela år. Var nämnden bara
          redovisar ett netto eller ett resultat per verksamhet står det ensamt.{" "}
          <Link href={routes.finance(committee)}>Tillbaka till ekonomin</Link>
        </p>
        <TakeOut href={routes.operating(committee)} />
      </PageHeading>
      {!chosen ? (
        <EmptyState>
          Ingen av nämndens rapporter har en tabell per verksamhet som har kunnat läsas.
        </EmptyState>
      ) : (
        <>
          <Section title={`Driftredovisning ${chosen.year}`} id="ar">
            <ChoiceLinks
              label="År"
              choices={years.map(({ year }) => ({
                href: routes.operating(committee, { ar: String(year) }),
                text: String(year),
                isCurrent: year === chosen.year,
              }))}
            />
            <div className="mt-6">
              <OperatingBars
                year={chosen}
                table={<OperatingTable year={chosen} placeOf={placeOf} />}
              />
            </div>
          </Section>
          {years.length > 1 && (
            <Section
              title="Netto över åren"
              id="over-aren"
              note="Som nämnden redovisade det då; en verksamhet som bytt namn eller delats har en rad för vart namn."
            >
              <OperatingOverYears years={years} />
            </Section>
          )}
        </>
      )}
    </>
  );
}
