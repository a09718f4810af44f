import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ReportYears } from "@/components/finance/ReportYears";
import { BlockTable } from "@/components/sameTime/BlockTable";
import { PaceBars } from "@/components/sameTime/PaceBars";
import { SameTimeTable } from "@/components/sameTime/SameTimeTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import type { SameTime } from "@/lib/domain/sameTime";
import { formatPeriod } from "@/lib/format/period";
import { reportName } from "@/lib/format/report";
import { seriesKindName } from "@/lib/format/seriesKind";
import { routes } from "@/lib/routes";
import { reportQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../places";
import { getSameTimePage } from "./sameTimePage";

export const dynamic = "force-dynamic";

interface SameTimePageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function pageOf({ params, searchParams }: SameTimePageProps) {
  const { kommun, namnd } = await params;
  const { rapport } = reportQuerySchema.parse(firstOfEach(await searchParams));
  return getSameTimePage(kommun, namnd, rapport);
}

export async function generateMetadata(props: SameTimePageProps): Promise<Metadata> {
  const page = await pageOf(props);
  if (!page) return {};
  const { name, municipality } = page.committee;
  return { title: `Samma tid tidigare år, ${name} i ${municipality.name}` };
}

export default async function SameTimePage(props: SameTimePageProps) {
  const page = await pageOf(props);
  if (!page) notFound();
  const { committee, reports, interim, report, rows } = page;
  const placeOf = placesIn(committee, reports);
  if (!report)
    return (
      <PageHeading title="Samma tid tidigare år">
        <EmptyState>Ingen av nämndens rapporter gäller en del av ett år.</EmptyState>
      </PageHeading>
    );
  return (
    <>
      <PageHeading kicker={reportName(report)} title="Samma tid tidigare år">
        <p>
          Det som delårsrapporten redovisar för {formatPeriod(report.period)}, bredvid samma månader
          tidigare år; aldrig bredvid ett helår.{" "}
          <Link href={routes.committee(committee, { rapport: report.slug })}>Hela läget</Link>
        </p>
        <TakeOut href={routes.sameTime(committee, { rapport: report.slug })} />
      </PageHeading>
      <div className="pb-10">
        <ReportYears
          reports={interim}
          current={report}
          hrefOf={(each) => routes.sameTime(committee, { rapport: each.slug })}
        />
      </div>
      {rows.length === 0 && (
        <EmptyState>Rapporten redovisar inget utfall för just de månaderna.</EmptyState>
      )}
      {byKind(rows).map(({ kind, members }) => (
        <Section key={kind} title={seriesKindName(kind)} id={kind.toLowerCase()}>
          <SameTimeTable
            caption={`${seriesKindName(kind)}, samma tid tidigare år`}
            committee={committee}
            rows={members}
            placeOf={placeOf}
          />
        </Section>
      ))}
      {rows.some(({ block }) => block) && (
        <Section
          title="Sedan förra delårsrapporten"
          id="beraknat"
          note="Beräknat av oss: årets siffra hittills minus den i rapporten innan. Bara sådant som läggs ihop över året. De två tryckta talens avrundning står med."
        >
          <BlockTable caption="Månaderna mellan två rapporter" rows={rows} placeOf={placeOf} />
        </Section>
      )}
      {rows.some(({ pace }) => pace) && (
        <Section
          title="Takt"
          id="i-takt"
          note="Bara sådant som läggs ihop över året och inte byter tecken. Att takten är högre än förra året vid samma tid säger inte hur året slutar."
        >
          <PaceBars rows={rows} />
        </Section>
      )}
    </>
  );
}

function byKind(rows: readonly SameTime[]) {
  const kinds = [...new Set(rows.map(({ series }) => series.kind))];
  return kinds.map((kind) => ({
    kind,
    members: rows.filter(({ series }) => series.kind === kind),
  }));
}
