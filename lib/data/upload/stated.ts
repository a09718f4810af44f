import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "../../domain/actor";
import type { Committee } from "../../domain/committee";
import type { KnownChoice } from "../../domain/mapping";
import type { StatementRole } from "../../domain/series";
import { statedFigureSchema, type StatedFigure, type StatedSeries } from "../../domain/stated";
import type { Unit } from "../../domain/unit";
import { statedLines, statedSubject, statedValueLine } from "../../format/stated";
import type { DraftSeries } from "../../import/draft";
import { statedDraft } from "../../import/stated";
import { NotFound, requireMay } from "../access";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { record } from "../history";
import { committeeColumns, toCommittee } from "../rows/committee";
import { saveDraft, toJson } from "./draft";

/** A committee's series that a figure can be stated of. */
export interface StatableSeries extends KnownChoice {
  unit: Unit;
  role: StatementRole | null;
}

/** The committee with its series, for those who may bring something in to it. Throws as `requireMay`. */
export async function getStatable(
  actor: Actor | null,
  committeeId: string,
): Promise<{ committee: Committee; series: StatableSeries[] }> {
  requireMay(actor, "upload", { committeeId, reportState: null });
  const committee = await findCommittee(database(), committeeId);
  const rows = await database().series.findMany({
    where: { committeeId },
    include: { parent: { select: { label: true } } },
    orderBy: { position: "asc" },
  });
  const series = rows.map(({ id, kind, label, unit, role, group, aspect, parent }) => {
    const context = [parent?.label, group, aspect].filter(Boolean).join(" · ");
    return { id, kind, label, unit, role, context };
  });
  return { committee, series };
}

export interface Stated {
  /** The upload to go on with. */
  id: string;
  /** The very same is under way already. */
  isUnderWay: boolean;
}

/**
 * Makes a draft of a single figure that somebody states, to be reviewed and published as any other. The
 * words of who says it are the document it stands on. For those who may bring files in to the committee;
 * throws `NotFound` and `NotAllowed` as `requireMay`, and `NotFound` for a series of another committee.
 */
export async function stateFigure(
  actor: Actor | null,
  committeeId: string,
  given: StatedFigure,
): Promise<Stated> {
  requireMay(actor, "upload", { committeeId, reportState: null });
  const stated = statedFigureSchema.parse(given);
  return database().$transaction(async (tx): Promise<Stated> => {
    const { name: committee, municipality } = await findCommittee(tx, committeeId);
    const series = await seriesOf(tx, committeeId, stated.series);
    const { label, unit } = series;
    const lines = statedLines(stated, { label, unit, committee });
    const bytes = Uint8Array.from(Buffer.from(lines.join("\n")));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${committeeId} ${sha256}`}, 0))::text`;
    const open = await tx.upload.findFirst({
      select: { id: true },
      where: { committeeId, sha256, reviewState: { in: ["draft", "inReview"] } },
    });
    if (open) return { id: open.id, isUnderWay: true };
    const subject = statedSubject(label, stated);
    const about = { municipality: municipality.name, committee, series, subject };
    const draft = statedDraft(stated, { ...about, bytes, line: statedValueLine });
    const { id } = await tx.upload.create({
      select: { id: true },
      data: {
        committeeId,
        uploadedById: actor.id,
        uploadedBy: actor.name,
        fileName: `${subject}.txt`,
        sha256,
        byteSize: bytes.length,
        bytes,
        reviewState: "inReview",
        pageCount: 0,
        lineCount: lines.length,
        decisions: toJson(decisionsOf(stated.series, actor)),
        version: 1,
      },
    });
    await saveDraft(tx, id, draft);
    // Only now: what is received is taken up and read by a job.
    await tx.upload.update({ select: { id: true }, where: { id }, data: { state: "read" } });
    const { value, missing, who, saidOn, document } = stated;
    const data = { subject, unit, value, missing, who, saidOn, document };
    await record(tx, actor, "figureStated", { reportId: id, committeeId }, data);
    return { id, isUnderWay: false };
  });
}

async function findCommittee(tx: Prisma.TransactionClient, id: string): Promise<Committee> {
  const row = await tx.committee.findUnique({ select: committeeColumns, where: { id } });
  if (!row) throw new NotFound("no committee");
  return toCommittee(row);
}

async function seriesOf(
  tx: Prisma.TransactionClient,
  committeeId: string,
  series: StatedSeries,
): Promise<DraftSeries> {
  if (series.kind === "new")
    return { ...series.words, parent: null, group: null, aspect: null, role: null };
  const row = await tx.series.findFirst({
    where: { id: series.id, committeeId },
    include: { parent: { select: { label: true } } },
  });
  if (!row) throw new NotFound("no such series");
  const { kind, label, group, aspect, unit, accumulation, better, role, parent } = row;
  return {
    kind,
    label,
    group,
    aspect,
    unit,
    accumulation,
    better,
    role,
    parent: parent?.label ?? null,
  };
}

/** Which series was chosen is settled by that. */
function decisionsOf(series: StatedSeries, { name }: Actor) {
  const made = { by: name, at: new Date().toISOString(), version: 1 };
  const seriesId = series.kind === "known" ? series.id : null;
  const about = { about: "series", key: "0", figureKeys: ["0"], seriesId };
  return [{ ...about, words: null, succession: null, ...made }];
}
