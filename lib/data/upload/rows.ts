import "server-only";
import { z } from "zod";
import { problemSchema } from "../../domain/problem";
import type { Upload } from "../../domain/upload";
import type { Prisma } from "../generated/client";
import { committeeColumns, toCommittee } from "../rows/committee";

/** The columns an upload is made of: neither its bytes nor its draft, which are large. */
export const uploadColumns = {
  id: true,
  committee: { select: committeeColumns },
  fileName: true,
  byteSize: true,
  sha256: true,
  uploadedAt: true,
  uploadedBy: true,
  uploadedById: true,
  state: true,
  stateSince: true,
  reviewState: true,
  pageCount: true,
  lineCount: true,
  problems: true,
  version: true,
  lastReviewedById: true,
  lastReviewedAt: true,
} satisfies Prisma.UploadSelect;

type UploadRow = Prisma.UploadGetPayload<{ select: typeof uploadColumns }>;

/** A stored upload as the domain's. */
export function toUpload({ committee, problems, ...row }: UploadRow): Upload {
  return {
    ...row,
    committee: committee && toCommittee(committee),
    problems: z.array(problemSchema).parse(problems),
  };
}
