import "server-only";
import { cache } from "react";
import type { Actor } from "../domain/actor";
import type { EventAction } from "../domain/event";
import {
  conflictsWith,
  decisionAbout,
  settlingSchema,
  type Decision,
  type Settling,
} from "../domain/review";
import type { ReviewFigure, ReviewLine } from "../domain/reviewFigure";
import { reviewPageOf } from "../domain/reviewPage";
import type { Upload } from "../domain/upload";
import type { Draft } from "../import/draft";
import { withColumns } from "../import/review";
import { NotFound } from "./access";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { record } from "./history";
import { listKnownSeries } from "./import/knownSeries";
import { getUpload } from "./upload";
import { requireUpload } from "./upload/access";
import { loadDraft, loadPage, toJson } from "./upload/draft";
import { reviewFigures } from "./review/figures";
import { earlierOf } from "./review/history";
import { reviewSeries, type ReviewedSeries } from "./review/series";

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
  for (const each of settlings) await requirePrinted(id, each);
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
    if (!things.every((thing) => isInDraft(stored.draft, thing)))
      throw new NotFound("not in the draft");
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

/** Never a figure that isn't in the document: what is added must be printed on the line it is said to stand on. */
async function requirePrinted(id: string, settling: Settling): Promise<void> {
  if (settling.about !== "added") return;
  const { place, printed } = settling;
  const lines = (await loadPage(id, reviewPageOf(place))) ?? [];
  const line = lines.find(({ number, page }) => number === place.line && page === place.page);
  const bare = (text: string) => text.replace(/\s+/g, "");
  if (!line || !bare(line.text).includes(bare(printed))) throw new NotFound("not printed there");
}

/** What is settled must be there: a goal by its place, all else by a figure. */
function isInDraft({ figures, goals }: Draft, { about, key }: Pick<Settling, "about" | "key">) {
  if (about === "added") return true;
  return about === "goal"
    ? goals[Number(key)] !== undefined
    : figures.some((figure) => figure.key === key);
}

type Told = [EventAction, Record<string, Prisma.InputJsonValue | null>];

/** What the history says: accepted figures as one line, all else a line each, with what it was and became. */
function toldOf(
  draft: Draft,
  before: readonly Decision[],
  after: readonly Decision[],
  things: readonly Pick<Settling, "about" | "key">[],
): Told[] {
  const told: Told[] = [];
  let accepted = 0;
  for (const { about, key } of things) {
    const now = decisionAbout(after, about, key);
    if (now?.about === "figure" && now.choice.kind === "accept") accepted += 1;
    else told.push(lineOf(draft, about, key, now, decisionAbout(before, about, key)));
  }
  return accepted > 0 ? [["figuresAccepted", { count: accepted }], ...told] : told;
}

const actionOfChoice = {
  accept: "figuresAccepted",
  correct: "figureCorrected",
  missing: "figureSetMissing",
  discard: "figureDiscarded",
} as const;

function lineOf(
  draft: Draft,
  about: Settling["about"],
  key: string,
  now: Decision | null,
  before: Decision | null,
): Told {
  const figure = draft.figures.find((each) => each.key === key);
  const subject = figure ? `${figure.series.label} (${figure.column})` : "";
  if (now === null) return ["sentBack", { about, key, subject, undone: toJson(before ?? {}) }];
  if (now.about === "figure") {
    const { choice, note } = now;
    const printed = figure?.printed ?? "";
    const data = { subject, printed, read: figure?.value ?? null, note };
    if (choice.kind === "correct") return ["figureCorrected", { ...data, value: choice.value }];
    if (choice.kind === "missing")
      return ["figureSetMissing", { ...data, missing: choice.missing }];
    return [actionOfChoice[choice.kind], data];
  }
  if (now.about === "added") {
    const { printed, value, basis, period, place } = now;
    return ["figureAdded", { printed, value, basis, period, line: place.line }];
  }
  if (now.about === "column") {
    const { basis, period } = now;
    return ["reportDescribed", { subject: figure?.column ?? "", basis, period }];
  }
  if (now.about === "goal") {
    const title = draft.goals[Number(key)]?.title ?? "";
    return ["goalLinked", { subject: title, predecessorId: now.predecessorId }];
  }
  if (now.about === "definition") return ["seriesDefined", { subject, definition: now.definition }];
  if (now.about === "break")
    return ["breakRecorded", { subject, date: now.date, cause: now.cause, note: now.note }];
  const { seriesId, words, succession } = now;
  const data = {
    subject,
    seriesId,
    words: words && toJson(words),
    succession: succession && toJson(succession),
  };
  return [seriesId === null ? "seriesChanged" : "seriesMapped", data];
}
