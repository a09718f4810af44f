import { z } from "zod";
import type { Committee } from "./committee";
import type { Problem } from "./problem";
import { reportIdentitySchema, type ReportIdentity, type ReportState } from "./report";

export const uploadStates = ["received", "reading", "checking", "read", "refused"] as const;
/** How far the reading of a file has come. `read` and `refused` are where it ends. */
export type UploadState = (typeof uploadStates)[number];

export const givenSchema = z.object({
  municipality: z.string().trim().min(1).max(100),
  committee: z.string().trim().min(1).max(200),
  /** Null for a table of weeks or months, which says itself what it covers. */
  identity: reportIdentitySchema.nullable(),
});
/** What a person says of whose report a file is and which: it is then read in that light. */
export type Given = z.infer<typeof givenSchema>;

/** A file that somebody brought in, with how far it has come. */
export interface Upload {
  id: string;
  committee: Committee | null;
  fileName: string;
  byteSize: number;
  sha256: string;
  uploadedAt: Date;
  uploadedBy: string;
  uploadedById: string | null;
  state: UploadState;
  /** Since when it is in that state. */
  stateSince: Date;
  reviewState: ReportState;
  /** What is known of the document once its text is out; null before that. */
  pageCount: number | null;
  lineCount: number | null;
  /** Why it was refused. */
  problems: Problem[];
  version: number;
  lastReviewedById: string | null;
  lastReviewedAt: Date | null;
}

/** Whose report it is and which, as far as the document or a person says. */
export interface ProposedIdentity {
  municipality: string | null;
  committee: string | null;
  identity: ReportIdentity | null;
  kind: ReportIdentity["kind"] | null;
  year: number | null;
}
