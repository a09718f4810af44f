import "server-only";
import { checklistOf, type ChecklistItem } from "../../domain/checklist";
import type { Problem } from "../../domain/problem";
import { releaseDifference, type ReleaseDifference } from "../../domain/releaseDifference";
import { revisionsIn, type Revision } from "../../domain/revision";
import type { Report } from "../../domain/report";
import { seriesChanges, type SeriesChanges } from "../../domain/seriesChange";
import { reportSlug } from "../../domain/slug";
import { applyDecisions } from "../../import/review";
import type { Prisma } from "../generated/client";
import { dropDrafts } from "../import/dropDrafts";
import { holdCommittee } from "../import/saveCommittee";
import { saveReport } from "../import/saveReport";
import { reportColumns, toReport } from "../rows/report";
import { toProblem } from "../rows/reportDetail";
import { loadDraft } from "../upload/draft";
import { checklistFacts } from "./checklistFacts";
import { contentOf, listCommitteeSeries, listStatedElsewhere } from "./content";

/** What the one who publishes says beside what the document does. */
export interface Described {
  /** ISO date. */
  decidedOn: string | null;
  caseNumber: string | null;
}

/** What publishing an upload makes of it. */
export interface Enacted {
  /** As stored, still a draft; its note is the one that the difference gives. */
  report: Report;
  /** The newest release that the public has seen, published or since taken back; null for a first one. */
  last: Report | null;
  checklist: ChecklistItem[];
  difference: ReleaseDifference;
  revisions: Revision[];
  series: SeriesChanges;
  /** The heading that each line of figures stands under in the document. */
  sectionAt: ReadonlyMap<number, string>;
}

/**
 * Stores an upload's draft with what people have settled as a report that could be published, and tells
 * what it changes. Holds the committee until the transaction ends. Whoever only wants to know rolls
 * back: what is shown before publishing is what publishing does, and nothing that resembles it. Null
 * where it isn't known whose report it is and which.
 */
export async function enact(
  tx: Prisma.TransactionClient,
  uploadId: string,
  described: Described,
): Promise<Enacted | null> {
  const upload = await tx.upload.findUniqueOrThrow({
    select: {
      committeeId: true,
      fileName: true,
      sha256: true,
      byteSize: true,
      committee: { select: { slug: true, municipality: { select: { slug: true } } } },
    },
    where: { id: uploadId },
  });
  const stored = await loadDraft(uploadId, { withLines: true, tx });
  const { committeeId, committee, ...file } = upload;
  if (!stored || !stored.draft.identity || !committeeId || !committee) return null;
  const { identity } = stored.draft;
  const draft = applyDecisions(stored.draft, stored.decisions);
  await holdCommittee(tx, { municipality: committee.municipality.slug, committee: committee.slug });
  const slug = reportSlug(identity);
  const last = await findLast(tx, committeeId, slug);
  const before = await listCommitteeSeries(tx, committeeId);
  await dropDrafts(tx, committeeId, slug, file);
  const id = await saveReport(tx, committeeId, identity, draft, file, {
    id: uploadId,
    ...described,
  });
  const report = toReport(
    await tx.report.findUniqueOrThrow({ select: reportColumns, where: { id } }),
  );
  const content = await contentOf(tx, id);
  const series = seriesChanges(before, await listCommitteeSeries(tx, committeeId));
  const elsewhere = await listStatedElsewhere(tx, report);
  const revisions = revisionsIn(report, content.figures, elsewhere);
  const isFirstReport = before.length === 0;
  const problems = await listProblems(tx, id);
  const facts = {
    draft,
    decisions: stored.decisions,
    described,
    content,
    revisions,
    series,
    problems,
    isFirstReport,
  };
  return {
    report,
    last,
    checklist: checklistOf(checklistFacts(facts)),
    difference: releaseDifference(last && (await contentOf(tx, last.id)), content),
    revisions,
    series,
    sectionAt: new Map(content.figures.map(({ figure, section }) => [figure.place.line, section])),
  };
}

/** The newest release of a report that the public has seen; null when there is none. */
async function findLast(
  tx: Prisma.TransactionClient,
  committeeId: string,
  slug: string,
): Promise<Report | null> {
  const row = await tx.report.findFirst({
    select: reportColumns,
    where: { committeeId, slug, state: { in: ["published", "withdrawn"] } },
    orderBy: { release: "desc" },
  });
  return row && toReport(row);
}

async function listProblems(tx: Prisma.TransactionClient, reportId: string): Promise<Problem[]> {
  const rows = await tx.problem.findMany({
    select: { code: true, severity: true, page: true, line: true, data: true },
    where: { reportId },
    orderBy: { position: "asc" },
  });
  return rows.map(toProblem);
}
