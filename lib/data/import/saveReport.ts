import "server-only";
import { randomUUID } from "node:crypto";
import { reportOrder, type ReportIdentity } from "../../domain/report";
import { reportSlug } from "../../domain/slug";
import type { Line } from "../../import/document";
import type { Draft } from "../../import/draft";
import type { Prisma } from "../generated/client";
import { insertRows } from "./bulk";
import { layoutOf } from "./lineLayout";
import { releaseNote } from "./releaseNote";
import { saveContent } from "./saveContent";
import { saveGoals } from "./saveGoals";
import { saveSeries } from "./saveSeries";
import { listStatements } from "./statements";

/** The file a draft was read from. */
export interface SourceFile {
  fileName: string;
  sha256: string;
  byteSize: number;
}

/** What is said of a report beside what it says itself. */
export interface Described {
  /** An id that is known already: that of the upload it comes from. */
  id?: string;
  /** ISO date. */
  decidedOn?: string | null;
  caseNumber?: string | null;
}

/** Stores a draft with its document as a report in the state `draft`, and gives its id. */
export async function saveReport(
  tx: Prisma.TransactionClient,
  committeeId: string,
  identity: ReportIdentity,
  draft: Draft,
  file: SourceFile,
  { id: givenId, decidedOn, caseNumber }: Described = {},
): Promise<string> {
  const documentId = await saveDocument(tx, draft, file);
  const slug = reportSlug(identity);
  const earlier = await tx.report.findMany({
    select: { id: true, release: true, state: true },
    where: { committeeId, slug },
    orderBy: { release: "desc" },
  });
  const release = (earlier[0]?.release ?? 0) + 1;
  const { kind, year, tertial, period, subject } = identity;
  const { id } = await tx.report.create({
    select: { id: true },
    data: {
      id: givenId,
      committeeId,
      documentId,
      kind,
      year,
      tertial,
      periodStart: new Date(period.start),
      periodEnd: new Date(period.end),
      periodSpan: period.span,
      chronology: reportOrder(identity),
      subject,
      slug,
      title: draft.title,
      decidedOn: decidedOn ? new Date(decidedOn) : null,
      caseNumber,
      release,
      // Said below, when what it states is there to compare.
      releaseNote: release === 1 ? null : "Ersätter en utgåva som inte har publicerats.",
    },
  });
  const series = await saveSeries(tx, committeeId, draft);
  const goals = await saveGoals(tx, committeeId, year, draft);
  await saveContent(tx, id, draft, series, goals);
  const replaced = earlier.find(({ state }) => state === "published" || state === "withdrawn");
  if (replaced) {
    const note = releaseNote(await listStatements(tx, replaced.id), await listStatements(tx, id));
    await tx.report.update({ where: { id }, data: { releaseNote: note } });
  }
  return id;
}

/** A correction of what was read leaves the document as it was: the same lines are kept once. */
async function saveDocument(
  tx: Prisma.TransactionClient,
  { document }: Draft,
  file: SourceFile,
): Promise<string> {
  const { kind, isScanned, lines } = document;
  const known = await findDocument(tx, file, lines);
  if (known !== null) return known;
  const id = randomUUID();
  const layout = layoutOf(lines);
  await tx.document.create({
    select: { id: true },
    data: {
      ...{ id, ...file, kind, isScanned },
      ...(layout && { layout: { create: { lines: layout } } }),
    },
  });
  await insertRows(
    tx,
    "document_line",
    lines.map(({ number, page, text }) => ({ documentId: id, number, page, text })),
  );
  return id;
}

async function findDocument(
  tx: Prisma.TransactionClient,
  { sha256 }: SourceFile,
  lines: readonly Line[],
): Promise<string | null> {
  const known = await tx.document.findMany({
    where: { sha256 },
    select: { id: true, lines: { orderBy: { number: "asc" } } },
  });
  const same = known.find(
    (document) =>
      document.lines.length === lines.length &&
      document.lines.every(({ text, page }, index) => {
        return text === lines[index]?.text && page === lines[index]?.page;
      }),
  );
  return same?.id ?? null;
}
