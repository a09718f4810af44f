import Link from "next/link";
import { Section } from "@/components/ui/Section";
import type { Committee } from "@/lib/domain/committee";
import type { Release } from "@/lib/domain/release";
import { formatMoment } from "@/lib/format/date";
import { editionStanding } from "@/lib/format/edition";
import { routes } from "@/lib/routes";

interface EditionsProps {
  committee: Committee;
  editions: readonly Release[];
  /** The one on the page. */
  edition: Release;
}

/** The releases of a report, with what each changed; those that were replaced can still be read. */
export function Editions({ committee, editions, edition }: EditionsProps) {
  if (editions.length < 2) return null;
  const isPublished = editions.some(({ state }) => state === "published");
  return (
    <Section title="Utgåvor" id="utgavor" note="Varje rättelse är en ny utgåva.">
      <ol className="max-w-measure text-sm">
        {editions.map((each) => (
          <li key={each.id} className="border-b border-rule py-2">
            {each === edition || !isPublished || each.withdrawalReason !== null ? (
              <strong>Utgåva {each.release}</strong>
            ) : (
              <Link href={hrefOf(committee, each)} className="inline-block py-0.5">
                Utgåva {each.release}
              </Link>
            )}
            {each.publishedAt && `, publicerad ${formatMoment(each.publishedAt)}`}.{" "}
            {each.releaseNote}
            {each.state === "withdrawn" && (
              <span className="block text-quiet">{editionStanding(each)}</span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function hrefOf(committee: Committee, { slug, state, release }: Release): string {
  const query = state === "published" ? {} : { utgava: String(release) };
  return routes.report(committee, { slug }, query);
}
