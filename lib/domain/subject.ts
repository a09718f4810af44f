import type { SeriesKind } from "./series";

/**
 * The kinds of series that each part of a committee's pages is about. A page and the file beside it
 * both ask here, so that they hold the same rows.
 */
export const subjectKinds = {
  indicators: ["indicator", "serviceGuarantee", "staff", "externalProvider"],
  finance: ["incomeStatement", "serviceArea", "investment", "grant", "equity", "externalProvider"],
  placements: ["placement", "volume", "externalProvider"],
} as const satisfies Record<string, readonly SeriesKind[]>;
