import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AreaTable, FormerAreas } from "@/components/finance/AreaTable";
import { ViewSwitch } from "@/components/goals/ViewSwitch";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { tellBreak } from "@/lib/format/comparability";
import { formatDate } from "@/lib/format/date";
import { formatToldShare } from "@/lib/format/number";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { areasQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../../places";
import { getAreasPage } from "./areasPage";

export const dynamic = "force-dynamic";

interface AreasPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: AreasPageProps): Promise<Metadata> {
  const { kommun, namnd } = await params;
  const page = await getAreasPage(kommun, namnd);
  if (!page) return {};
  const { name, municipality } = page.committee;
  return { title: `Verksamheter över åren, ${name} i ${municipality.name}` };
}

export default async function AreasPage({ params, searchParams }: AreasPageProps) {
  const { kommun, namnd } = await params;
  const page = await getAreasPage(kommun, namnd);
  if (!page) notFound();
  const { committee, reports, series, mappings, asReported, mapped } = page;
  const { indelning } = areasQuerySchema.parse(firstOfEach(await searchParams));
  const isThen = indelning === "da";
  const shown = isThen ? asReported : mapped;
  const shared = { committee, placeOf: placesIn(committee, reports) };
  const labels = new Map(series.map((each) => [each.series.id, each.series.label]));
  const breaks = series.flatMap((each) =>
    each.series.breaks
      .filter(({ cause }) => cause === "organisation")
      .map((found) => ({ label: each.series.label, found })),
  );
  return (
    <>
      <PageHeading
        kicker={<Link href={routes.finance(committee)}>Ekonomi</Link>}
        title="Verksamheter över åren"
      >
        <p>
          Årets resultat eller nettokostnad per verksamhet: i dagens indelning, eller i den som
          gällde då. Det som är uträknat ur tidigare verksamheter har ett ≈ och sina termer, och det
          som inte går att föra över står för sig.
        </p>
        <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
          <ViewSwitch
            label="Indelning"
            views={[
              { href: routes.areas(committee), name: "Dagens indelning", isCurrent: !isThen },
              {
                href: routes.areas(committee, { indelning: "da" }),
                name: "Som det redovisades då",
                isCurrent: isThen,
              },
            ]}
          />
          <TakeOut href={routes.areas(committee, isThen ? { indelning: "da" } : {})} />
        </div>
      </PageHeading>
      {shown.areas.length === 0 ? (
        <EmptyState>Ingen rapport redovisar ett helår per verksamhet.</EmptyState>
      ) : (
        <Section title={isThen ? "Som det redovisades" : "I dagens indelning"} id="verksamheter">
          <AreaTable caption="Per verksamhet, helår" areas={shown} {...shared} />
        </Section>
      )}
      {shown.unmapped.length > 0 && (
        <Section
          title={isThen ? "Tidigare verksamheter" : "Går inte att föra över"}
          id="tidigare"
          note={
            isThen
              ? undefined
              : "Rapporterna säger inte vilken av dagens verksamheter de hör till, eller i vilka delar."
          }
        >
          <FormerAreas caption="Tidigare verksamheter, helår" areas={shown} {...shared} />
        </Section>
      )}
      <Section title="Omorganisationer" id="omorganisationer">
        {breaks.length === 0 && mappings.length === 0 ? (
          <EmptyState>Rapporterna berättar inte om någon ny indelning.</EmptyState>
        ) : (
          <ul className="max-w-measure space-y-1.5">
            {mappings.map((mapping) => {
              const { predecessorId, successorId, date, share, reportId, source } = mapping;
              const report = reports.find(({ id }) => id === reportId);
              const part = share === "1" ? "" : `${formatToldShare(share)} av `;
              return (
                <li key={`${predecessorId} ${successorId}`}>
                  {part}
                  {labels.get(predecessorId)} ingår i {labels.get(successorId)} från{" "}
                  {formatDate(date)}.{" "}
                  {report && (
                    <Link href={routes.report(committee, report)}>Enligt {reportName(report)}</Link>
                  )}
                  {source && `Källa: ${source}.`}
                </li>
              );
            })}
            {breaks.map(({ label, found }) => (
              <li key={`${label} ${found.date}`}>
                {label}: {tellBreak(found)}.
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
