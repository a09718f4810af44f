import Link from "next/link";
import { Section } from "@/components/ui/Section";
import type { Committee } from "@/lib/domain/committee";
import type { Release } from "@/lib/domain/release";
import { editionStanding } from "@/lib/format/edition";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";

interface WithdrawnListProps {
  committee: Committee;
  withdrawn: readonly Release[];
}

/** The reports that have been published and are taken back, each with when and why; nothing when there is none. */
export function WithdrawnList({ committee, withdrawn }: WithdrawnListProps) {
  if (withdrawn.length === 0) return null;
  return (
    <Section title="Tillbakadragna" id="tillbakadragna">
      <ul className="max-w-measure text-sm">
        {withdrawn.map((release) => (
          <li key={release.id} className="border-b border-rule py-2">
            <Link href={routes.report(committee, release)} className="inline-block py-0.5">
              {reportName(release)}
            </Link>
            <span className="block text-quiet">{editionStanding(release)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
