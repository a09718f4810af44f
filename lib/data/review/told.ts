import "server-only";
import type { EventAction } from "../../domain/event";
import {
  decisionAbout,
  type Decision,
  type FigureChoice,
  type Settling,
} from "../../domain/review";
import type { Draft, DraftFigure } from "../../import/draft";
import { reviewedGoals } from "../../import/reviewGoals";
import type { Prisma } from "../generated/client";
import { toJson } from "../upload/draft";

export type Told = [EventAction, Record<string, Prisma.InputJsonValue | null>];
type Thing = Pick<Settling, "about" | "key">;

const subjectsTold = 3;

/**
 * What the history says of a change: figures accepted in one go as one line, all else a line each, with
 * which figure it was, what it was before and what it became.
 */
export function toldOf(
  draft: Draft,
  before: readonly Decision[],
  after: readonly Decision[],
  things: readonly Thing[],
): Told[] {
  const told: Told[] = [];
  const accepted: string[] = [];
  for (const { about, key } of things) {
    const now = decisionAbout(after, about, key);
    if (now?.about === "figure" && now.choice.kind === "accept") accepted.push(key);
    else told.push(lineOf(draft, now, decisionAbout(before, about, key), { about, key }, before));
  }
  if (accepted.length === 0) return told;
  const subjects = accepted.slice(0, subjectsTold).map((key) => subjectOf(find(draft, key)));
  return [["figuresAccepted", { count: accepted.length, subjects }], ...told];
}

function lineOf(
  draft: Draft,
  now: Decision | null,
  was: Decision | null,
  { about, key }: Thing,
  before: readonly Decision[],
): Told {
  const figure = find(draft, key);
  const subject = isOfGoal(about) ? titleOf(draft, before, key) : subjectOf(figure);
  if (now === null) {
    const data = { about, key, subject: subject || titleIn(was), undone: toJson(was ?? {}) };
    return ["decisionUndone", data];
  }
  if (now.about === "figure") return figureLine(now.choice, now.note, figure, was);
  if (now.about === "added") {
    const { printed, value, basis, period, place, likeKey } = now;
    const like = find(draft, likeKey);
    const data = { subject: like?.series.label ?? "", unit: like?.series.unit ?? null };
    return ["figureAdded", { ...data, printed, value, basis, period, line: place.line }];
  }
  if (now.about === "column") {
    const { basis, period } = now;
    return ["reportDescribed", { subject: figure?.column ?? "", basis, period }];
  }
  if (now.about === "goal") return ["goalLinked", { subject, predecessorId: now.predecessorId }];
  if (now.about === "goalCorrection")
    return ["goalCorrected", { subject, ...goalChange(draft, before, now), note: now.note }];
  if (now.about === "goalDiscard") return ["goalDiscarded", { subject, note: now.note }];
  if (now.about === "goalAdded") {
    const { place, printed, words } = now;
    return ["goalAdded", { subject: words.title, words: toJson(words), printed, line: place.line }];
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

/** `read` is what it was: what a person had it to be before, or else what the reader read. */
function figureLine(
  choice: FigureChoice,
  note: string | null,
  figure: DraftFigure | undefined,
  was: Decision | null,
): Told {
  const earlier =
    was?.about === "figure" && was.choice.kind === "correct" ? was.choice.value : null;
  const read = earlier ?? figure?.value ?? null;
  const data = {
    subject: subjectOf(figure),
    unit: figure?.series.unit ?? null,
    printed: figure?.printed ?? "",
    read,
    note,
  };
  if (choice.kind === "correct") return ["figureCorrected", { ...data, value: choice.value }];
  if (choice.kind === "missing") return ["figureSetMissing", { ...data, missing: choice.missing }];
  return [choice.kind === "discard" ? "figureDiscarded" : "figuresAccepted", data];
}

function find({ figures }: Draft, key: string): DraftFigure | undefined {
  return figures.find((each) => each.key === key);
}

function subjectOf(figure: DraftFigure | undefined): string {
  return figure ? `${figure.series.label} (${figure.column})` : "";
}

function isOfGoal(about: Settling["about"]): boolean {
  return about === "goal" || about === "goalCorrection" || about === "goalDiscard";
}

function titleOf(draft: Draft, before: readonly Decision[], key: string): string {
  return reviewedGoals(draft, before).find((each) => each.key === key)?.goal.title ?? "";
}

/** What was added isn't in the draft: it is told by its own words. */
function titleIn(was: Decision | null): string {
  if (was?.about === "goalAdded") return was.words.title;
  return was?.about === "added" ? was.printed : "";
}

function goalChange(
  draft: Draft,
  before: readonly Decision[],
  { key, words }: Extract<Decision, { about: "goalCorrection" }>,
) {
  const was = reviewedGoals(draft, before).find((each) => each.key === key)?.goal;
  const { title = "", verdict = null, expected = false } = was ?? {};
  return { was: { title, verdict, expected }, words: toJson(words) };
}
