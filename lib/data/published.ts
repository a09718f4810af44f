import "server-only";
import type { Prisma } from "./generated/client";

/**
 * What the public may see. Every public getter goes through this one condition: drafts, reports in
 * review and withdrawn releases don't exist for a reader, and neither does a figure, an assessment
 * or a break that only they state.
 */
export const publishedOnly = { state: "published" } satisfies Prisma.ReportWhereInput;
