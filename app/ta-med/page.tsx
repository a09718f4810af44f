import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { chartSourceOf } from "@/app/chartSource";
import { readOwnPage } from "@/app/ownPage";
import { ChartsToTake } from "@/components/take/ChartsToTake";
import { CopyText } from "@/components/take/CopyText";
import { ReleasesToLink } from "@/components/take/ReleasesToLink";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { findCommittee } from "@/lib/data/committees";
import { listReports } from "@/lib/data/reports";
import { routes, takeAlongQuerySchema } from "@/lib/routes";
import { firstOfEach } from "@/lib/routes/query";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Länk, källa och inbäddning", robots: { index: false } };

interface TakeAlongPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TakeAlongPage({ searchParams }: TakeAlongPageProps) {
  const { vy } = takeAlongQuerySchema.parse(firstOfEach(await searchParams));
  const page = await readOwnPage(vy);
  if (!page) notFound();
  const from = await chartSourceOf(vy, page.title);
  const origin = from.address.slice(0, from.address.length - vy.length);
  const [municipality = "", name = ""] = vy.split(/[/?]/).filter(Boolean);
  const committee = await findCommittee(municipality, name);
  const reports = committee ? await listReports(committee.id) : [];
  return (
    <>
      <PageHeading title="Länk, källa och inbäddning" kicker={from.view}>
        <p>
          <Link href={vy}>Tillbaka till vyn</Link>
        </p>
        <TakeOut href={vy} isTakenAlong />
      </PageHeading>
      <Section
        id="lanken"
        title="Länk"
        note="Till vyn som den är när någon öppnar den. Adressen rymmer hela urvalet och ändras inte."
      >
        <CopyText id="lank" label="Adress till vyn" text={from.address} />
      </Section>
      <Section id="kalla" title="Källa" note="Att sätta under en siffra eller en bild.">
        <CopyText
          id="kallrad"
          label="Källrad"
          text={`Källa: ${from.source} (${from.view}). Nämndkollen, hämtad ${from.takenOn}, ${from.address}`}
        />
        {from.warning && <p className="mt-2 text-sm font-semibold text-partly">{from.warning}</p>}
      </Section>
      {page.charts.length > 0 && (
        <Section
          id="diagram"
          title="Diagram"
          note="Bilderna har titel, källa, datum och adress i sig. Inbäddade diagram visar alltid det senaste."
        >
          <ChartsToTake charts={page.charts} view={vy} origin={origin} />
          {page.charts.length > 1 && (
            <p className="mt-4 text-sm">
              <a href={routes.embedded(vy)}>Alla diagram utan navigering</a>
            </p>
          )}
        </Section>
      )}
      {committee && reports.length > 0 && (
        <Section
          id="utgavor"
          title="Till just de här utgåvorna"
          note="En rättad rapport får en ny utgåva, och vyn visar den. Vill du visa vad som stod i dag, länka till utgåvan."
        >
          <ReleasesToLink committee={committee} reports={reports} origin={origin} />
        </Section>
      )}
    </>
  );
}
