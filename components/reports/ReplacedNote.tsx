import Link from "next/link";
import type { Committee } from "@/lib/domain/committee";
import type { Release } from "@/lib/domain/release";
import { formatMoment } from "@/lib/format/date";
import { routes } from "@/lib/routes";

/** Over an earlier release: that it no longer holds, and the way to what does. */
export function ReplacedNote({ committee, edition }: { committee: Committee; edition: Release }) {
  if (edition.state === "published") return null;
  const { release, withdrawnAt } = edition;
  return (
    <p className="mb-10 max-w-measure border-l-4 border-partly bg-tint px-4 py-2.5">
      Utgåva {release} är ersatt{withdrawnAt && ` sedan ${formatMoment(withdrawnAt)}`}. Uppgifterna
      här kan vara rättade. <Link href={routes.report(committee, edition)}>Läs den som gäller</Link>
    </p>
  );
}
