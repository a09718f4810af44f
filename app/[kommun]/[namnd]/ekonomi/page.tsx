import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { TrendChart } from "@/components/charts/TrendChart";
import { ForecastPaths } from "@/components/finance/ForecastPaths";
import { MoneyUnits } from "@/components/finance/MoneyUnits";
import { EquityYears, GrantYears, InvestmentYears } from "@/components/finance/MoneyYears";
import { PrintedTable } from "@/components/finance/PrintedTable";
import { ReportYears } from "@/components/finance/ReportYears";
import {
  AreaBars,
  areaTitle,
  StatementBars,
  VarianceBars,
} from "@/components/finance/StatementBars";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { formatPeriod } from "@/lib/format/period";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { financeQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../places";
import { getFinancePage } from "./financePage";

export const dynamic = "force-dynamic";

interface FinancePageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function pageOf({ params, searchParams }: FinancePageProps) {
  const { kommun, namnd } = await params;
  const { rapport, enhet } = financeQuerySchema.parse(firstOfEach(await searchParams));
  const page = await getFinancePage(kommun, namnd, rapport, enhet);
  return page && { ...page, enhet };
}

export async function generateMetadata(props: FinancePageProps): Promise<Metadata> {
  const page = await pageOf(props);
  if (!page) return {};
  const { committee, report } = page;
  const when = report ? ` i ${reportName(report).toLowerCase()}` : "";
  return { title: `Ekonomi${when}, ${committee.name} i ${committee.municipality.name}` };
}

export default async function FinancePage(props: FinancePageProps) {
  const page = await pageOf(props);
  if (!page) notFound();
  const { committee, reports, report, result, paths, statement, areas, areaMeasure } = page;
  const { enhet, investing, granted, equityOf, sameTime } = page;
  const placeOf = placesIn(committee, reports);
  if (!report)
    return (
      <PageHeading title="Ekonomi">
        <EmptyState>
          Ingen av nämndens rapporter har en ekonomitabell som har kunnat läsas.
        </EmptyState>
      </PageHeading>
    );
  const shared = { committee, placeOf };
  return (
    <>
      <PageHeading kicker="Ekonomi" title={reportName(report)}>
        <p>
          Avser {formatPeriod(report.period)}. Intäkter är plus, kostnader minus, och en avvikelse
          med plus är bättre än budget.{" "}
          <Link href={routes.report(committee, report)}>Rapporten rad för rad</Link>
          {sameTime.size > 0 && (
            <>
              .{" "}
              <Link href={routes.sameTime(committee, { rapport: report.slug })}>
                Samma tid tidigare år
              </Link>
            </>
          )}
        </p>
        <TakeOut href={routes.finance(committee, { rapport: report.slug })} />
        <TakeOut href={routes.moneyYears(committee)} what="Över åren" isTakenAlong />
      </PageHeading>
      <div className="space-y-4 pb-10">
        <ReportYears
          reports={reports}
          current={report}
          hrefOf={(each) => routes.finance(committee, { rapport: each.slug, enhet })}
        />
        <MoneyUnits
          current={enhet}
          hrefOf={(unit) => routes.finance(committee, { rapport: report.slug, enhet: unit })}
        />
        {enhet && (
          <p className="max-w-measure text-sm text-quiet">
            Pengar är omräknade till {enhet} utan avrundning. Varje siffra leder till raden där den
            är tryckt, i rapportens egen enhet. Filerna har de tryckta talen.
          </p>
        )}
      </div>
      <Section
        title="Resultaträkning"
        id="resultatrakning"
        note={<Link href={routes.compare({ roll: "resultat" })}>Jämför med andra nämnder</Link>}
      >
        {statement.rows.length === 0 ? (
          <EmptyState>Rapporten har ingen resultaträkning som har kunnat läsas.</EmptyState>
        ) : (
          <div className="space-y-10">
            <PrintedTable
              {...shared}
              caption={`Resultaträkning, ${reportName(report)}`}
              table={statement}
              varianceOfYear={report.year}
              sameTime={sameTime}
            />
            <VarianceBars table={statement} report={report} />
            <StatementBars table={statement} report={report} />
          </div>
        )}
      </Section>
      <Section
        title={areaTitle(areaMeasure)}
        id="per-verksamhet"
        note={<Link href={routes.operating(committee)}>Driftredovisning år för år</Link>}
      >
        {areas.rows.length === 0 ? (
          <EmptyState>Rapporten redovisar inte resultatet per verksamhet.</EmptyState>
        ) : (
          <div className="space-y-8">
            <AreaBars table={areas} report={report} measure={areaMeasure} />
            <PrintedTable
              {...shared}
              caption={`${areaTitle(areaMeasure)}, ${reportName(report)}`}
              table={areas}
              varianceOfYear={report.year}
              sameTime={sameTime}
            />
          </div>
        )}
      </Section>
      {result && (
        <Section
          title="Resultat över åren"
          id="over-aren"
          note={<Link href={routes.indicator(committee, result.series)}>Alla uppgifter</Link>}
        >
          <TrendChart
            id="resultat"
            title="Årets resultat"
            series={result}
            reports={reports}
            stretch="helar"
          />
        </Section>
      )}
      <Section
        title="Från budget till utfall"
        id="prognoser"
        note={
          <>
            Så flyttades årets prognos, och vad det blev.{" "}
            <Link href={routes.forecasts(committee)}>Alla prognoser mot utfall</Link>
          </>
        }
      >
        {paths.length === 0 ? (
          <EmptyState>Inget år har en prognos för årets resultat.</EmptyState>
        ) : (
          <ForecastPaths paths={paths} placeOf={placeOf} />
        )}
      </Section>
      {extras.map(({ key, title, empty }) => (
        <Section key={key} title={title} id={key}>
          {page[key].rows.length === 0 ? (
            <EmptyState>{empty}</EmptyState>
          ) : (
            <PrintedTable
              {...shared}
              caption={`${title}, ${reportName(report)}`}
              table={page[key]}
              sameTime={sameTime}
            />
          )}
        </Section>
      ))}
      {investing.length + granted.rows.length + equityOf.length > 0 && (
        <Section
          title="Pengar över åren"
          id="pengar-over-aren"
          note="Helår, som senaste rapport säger. Ett ackumulerat resultat är inte summan av resultaten: fullmäktige kan skriva av det."
        >
          <div className="space-y-10">
            {investing.length > 0 && <InvestmentYears rows={investing} placeOf={placeOf} />}
            {granted.rows.length > 0 && <GrantYears {...granted} placeOf={placeOf} />}
            {equityOf.length > 0 && <EquityYears rows={equityOf} placeOf={placeOf} />}
          </div>
        </Section>
      )}
    </>
  );
}

const extras = [
  {
    key: "investments",
    title: "Investeringar",
    empty: "Rapporten har ingen investeringstabell som har kunnat läsas.",
  },
  {
    key: "grants",
    title: "Statsbidrag",
    empty: "Rapporten redovisar inga bidrag i tabell.",
  },
  {
    key: "equity",
    title: "Eget kapital",
    empty: "Rapporten redovisar inte eget kapital i tabell.",
  },
] as const;
