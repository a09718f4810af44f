import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PrintedTable } from "@/components/finance/PrintedTable";
import { IndicatorGroup } from "@/components/indicators/IndicatorGroup";
import { CostPerDay } from "@/components/placements/CostPerDay";
import { CostSplitSection } from "@/components/placements/CostSplitSection";
import { SidesBars } from "@/components/placements/SidesBars";
import { VolumeDisagreements } from "@/components/placements/VolumeDisagreements";
import { VolumeEffectTable } from "@/components/placements/VolumeEffectTable";
import { VolumeBars } from "@/components/placements/VolumeBars";
import { WeekSection } from "@/components/placements/WeekSection";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { reportName } from "@/lib/format/report";
import { unitName } from "@/lib/format/unit";
import { routes } from "@/lib/routes";
import { yearQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../places";
import { getPlacementsPage } from "./placementsPage";

export const dynamic = "force-dynamic";

interface PlacementsPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function pageOf({ params, searchParams }: PlacementsPageProps) {
  const { kommun, namnd } = await params;
  const { ar } = yearQuerySchema.parse(firstOfEach(await searchParams));
  return getPlacementsPage(kommun, namnd, ar);
}

export async function generateMetadata(props: PlacementsPageProps): Promise<Metadata> {
  const page = await pageOf(props);
  if (!page) return {};
  const { committee } = page;
  return { title: `Placeringar och volymer, ${committee.name} i ${committee.municipality.name}` };
}

export default async function PlacementsPage(props: PlacementsPageProps) {
  const page = await pageOf(props);
  if (!page) notFound();
  const { committee, reports, report, years, tables, weekly, groups } = page;
  const { kinds, costYear, change, effects, disagreements, sides } = page;
  const placeOf = placesIn(committee, reports);
  const isEmpty = !report && weekly.length === 0;
  const ofYear = report ? { ar: String(report.year) } : {};
  return (
    <>
      <PageHeading title="Placeringar och volymer">
        {isEmpty ? (
          <EmptyState>
            Nämndens rapporter har inga tabeller över placeringar eller volymer som har kunnat
            läsas. Det som bara står i löpande text eller i ett diagram utan tal tas inte med.
          </EmptyState>
        ) : (
          <>
            <TakeOut href={routes.placements(committee, ofYear)} />
            <TakeOut
              href={routes.placementsWorkedOut(committee, ofYear)}
              what="Uträknat"
              isTakenAlong
            />
          </>
        )}
      </PageHeading>
      {weekly.length > 0 && (
        <WeekSection series={weekly} reports={reports} placeOf={placeOf}>
          <SidesBars years={sides} />
        </WeekSection>
      )}
      {report &&
        tables.map(({ title, table }, index) => {
          const unit = table.rows[0]?.series.unit ?? "unknown";
          const id = `tabell-${index + 1}`;
          return (
            <Section
              key={id}
              id={id}
              title={`${title}, ${unitName(unit)}`}
              note={
                <>
                  <Link href={routes.report(committee, report)}>{reportName(report)}</Link>
                  {index === 0 && (
                    <YearLinks years={years} current={report.year} committee={committee} />
                  )}
                </>
              }
            >
              <div className="space-y-8">
                <VolumeBars
                  id={`${id}-staplar`}
                  title={`${title} ${report.year}`}
                  table={table}
                  report={report}
                />
                <PrintedTable
                  committee={committee}
                  caption={`${title}, ${unitName(unit)}, ${reportName(report)}`}
                  table={table}
                  placeOf={placeOf}
                />
              </div>
            </Section>
          );
        })}
      {report && effects.length > 0 && (
        <Section
          title="Volym mot budget"
          id="volym-mot-budget"
          note="Effekt i pengar är avvikelsen gånger den budgeterade kostnaden för en. Plus är bättre än budget."
        >
          <VolumeDisagreements disagreements={disagreements} placeOf={placeOf} />
          <VolumeEffectTable
            caption={`Volym mot budget, ${reportName(report)}`}
            effects={effects}
            placeOf={placeOf}
          />
        </Section>
      )}
      {costYear !== null && (
        <Section title="Vad placeringarna kostar" id="kostnad" note="Helår. Uträknat av oss.">
          <div className="space-y-10">
            <CostPerDay kinds={kinds} year={costYear} placeOf={placeOf} />
            {change ? (
              <CostSplitSection change={change} placeOf={placeOf} />
            ) : (
              <EmptyState>
                Året före {costYear} går inte att jämföra med: någon form saknas eller är ändrad.
              </EmptyState>
            )}
          </div>
        </Section>
      )}
      {groups.map((group) => (
        <IndicatorGroup
          key={group.id}
          committee={committee}
          group={group}
          placeOf={placeOf}
          suffix="över åren"
        />
      ))}
    </>
  );
}

interface YearLinksProps {
  years: number[];
  current: number;
  committee: Parameters<typeof routes.placements>[0];
}

function YearLinks({ years, current, committee }: YearLinksProps) {
  return (
    <nav aria-label="Välj år" className="mt-2 print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {years.map((year) => (
          <li key={year}>
            <Link
              href={routes.placements(committee, { ar: String(year) })}
              scroll={false}
              aria-current={year === current ? "true" : undefined}
              className="inline-block py-0.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-accent aria-[current]:decoration-[3px]"
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
