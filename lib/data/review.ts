import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Actor } from "../domain/actor";
import { conflictsWith, settlingSchema, type Decision, type Settling } from "../domain/review";
import type { Place } from "../domain/place";
import type { ReviewFigure, ReviewLine } from "../domain/reviewFigure";
import type { Upload } from "../domain/upload";
import type { Draft } from "../import/draft";
import { lineSchema } from "../import/draftSchema";
import { withColumns } from "../import/review";
import { NotFound } from "./access";
import { database } from "./client";
import { record } from "./history";
import { listKnownSeries } from "./import/knownSeries";
import { getUpload } from "./upload";
import { requireUpload } from "./upload/access";
import { loadDraft, loadPage, toJson } from "./upload/draft";
import { reviewFigures } from "./review/figures";
import { earlierOf } from "./review/history";
import { reviewSeries, type ReviewedSeries } from "./review/series";
import { isInDraft, isPrinted } from "./review/settleable";
import { toldOf } from "./review/told";

/** An upload that is read, with everything a person needs to settle it. */
export interface Review {
  upload: Upload;
  /** As it was read, without the document's lines. */
  draft: Draft;
  decisions: Decision[];
  version: number;
  figures: ReviewFigure[];
  series: ReviewedSeries[];
  /** The pages there are, from 1. */
  pages: number[];
}

/** The review of an upload. Throws `NotFound` for one that isn't the actor's, or isn't read yet. */
export const getReview = cache(async (actor: Actor | null, id: string): Promise<Review> => {
  const upload = await getUpload(actor, id);
  const [stored, pages, known] = await Promise.all([
    loadDraft(id),
    database().uploadPage.findMany({
      select: { number: true },
      where: { uploadId: id },
      orderBy: { number: "asc" },
    }),
    upload.committee ? listKnownSeries(database(), upload.committee.id) : [],
  ]);
  if (!stored) throw new NotFound("not read yet");
  const { decisions, version } = stored;
  const draft = withColumns(stored.draft, decisions);
  const series = reviewSeries(draft, decisions, known);
  const earlier = await earlierOf(series.flatMap((each) => each.known?.id ?? []));
  return {
    upload,
    draft,
    decisions,
    version,
    figures: reviewFigures(draft, decisions, series, earlier),
    series,
    pages: pages.map(({ number }) => number),
  };
});

/** The lines of one page of the document under review; none for a page that isn't there. */
export async function getReviewPage(
  actor: Actor | null,
  id: string,
  page: number,
): Promise<ReviewLine[]> {
  await requireUpload(actor, "readDraft", id);
  return (await loadPage(id, page)) ?? [];
}

/** Where a line of the document under review stands; null for one that it doesn't have. */
export async function getLinePlace(
  actor: Actor | null,
  id: string,
  line: number,
): Promise<Place | null> {
  await requireUpload(actor, "readDraft", id);
  const page = await database().uploadPage.findFirst({
    select: { lines: true },
    where: { uploadId: id, lines: { array_contains: [{ number: line }] } },
  });
  if (!page) return null;
  const lines = z.array(lineSchema).parse(page.lines);
  return { page: lines.find(({ number }) => number === line)?.page ?? null, line };
}

export type Settled =
  | { kind: "settled"; version: number }
  /** Somebody else settled the same thing after the actor saw it; nothing was changed. */
  | { kind: "conflict"; decision: Decision };

/**
 * Settles some things of a draft, all or none. `seenVersion` is that of the review the actor looked at: what
 * another has settled since is not overwritten unknowingly. For those who may review the committee's reports.
 */
export async function settle(
  actor: Actor | null,
  id: string,
  seenVersion: number,
  settlings: readonly Settling[],
): Promise<Settled> {
  await requireUpload(actor, "review", id);
  for (const each of settlings)
    if (!(await isPrinted(id, each))) throw new NotFound("not printed there");
  return change(actor, id, seenVersion, settlings, (decisions, { by, version }) => {
    const at = new Date().toISOString();
    const made = settlings.map((each): Decision => ({
      ...settlingSchema.parse(each),
      by,
      at,
      version,
    }));
    return [...without(decisions, settlings), ...made];
  });
}

/** Takes back what was settled of some things: they wait again. */
export async function unsettle(
  actor: Actor | null,
  id: string,
  seenVersion: number,
  things: readonly Pick<Settling, "about" | "key">[],
): Promise<Settled> {
  return change(actor, id, seenVersion, things, (decisions) => without(decisions, things));
}

async function change(
  given: Actor | null,
  id: string,
  seenVersion: number,
  things: readonly Pick<Settling, "about" | "key">[],
  next: (decisions: Decision[], made: { by: string; version: number }) => Decision[],
): Promise<Settled> {
  return database().$transaction(async (tx): Promise<Settled> => {
    const { actor, facts } = await requireUpload(given, "review", id, tx);
    const stored = await loadDraft(id, { tx });
    if (!stored || facts.state !== "read") throw new NotFound("not read yet");
    if (!things.every((thing) => isInDraft(stored, thing))) throw new NotFound("not in the draft");
    const [decision] = conflictsWith(stored.decisions, things, seenVersion);
    if (decision) return { kind: "conflict", decision };
    const version = facts.version + 1;
    const decisions = next(stored.decisions, { by: actor.name, version });
    await tx.upload.update({
      select: { id: true },
      where: { id },
      data: {
        decisions: toJson(decisions),
        version,
        lastReviewedById: actor.id,
        lastReviewedAt: new Date(),
      },
    });
    const subject = { reportId: id, committeeId: facts.committeeId };
    for (const [action, data] of toldOf(stored.draft, stored.decisions, decisions, things))
      await record(tx, actor, action, subject, data);
    return { kind: "settled", version };
  });
}

function without(
  decisions: readonly Decision[],
  things: readonly Pick<Settling, "about" | "key">[],
): Decision[] {
  const keys = new Set(things.map(({ about, key }) => `${about} ${key}`));
  return decisions.filter(({ about, key }) => !keys.has(`${about} ${key}`));
}
