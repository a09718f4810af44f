import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Editions } from "@/components/reports/Editions";
import { CheckList } from "@/components/reports/CheckList";
import { DoubtfulFigures } from "@/components/reports/DoubtfulFigures";
import { PrintedLines } from "@/components/reports/PrintedLines";
import { ProblemList } from "@/components/reports/ProblemList";
import { ReplacedNote } from "@/components/reports/ReplacedNote";
import { ReportStanding } from "@/components/reports/ReportStanding";
import { UnusedNumbers } from "@/components/reports/UnusedNumbers";
import { WithdrawnReport } from "@/components/reports/WithdrawnReport";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { formatDate, formatMoment } from "@/lib/format/date";
import { formatPeriod } from "@/lib/format/period";
import { reportName } from "@/lib/format/report";
import type { Report } from "@/lib/domain/report";
import { routes } from "@/lib/routes";
import { getReportPage, type ReportPageProps } from "./reportPage";

export const dynamic = "force-dynamic";

export async function generateMetadata(props: ReportPageProps): Promise<Metadata> {
  const page = await getReportPage(props);
  if (!page) return {};
  const { committee, edition } = page;
  return {
    title: `${reportName(edition)} rad för rad, ${committee.name} i ${committee.municipality.name}`,
    // What no longer holds is there for those who have its address.
    ...(edition.state === "published" ? {} : { robots: { index: false } }),
  };
}

export default async function ReportPage(props: ReportPageProps) {
  const page = await getReportPage(props);
  if (!page) notFound();
  const { committee, detail, edition, editions } = page;
  const isPublished = edition.state === "published";
  if (!detail) {
    const isWhole = editions.every(({ state }) => state === "withdrawn");
    return (
      <>
        <WithdrawnReport edition={edition} isWhole={isWhole} />
        <Editions committee={committee} editions={editions} edition={edition} />
      </>
    );
  }
  const { report, lines, figures, checks, problems, unused } = detail;
  const doubtful = figures.filter(({ figure }) => figure.flags.includes("U"));
  return (
    <>
      <PageHeading kicker="Rapporten rad för rad" title={reportName(report)}>
        <p>{factsOf(report)}</p>
        {report.releaseNote && <p>Rättat i den här utgåvan: {report.releaseNote}</p>}
        {isPublished && <TakeOut href={routes.report(committee, report)} />}
      </PageHeading>
      <ReplacedNote committee={committee} edition={edition} />
      <ReportStanding detail={detail} />
      {doubtful.length > 0 && (
        <Section
          title="Osäkra läsningar"
          id="osakra"
          note="Ett förslag är vad räkningen visar att det måste stå. Det används inte förrän någon har godkänt det."
        >
          <DoubtfulFigures figures={doubtful} />
        </Section>
      )}
      {problems.length > 0 && (
        <Section title="Anmärkningar" id="anmarkningar">
          <ProblemList problems={problems} />
        </Section>
      )}
      <Section
        title="Kontroller"
        id="kontroller"
        note="Varje kontroll med talen den jämför. Avrundning räknas in."
      >
        {checks.length === 0 ? (
          <EmptyState>Inget i rapporten går att kontrollräkna.</EmptyState>
        ) : (
          <CheckList checks={checks} />
        )}
      </Section>
      {unused.length > 0 && (
        <Section
          title="Tal som inte används"
          id="oanvanda"
          note="De står i tabeller men blev inga uppgifter."
        >
          <UnusedNumbers unused={unused} />
        </Section>
      )}
      <Editions committee={committee} editions={editions} edition={edition} />
      <section
        id="dokumentet"
        aria-labelledby="dokumentet-rubrik"
        className="border-t border-rule-strong pt-4 pb-12"
      >
        <h2 id="dokumentet-rubrik">Dokumentet</h2>
        <p className="mt-1.5 mb-6 max-w-measure text-sm text-quiet">
          Texten så som den lästes, med radnummer. Bredvid en rad står uppgifterna som kommer från
          den. Filen heter {report.fileName}.
        </p>
        {lines.length === 0 ? (
          <EmptyState>Dokumentets rader är inte sparade.</EmptyState>
        ) : (
          <PrintedLines committee={committee} lines={lines} figures={figures} />
        )}
      </section>
    </>
  );
}

/** Period, decision and publication as far as they are known, in one line. */
function factsOf(report: Report): string {
  const facts = [
    `Avser ${formatPeriod(report.period)}`,
    report.decidedOn && `beslutad ${formatDate(report.decidedOn)}`,
    report.caseNumber && `diarienummer ${report.caseNumber}`,
    report.publishedAt && `publicerad här ${formatMoment(report.publishedAt)}`,
    report.release > 1 && `utgåva ${report.release}`,
  ];
  return `${facts.filter(Boolean).join(", ")}.`;
}
