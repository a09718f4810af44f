import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import type { Report } from "@/lib/domain/report";
import { routes } from "@/lib/routes";

/** Finds the address of a figure's printed line among a committee's reports; undefined for one not held. */
export function placesIn(committee: Committee, reports: readonly Report[]) {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (figure: Pick<Figure, "reportId" | "place">): string | undefined => {
    const report = byId.get(figure.reportId);
    return report && routes.place(committee, report, figure.place);
  };
}
