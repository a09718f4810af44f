import Link from "next/link";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import type { Release } from "@/lib/domain/release";
import { formatMomentWithTime } from "@/lib/format/date";
import { editionStanding } from "@/lib/format/edition";
import { routes } from "@/lib/routes";

interface EditionTableProps {
  committee: Committee;
  releases: readonly Release[];
  /** Opens a release for correction; null for those who may not. */
  correct: ((form: FormData) => Promise<void>) | null;
}

/** The releases of a report for those who work with it: when, what changed, how it stands, and to correct it. */
export function EditionTable({ committee, releases, correct }: EditionTableProps) {
  return (
    <ScrollRegion label="utgåvor">
      <table className="data-table">
        <caption className="sr-only">Utgåvor, nyast först</caption>
        <thead>
          <tr>
            <th scope="col">Utgåva</th>
            <th scope="col">Publicerad</th>
            <th scope="col">Vad som ändrades</th>
            <th scope="col">Läget</th>
            {correct && <th scope="col">Rätta</th>}
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.id} className="align-top *:align-top">
              <th scope="row" className="whitespace-nowrap">
                {release.state === "published" ? (
                  <Link href={routes.report(committee, release)}>Utgåva {release.release}</Link>
                ) : (
                  `Utgåva ${release.release}`
                )}
              </th>
              <td>{release.publishedAt && formatMomentWithTime(release.publishedAt)}</td>
              <td>{release.releaseNote ?? "Första utgåvan"}</td>
              <td>{editionStanding(release)}</td>
              {correct && (
                <td>
                  <form action={correct}>
                    <input type="hidden" name="id" value={release.id} />
                    <button className="cursor-pointer text-left text-accent underline">
                      {release.state === "published" ? "Rätta" : "Utgå från den här"}
                      <span className="sr-only">, utgåva {release.release}</span>
                    </button>
                  </form>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
