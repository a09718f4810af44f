import { cache } from "react";
import { findCommittee } from "@/lib/data/committees";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { sameTimeIn } from "@/lib/domain/sameTime";

/**
 * A committee's interim report beside the same part of earlier years: the one asked for, or the newest.
 * `report` is null when there is none; the whole is null without such a committee.
 */
export const getSameTimePage = cache(
  async (kommun: string, namnd: string, slug: string | undefined) => {
    const committee = await findCommittee(kommun, namnd);
    if (!committee) return null;
    const [reports, series] = await Promise.all([
      listReports(committee.id),
      listSeries({ committeeId: committee.id }),
    ]);
    const interim = reports.filter(({ kind }) => kind === "interim");
    const report = interim.find((each) => each.slug === slug) ?? interim.at(-1) ?? null;
    const rows = report ? sameTimeIn(report, series, reports) : [];
    return { committee, reports, interim, report, rows };
  },
);
