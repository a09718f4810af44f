import type { Metadata } from "next";
import { ThresholdForm } from "@/components/account/ThresholdForm";
import { ThresholdHistory } from "@/components/account/ThresholdHistory";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { listThresholds } from "@/lib/data/thresholds";
import { toSlug } from "@/lib/domain/slug";
import { routes } from "@/lib/routes";
import { orNotFound, requireVisitor } from "../visitor";
import { changeThresholdAction } from "./actions";

export const metadata: Metadata = { title: "Små antal" };

export default async function SmallCountsPage() {
  const actor = await requireVisitor(routes.smallCounts());
  const thresholds = await orNotFound(listThresholds(actor));
  return (
    <>
      <PageHeading title="Små antal">
        <p>
          Antal personer från 1 till under gränsen döljs för läsarna, och med dem det som skulle
          räkna fram dem: summor, delar, andelar, delårens skillnader och siffror i löpande text.
          Noll visas. Det gäller sidor, filer, bilder och sök, från samma stund som gränsen sätts.
        </p>
      </PageHeading>
      {thresholds.length === 0 && <EmptyState>Det finns ingen kommun än.</EmptyState>}
      {thresholds.map((each) => (
        <Section key={each.municipalityId} id={toSlug(each.municipality)} title={each.municipality}>
          <ThresholdForm of={each} set={changeThresholdAction} />
          <ThresholdHistory of={each} />
        </Section>
      ))}
    </>
  );
}
