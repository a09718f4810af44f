import type { SeriesKind } from "./series";

type Subject = "indicators" | "finance" | "placements" | "control";

/**
 * The kinds of series that each part of a committee's pages is about. A page and the file beside it
 * both ask here, so that they hold the same rows.
 */
export const subjectKinds: Record<Subject, readonly SeriesKind[]> = {
  indicators: ["indicator", "serviceGuarantee", "staff", "externalProvider"],
  finance: ["incomeStatement", "serviceArea", "investment", "grant", "equity", "externalProvider"],
  control: ["serviceGuarantee", "staff", "externalProvider"],
  placements: ["placement", "volume", "externalProvider"],
};
