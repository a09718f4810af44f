import "server-only";
import { randomUUID } from "node:crypto";
import { freeSlug, toSlug } from "../../domain/slug";
import type { Draft } from "../../import/draft";
import { foldLabel } from "../../import/label";
import type { Prisma } from "../generated/client";
import { insertRows, updateRows } from "./bulk";
import { listKnownSeries } from "./knownSeries";
import { matchSeries, type KnownSeries } from "./matchSeries";
import { mergeOrder } from "./order";
import { printedSeries, type PrintedSeries } from "./printedSeries";
import { shownLabel } from "./shownLabel";

/** A series of the document with its id, and the one it was matched to or null when it is new. */
export interface SavedSeries {
  id: string;
  printed: PrintedSeries;
  known: KnownSeries | null;
}

/**
 * Matches the draft's series to the committee's known ones, in printed order, and stores what is new:
 * series, labels that a known one now also goes by, subheadings, and the order that the report prints.
 */
export async function saveSeries(
  tx: Prisma.TransactionClient,
  committeeId: string,
  draft: Pick<Draft, "figures" | "goals">,
): Promise<SavedSeries[]> {
  const known = await listKnownSeries(tx, committeeId);
  const printed = printedSeries(draft);
  const matches = matchSeries(printed, known);
  const saved = printed.map((each): SavedSeries => {
    const match = matches.get(each) ?? null;
    return { id: match?.id ?? randomUUID(), printed: each, known: match };
  });
  const order = mergeOrder(
    known.map(({ id }) => id),
    saved.map(({ id }) => id),
  );
  await insertRows(tx, "series", newRows(committeeId, saved, known, order));
  await updateRows(tx, "series", parentsOf(saved));
  await updateRows(tx, "series", movedRows(known, order));
  await updateRows(tx, "series", newAliases(saved));
  await updateRows(tx, "series", newGroups(saved));
  await updateRows(tx, "series", definedRows(saved));
  return saved;
}

function newRows(
  committeeId: string,
  saved: readonly SavedSeries[],
  known: readonly KnownSeries[],
  order: readonly string[],
): Prisma.SeriesCreateManyInput[] {
  const slugs = new Set(known.map(({ slug }) => slug));
  const positions = new Map(order.map((id, position) => [id, position]));
  const all = saved.map(({ printed }) => printed);
  return saved
    .filter((each) => each.known === null)
    .map(({ id, printed }) => {
      const slug = takeSlug(printed, slugs);
      const { kind, group, aspect, unit, accumulation, better, role } = printed.series;
      const label = shownLabel(printed, all);
      const position = positions.get(id) ?? order.length;
      const parts = { kind, label, group, aspect, unit, accumulation, better, role };
      return { id, committeeId, slug, position, ...parts };
    });
}

/** The shortest words that no other series of the committee has: label, then what it stands under. */
function takeSlug({ series }: PrintedSeries, taken: Set<string>): string {
  const label = [series.label, series.aspect].filter(Boolean).join(" ");
  const longer = [label, series.parent, series.group].filter(Boolean).join(" ");
  const isTaken = (slug: string) => taken.has(slug);
  const slug = isTaken(toSlug(label)) ? freeSlug(toSlug(longer), isTaken) : toSlug(label);
  taken.add(slug);
  return slug;
}

/** A new part's parent is the row of that label in the same document, of the same aspect where it can be. */
function parentsOf(saved: readonly SavedSeries[]): { id: string; parentId: string }[] {
  return saved
    .filter((each) => each.known === null && each.printed.words.parent !== "")
    .flatMap(({ id, printed }) => {
      const rows = saved.filter(
        (other) =>
          other.id !== id &&
          other.printed.series.kind === printed.series.kind &&
          other.printed.words.labels[0] === printed.words.parent,
      );
      const sameAspect = rows.find((row) => row.printed.words.aspect === printed.words.aspect);
      const parent = sameAspect ?? rows[0];
      return parent ? [{ id, parentId: parent.id }] : [];
    });
}

function movedRows(known: readonly KnownSeries[], order: readonly string[]) {
  const positions = new Map(order.map((id, position) => [id, position]));
  return known.flatMap(({ id, position: before }) => {
    const position = positions.get(id);
    return position === undefined || position === before ? [] : [{ id, position }];
  });
}

/** A total matched by its role, or by a person, has got a new label: the next report will use it too. */
function newAliases(saved: readonly SavedSeries[]) {
  const aliases = new Map<string, string[]>();
  for (const { known, printed } of saved) {
    const { label } = printed.series;
    if (!known || known.words.labels.includes(foldLabel(label))) continue;
    const those = aliases.get(known.id) ?? known.aliases;
    if (!those.some((each) => foldLabel(each) === foldLabel(label)))
      aliases.set(known.id, [...those, label]);
  }
  return [...aliases].map(([id, those]) => ({ id, aliases: those }));
}

/** A series first met beside a goal gets its subheading from the first report that has it in a table. */
function newGroups(saved: readonly SavedSeries[]) {
  return saved.flatMap(({ known, printed }) => {
    const { group } = printed.series;
    return known && known.words.group === "" && group ? [{ id: known.id, group }] : [];
  });
}

/** What a person has decided of shared definitions, with who and when. */
function definedRows(saved: readonly SavedSeries[]) {
  return saved.flatMap(({ id, printed }) => {
    const defined = printed.figures.find(({ series }) => series.defined)?.series.defined;
    if (!defined) return [];
    const { definition, by, at } = defined;
    return [{ id, definition, definedBy: by, definedAt: at }];
  });
}
