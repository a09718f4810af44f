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
      className="grid gap-x-10 gap-y-3 border-t border-rule-strong pt-4 pb-10 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={`n-${committee.id}`}>{committee.name}</h2>
        <p id={`k-${committee.id}`} className="mt-1 text-sm text-quiet">
          <MunicipalityName municipality={committee.municipality} />
        </p>
      </div>
      <ul className="max-w-measure text-sm">
        {releases.map((release) => (
          <li
            key={release.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-1.5"
          >
            <Link href={routes.release(release)} className="inline-block py-0.5">
              {reportName(release)}
            </Link>
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
