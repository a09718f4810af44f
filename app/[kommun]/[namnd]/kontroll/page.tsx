import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AssignmentsTable } from "@/components/control/AssignmentsTable";
import { InternalControls } from "@/components/control/InternalControls";
import { OverReportsTable } from "@/components/control/OverReportsTable";
import { IndicatorGroup } from "@/components/indicators/IndicatorGroup";
import { StretchSwitch } from "@/components/indicators/StretchSwitch";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import type { Stretch } from "@/lib/charts/time";
import { findCommittee } from "@/lib/data/committees";
import { seriesKindName } from "@/lib/format/seriesKind";
import { routes } from "@/lib/routes";
import { indicatorsQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";
import { placesIn } from "../places";
import { getControlPage } from "./controlPage";

export const dynamic = "force-dynamic";

interface ControlPageProps {
  params: Promise<{ kommun: string; namnd: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ControlPageProps): Promise<Metadata> {
  const { kommun, namnd } = await params;
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return {};
  return { title: `Kontroll, ${committee.name} i ${committee.municipality.name}` };
}

export default async function ControlPage({ params, searchParams }: ControlPageProps) {
  const { kommun, namnd } = await params;
  const { jamfor } = indicatorsQuerySchema.parse(firstOfEach(await searchParams));
  const page = await getControlPage(kommun, namnd, jamfor);
  if (!page) notFound();
  const { committee, reports, controls, assignments, parts } = page;
  const placeOf = placesIn(committee, reports);
  const hrefOf = (stretch: Stretch) =>
    routes.control(committee, stretch === "helar" ? {} : { jamfor: stretch });
  const told = parts.filter(({ table, groups }) => table.rows.length > 0 || groups.length > 0);
  const missing = parts.filter((part) => !told.includes(part));
  const untold = [
    ...missing.map(({ kind }) => seriesKindName(kind).toLowerCase()),
    ...(assignments.length === 0 ? ["uppdrag från fullmäktige"] : []),
  ];
  return (
    <>
      <PageHeading title="Löften och kontroll">
        <p>
          Tjänstegarantier, medarbetare, externa utförare, intern kontroll och uppdrag från
          fullmäktige, rapport för rapport och år för år.
        </p>
        <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
          <StretchSwitch current={jamfor} hrefOf={hrefOf} />
          <TakeOut href={hrefOf(jamfor)} />
        </div>
      </PageHeading>
      {told.map(({ kind, groups, table }) => (
        <div key={kind}>
          {groups.map((group) => (
            <IndicatorGroup
              key={group.id}
              committee={committee}
              group={{ ...group, id: `${kind}-${group.id}` }}
              placeOf={placeOf}
            />
          ))}
          {table.rows.length > 0 && (
            <Section
              title={`${seriesKindName(kind)}, rapport för rapport`}
              id={`${kind}-rapporter`}
              note="Vad varje rapport sade om sin egen period. Ett delår jämförs inte med ett helår."
            >
              <OverReportsTable
                caption={`${seriesKindName(kind)} i varje rapport`}
                table={table}
                placeOf={placeOf}
              />
            </Section>
          )}
        </div>
      ))}
      <Section title="Intern kontroll" id="intern-kontroll">
        {controls.length > 0 ? (
          <InternalControls controls={controls} placeOf={placeOf} />
        ) : (
          <EmptyState>
            Ingen rapport redovisar kontroller i tal. Det som står i ord finns kvar i{" "}
            <Link href={routes.reports(committee)}>rapporterna</Link>.
          </EmptyState>
        )}
      </Section>
      {assignments.length > 0 && (
        <Section
          title="Uppdrag från fullmäktige"
          id="uppdrag"
          note="Läget som varje rapport anger det. Uppdrag hör ihop när de heter lika; ett som har fått nytt namn står för sig."
        >
          <TakeOut href={routes.assignments(committee)} what="Uppdrag" isTakenAlong />
          <AssignmentsTable committee={committee} paths={assignments} />
        </Section>
      )}
      {untold.length > 0 && (
        <Section title="Redovisas inte" id="redovisas-inte">
          <EmptyState>
            Ingen av rapporterna som finns här har en tabell som har kunnat läsas med{" "}
            {untold.join(", ")}.
          </EmptyState>
        </Section>
      )}
    </>
  );
}
