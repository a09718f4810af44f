import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RevisionsTable } from "@/components/revisions/RevisionsTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import type { NotedRestatement } from "@/lib/domain/restatementNote";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { getRevisionsPage } from "./revisionsPage";

export const dynamic = "force-dynamic";

interface RevisionsPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
}

export async function generateMetadata({ params }: RevisionsPageProps): Promise<Metadata> {
  const { kommun, namnd } = await params;
  const page = await getRevisionsPage(kommun, namnd);
  if (!page) return {};
  const { name, municipality } = page.committee;
  return { title: `Ändrade uppgifter, ${name} i ${municipality.name}` };
}

export default async function RevisionsPage({ params }: RevisionsPageProps) {
  const { kommun, namnd } = await params;
  const page = await getRevisionsPage(kommun, namnd);
  if (!page) notFound();
  const { committee, reports, revisions } = page;
  return (
    <>
      <PageHeading title="Ändrade uppgifter">
        <p>
          {countWords(revisions.length)} Ett värde som bara är avrundat olika räknas inte, inte
          heller prognoser: de ska ändras. Sidorna visar den senaste rapportens värde; en tom cell
          suddar inte ut ett tidigare.
        </p>
        <TakeOut href={routes.revisions(committee)} />
      </PageHeading>
      {revisions.length === 0 && (
        <EmptyState>
          {reports.length < 2
            ? "Bara en rapport är inläst, så inget kan ha ändrats."
            : "Där flera rapporter anger samma uppgift säger de samma sak."}
        </EmptyState>
      )}
      {byReport(revisions).map(({ report, members }) => (
        <Section key={report.id} title={reportName(report)} id={report.slug} note={noteOf(members)}>
          <RevisionsTable
            caption={`Ändrat i ${reportName(report)}`}
            committee={committee}
            revisions={members}
          />
        </Section>
      ))}
    </>
  );
}

function countWords(count: number): string {
  if (count === 0) return "Ingen uppgift anges olika i två rapporter.";
  return `${count} ${count === 1 ? "uppgift anges" : "uppgifter anges"} olika i två rapporter.`;
}

function noteOf(members: readonly NotedRestatement[]): string {
  return `${members.length} ${members.length === 1 ? "ändrad uppgift" : "ändrade uppgifter"}`;
}

function byReport(revisions: readonly NotedRestatement[]) {
  const reports = new Map(revisions.map(({ toReport }) => [toReport.id, toReport]));
  return [...reports.values()].map((report) => ({
    report,
    members: revisions.filter(({ toReport }) => toReport.id === report.id),
  }));
}
