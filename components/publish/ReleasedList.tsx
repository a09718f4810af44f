import Link from "next/link";
import { MunicipalityName } from "@/components/ui/InventedMark";
import type { Committee } from "@/lib/domain/committee";
import type { Release } from "@/lib/domain/release";
import { formatMoment } from "@/lib/format/date";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";

interface ReleasedListProps {
  committee: Committee;
  releases: readonly Release[];
}

/** A committee's reports that the public has seen, the last release of each. */
export function ReleasedList({ committee, releases }: ReleasedListProps) {
  return (
    <section
      aria-labelledby={`n-${committee.id} k-${committee.id}`}
      className="border-t border-rule-strong pt-4 pb-8"
    >
      <h2 id={`n-${committee.id}`}>{committee.name}</h2>
      <p id={`k-${committee.id}`} className="mb-2 text-sm text-quiet">
        <MunicipalityName municipality={committee.municipality} />
      </p>
      <ul className="max-w-measure text-sm">
        {releases.map((release) => (
          <li key={release.id} className="border-b border-rule py-1.5">
            <Link href={routes.release(release)} className="inline-block py-0.5">
              {reportName(release)}
            </Link>{" "}
            <span className="text-quiet">{standing(release)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing({ state, release, publishedAt, withdrawnAt }: Release): string {
  if (state === "withdrawn" && withdrawnAt) return `tillbakadragen ${formatMoment(withdrawnAt)}`;
  return `utgåva ${release}${publishedAt ? `, ${formatMoment(publishedAt)}` : ""}`;
}
