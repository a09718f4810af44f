import { findCommittee } from "@/lib/data/committees";
import { findReplaced, listEditions } from "@/lib/data/releases";
import { findReport } from "@/lib/data/reports";
import type { Committee } from "@/lib/domain/committee";
import type { Release } from "@/lib/domain/release";
import type { ReportDetail } from "@/lib/domain/selection";
import { releaseQuerySchema } from "@/lib/routes/committee";
import { firstOfEach } from "@/lib/routes/query";

export interface ReportPageProps {
  params: Promise<{ kommun: string; namnd: string; rapport: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

interface ReportPage {
  committee: Committee;
  /** Every release that the public has seen, newest first. */
  editions: Release[];
  /** The one that is shown. */
  edition: Release;
  /** Null for one that was taken back: then only when and why is told. */
  detail: ReportDetail | null;
}

/**
 * What the page of a report shows: its published release, the earlier one that the address asks for, or that
 * it is withdrawn. Null when the public has never seen it.
 */
export async function getReportPage(props: ReportPageProps): Promise<ReportPage | null> {
  const { kommun, namnd, rapport } = await props.params;
  const { utgava } = releaseQuerySchema.parse(firstOfEach(await props.searchParams));
  const committee = await findCommittee(kommun, namnd);
  if (!committee) return null;
  const editions = await listEditions(committee.id, rapport);
  const current = editions.find(({ state }) => state === "published");
  // While a report is withdrawn nothing of it is shown, whichever release is asked for.
  const shown = current ?? editions[0];
  const asked = utgava && current ? Number(utgava) : shown?.release;
  const edition = editions.find(({ release }) => release === asked);
  if (!edition) return null;
  const detail =
    edition === current
      ? await findReport(committee.id, rapport)
      : await findReplaced(committee.id, rapport, edition.release);
  return { committee, editions, edition, detail };
}
