import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ReportGrid } from "@/components/reports/ReportGrid";
import { WithdrawnList } from "@/components/reports/WithdrawnList";
import { PageHeading } from "@/components/ui/PageHeading";
import { TakeOut } from "@/components/ui/TakeOut";
import { findCommittee } from "@/lib/data/committees";
import { listWithdrawn } from "@/lib/data/releases";
import { listReports } from "@/lib/data/reports";
import { missingReports } from "@/lib/domain/cycle";
import { routes } from "@/lib/routes";

export const dynamic = "force-dynamic";

interface ReportsPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
}

export async function generateMetadata({ params }: ReportsPageProps): Promise<Metadata> {
  const { kommun, namnd } = await params;
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return {};
  return { title: `Rapporter, ${committee.name} i ${committee.municipality.name}` };
}

export default async function ReportsPage({ params }: ReportsPageProps) {
  const { kommun, namnd } = await params;
  const committee = await findCommittee(kommun, namnd);
  if (!committee) notFound();
  const reports = await listReports(committee.id);
  const withdrawn = await listWithdrawn(committee.id);
  if (reports.length === 0) {
    return (
      <>
        <PageHeading title="Rapporter">
          <p>Ingen rapport är publicerad just nu.</p>
        </PageHeading>
        <WithdrawnList committee={committee} withdrawn={withdrawn} />
      </>
    );
  }
  const missing = missingReports(reports).length;
  return (
    <>
      <PageHeading title="Rapporter">
        <p>
          {reports.length} {reports.length === 1 ? "rapport är inläst" : "rapporter är inlästa"}.{" "}
          {missing > 0 &&
            `${missing} saknas: senare rapporter finns, så ${missing === 1 ? "den" : "de"} borde finnas. `}
          Varje rapport kan läsas rad för rad med siffrorna utmärkta. Det händer att en senare
          rapport ändrar en tidigare siffra:{" "}
          <Link href={routes.revisions(committee)}>alla ändrade uppgifter</Link>.
        </p>
        <TakeOut href={routes.reports(committee)} />
      </PageHeading>
      <div className="pb-12">
        <ReportGrid committee={committee} reports={reports} />
      </div>
      <WithdrawnList committee={committee} withdrawn={withdrawn} />
    </>
  );
}
