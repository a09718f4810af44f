import "server-only";
import { group } from "d3-array";
import { z } from "zod";
import { reviewPageOf } from "../../domain/reviewPage";
import { decisionSchema, type Decision } from "../../domain/review";
import { givenSchema } from "../../domain/upload";
import type { Line } from "../../import/document";
import type { Draft } from "../../import/draft";
import { draftSchema, lineSchema } from "../../import/draftSchema";
import { database } from "../client";
import type { Prisma } from "../generated/client";

/** A draft under review as it was read, with what people have settled since. */
export interface StoredDraft {
  /** Without its lines, unless asked for. */
  draft: Draft;
  decisions: Decision[];
  version: number;
}

/** Problems that are solved when a person has said whose report it is and which. */
const ofIdentity = /^(municipality|committee|kind|year|period)(Missing|Unclear)$/;

/** Stores what was read: the draft, and its lines page by page. */
export async function saveDraft(
  tx: Prisma.TransactionClient,
  uploadId: string,
  draft: Draft,
): Promise<void> {
  const pages = group(draft.document.lines, (line) => reviewPageOf(placeOf(line)));
  await tx.uploadPage.deleteMany({ where: { uploadId } });
  await tx.uploadPage.createMany({
    data: [...pages].map(([number, lines]) => ({ uploadId, number, lines: toJson(lines) })),
  });
  await tx.upload.update({
    select: { id: true },
    where: { id: uploadId },
    data: { draft: toJson({ ...draft, document: { ...draft.document, lines: [] } }) },
  });
}

/**
 * The draft of an upload with the decisions about it; null before it is read. What a person has said of
 * whose it is and which goes before what was read. `withLines` also gets the document's lines.
 */
export async function loadDraft(
  uploadId: string,
  {
    withLines = false,
    tx = database(),
  }: { withLines?: boolean; tx?: Prisma.TransactionClient } = {},
): Promise<StoredDraft | null> {
  const row = await tx.upload.findUnique({
    select: { draft: true, given: true, decisions: true, version: true },
    where: { id: uploadId },
  });
  if (!row || row.draft === null) return null;
  const draft: Draft = draftSchema.parse(row.draft);
  const lines = withLines ? await loadLines(tx, uploadId) : [];
  const given = row.given === null ? null : givenSchema.parse(row.given);
  return {
    draft: {
      ...draft,
      ...(given && {
        municipality: given.municipality,
        committee: given.committee,
        identity: given.identity ?? draft.identity,
        problems: draft.problems.filter(({ code }) => !ofIdentity.test(code)),
      }),
      document: { ...draft.document, lines },
    },
    decisions: z.array(decisionSchema).parse(row.decisions),
    version: row.version,
  };
}

/** The lines of one page of an upload's document; null for a page that isn't there. */
export async function loadPage(uploadId: string, number: number): Promise<Line[] | null> {
  const page = await database().uploadPage.findUnique({
    where: { uploadId_number: { uploadId, number } },
  });
  return page && z.array(lineSchema).parse(page.lines);
}

/** A value as the database's JSON holds it: no NUL, and no half of a surrogate pair. */
export function toJson(value: object): Prisma.InputJsonValue {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === "string" ? each.replace(/[\0\p{Surrogate}]/gu, "\ufffd") : each,
    ),
  );
}

async function loadLines(tx: Prisma.TransactionClient, uploadId: string): Promise<Line[]> {
  const pages = await tx.uploadPage.findMany({ where: { uploadId }, orderBy: { number: "asc" } });
  return pages.flatMap(({ lines }) => z.array(lineSchema).parse(lines));
}

function placeOf({ page, number }: Line) {
  return { page, line: number };
}
