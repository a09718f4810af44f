import "server-only";
import type { Actor } from "../domain/actor";
import type { KnownChoice, SeriesMapping } from "../domain/mapping";
import { decisionAbout } from "../domain/review";
import { editsBetween, foldLabel, isLike } from "../import/label";
import { database } from "./client";
import { listKnownSeries } from "./import/knownSeries";
import type { KnownSeries } from "./import/matchSeries";
import { isSameButGroup, mayShareUnit } from "./import/seriesWords";
import { getReview } from "./review";
import type { ReviewedSeries } from "./review/series";

/** The series of a report and of its committee. */
export interface Mapping {
  series: SeriesMapping[];
  known: KnownChoice[];
  version: number;
}

const nearShown = 3;

/** The report's series beside the committee's: what is matched, what is new, and what the new ones resemble. */
export async function getMapping(actor: Actor | null, id: string): Promise<Mapping> {
  const { upload, series, decisions, version } = await getReview(actor, id);
  const known = upload.committee ? await listKnownSeries(database(), upload.committee.id) : [];
  const rows = await rowsOf(known);
  const choice = (each: KnownSeries) => choiceOf(each, rows.get(each.id)?.label ?? each.slug);
  const taken = new Set(series.flatMap((each) => each.known?.id ?? []));
  return {
    version,
    known: known.map(choice),
    series: series.map((each): SeriesMapping => {
      const { key, figureKeys, series: words, printed } = each;
      const { kind, label, unit, accumulation, better } = words;
      const decision = decisionAbout(decisions, "series", key);
      return {
        key,
        figureKeys,
        kind,
        label,
        context: [words.parent, words.group, words.aspect].filter(Boolean).join(" · "),
        unit,
        accumulation,
        better,
        figures: printed.figures.length,
        known: each.known && choice(each.known),
        near: each.known ? [] : nearest(each, known, taken).map(choice),
        decision,
        definition: rows.get(each.known?.id ?? "")?.definition ?? null,
        defined: decisionAbout(decisions, "definition", key),
        break: decisionAbout(decisions, "break", key),
      };
    }),
  };
}

/** The known series of the same kind whose label is nearest: like it, a part of it, or a few letters from it. */
function nearest(
  { printed: { words } }: ReviewedSeries,
  known: readonly KnownSeries[],
  taken: ReadonlySet<string>,
): KnownSeries[] {
  return known
    .filter((each) => !taken.has(each.id) && each.words.kind === words.kind)
    .filter((each) => mayShareUnit(each.words.unit, words.unit))
    .map((each) => ({ each, distance: distanceOf(each, words) }))
    .filter(({ distance }) => distance < 0.45)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, nearShown)
    .map(({ each }) => each);
}

/** From 0 for the same words under another heading to 1 for nothing in common. */
function distanceOf(known: KnownSeries, words: ReviewedSeries["printed"]["words"]): number {
  if (
    isSameButGroup({ ...known.words, parent: "", aspect: "" }, { ...words, parent: "", aspect: "" })
  )
    return 0.05;
  const distances = known.words.labels.flatMap((a) => words.labels.map((b) => labelDistance(a, b)));
  return Math.min(1, ...distances);
}

function labelDistance(a: string, b: string): number {
  if (isLike(a, b)) return 0.1;
  const [x, y] = [new Set(foldLabel(a).split(" ")), new Set(foldLabel(b).split(" "))];
  const shared = [...x].filter((word) => y.has(word)).length;
  const words = 1 - (2 * shared) / (x.size + y.size);
  const longest = Math.max(a.length, b.length, 1);
  const edits = editsBetween(a, b, Math.ceil(longest * 0.4));
  return Math.min(words, edits === null ? 1 : edits / longest);
}

function choiceOf({ id, words }: KnownSeries, label: string): KnownChoice {
  const context = [words.parent, words.group, words.aspect].filter(Boolean).join(" · ");
  return { id, kind: words.kind, label, context };
}

async function rowsOf(known: readonly KnownSeries[]) {
  const rows = await database().series.findMany({
    select: { id: true, label: true, definition: true },
    where: { id: { in: known.map(({ id }) => id) } },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
