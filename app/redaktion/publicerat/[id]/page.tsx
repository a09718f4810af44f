import type { Metadata } from "next";
import Link from "next/link";
import { EditionTable } from "@/components/publish/EditionTable";
import { EventList } from "@/components/publish/EventList";
import { WithdrawForm } from "@/components/publish/WithdrawForm";
import { MunicipalityName } from "@/components/ui/InventedMark";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { getReleased } from "@/lib/data/releasesOf";
import { getActor } from "@/lib/data/session";
import { may } from "@/lib/domain/permission";
import { editionStanding } from "@/lib/format/edition";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { uploadQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { orNotFound } from "../../visitor";
import { correctAction, withdrawAction } from "./actions";

export const metadata: Metadata = { title: "Publicerad rapport" };

interface ReleasedReportPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ReleasedReportPage({
  params,
  searchParams,
}: ReleasedReportPageProps) {
  const { id } = await params;
  const { svar } = uploadQuerySchema.parse(firstOfEach(await searchParams));
  const actor = await getActor();
  const { committee, release, releases, events } = await orNotFound(getReleased(actor, id));
  const subject = { committeeId: committee.id, reportState: null };
  const current = releases.find(({ state }) => state === "published");
  return (
    <>
      <PageHeading
        kicker={<Link href={routes.releases()}>Publicerat</Link>}
        title={reportName(release)}
      >
        <p>
          {committee.name}, <MunicipalityName municipality={committee.municipality} />
        </p>
      </PageHeading>
      {svar === "publicerad" && current && (
        <p
          role="status"
          className="mb-8 max-w-measure border-l-4 border-achieved bg-tint px-4 py-2.5"
        >
          Publicerad som utgåva {current.release}.{" "}
          <Link href={routes.report(committee, current)}>Se den som läsarna ser den</Link>
        </p>
      )}
      {svar === "tillbakadragen" && (
        <p
          role="status"
          className="mb-8 max-w-measure border-l-4 border-partly bg-tint px-4 py-2.5"
        >
          {editionStanding(release)}
        </p>
      )}
      <Section
        title="Utgåvor"
        id="utgavor"
        note="En rättelse blir en ny utgåva. Den gamla ändras aldrig."
      >
        <EditionTable
          committee={committee}
          releases={releases}
          correct={may(actor, "upload", subject) ? correctAction : null}
        />
      </Section>
      {current && may(actor, "withdraw", subject) && (
        <Section title="Dra tillbaka" id="dra-tillbaka" note={`Utgåva ${current.release}.`}>
          <WithdrawForm reportId={current.id} withdraw={withdrawAction} />
        </Section>
      )}
      <Section title="Historik" id="historik">
        <EventList events={events} />
      </Section>
    </>
  );
}
