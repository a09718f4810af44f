import "server-only";
import { z } from "zod";
import type { Actor } from "../domain/actor";
import { NotFound, requireMay } from "./access";
import { database } from "./client";
import { record } from "./history";
import { hideSmallCounts } from "./smallCounts";

/** Whether a municipality's small counts of persons are hidden, what that hides now, and who set it. */
export interface Threshold {
  municipalityId: string;
  municipality: string;
  /** Counts from 1 to under it are hidden; null hides none. */
  threshold: number | null;
  hiddenFigures: number;
  hiddenLines: number;
  /** Newest first. */
  changes: { at: Date; by: string; to: number | null; from: number | null }[];
}

/** The least threshold that hides anybody, and the most that anybody could mean. */
export const thresholdSchema = z.int().min(2).max(100).nullable();

const forAll = { committeeId: null, reportState: null };

/** Every municipality's threshold by name, for an admin of all committees. Throws `NotFound` for others. */
export async function listThresholds(actor: Actor | null): Promise<Threshold[]> {
  requireMay(actor, "editSettings", forAll);
  const municipalities = await database().municipality.findMany({
    select: { id: true, name: true, slug: true, smallCountThreshold: true },
    orderBy: { name: "asc" },
  });
  return Promise.all(
    municipalities.map(async ({ id, name, slug, smallCountThreshold }) => {
      const [hiddenFigures, hiddenLines, changes] = await Promise.all([
        database().hiddenFigure.count({
          where: { figure: { series: { committee: { municipalityId: id } } } },
        }),
        database().hiddenLine.count({ where: { report: { committee: { municipalityId: id } } } }),
        changesOf(slug),
      ]);
      return {
        ...{ municipalityId: id, municipality: name, threshold: smallCountThreshold },
        ...{ hiddenFigures, hiddenLines, changes },
      };
    }),
  );
}

/**
 * Sets under how many persons a municipality's counts are hidden, and hides or shows what is public in the
 * same step. For an admin of all committees: a municipality's have one threshold. Kept in the history.
 */
export async function changeThreshold(
  actor: Actor | null,
  municipalityId: string,
  threshold: number | null,
): Promise<void> {
  requireMay(actor, "editSettings", forAll);
  const to = thresholdSchema.parse(threshold);
  await database().$transaction(
    async (tx) => {
      const municipality = await tx.municipality.findUnique({ where: { id: municipalityId } });
      if (!municipality) throw new NotFound("no such municipality");
      const { slug, smallCountThreshold: from } = municipality;
      if (from === to) return;
      await tx.municipality.update({
        where: { id: municipalityId },
        data: { smallCountThreshold: to },
      });
      const committees = await tx.committee.findMany({ where: { municipalityId } });
      for (const { id } of committees) await hideSmallCounts(tx, id);
      const data = { municipality: slug, smallCountThreshold: to, from };
      await record(tx, actor, "settingChanged", {}, data);
    },
    { timeout: 60_000 },
  );
}

const changeSchema = z.object({
  smallCountThreshold: thresholdSchema,
  from: thresholdSchema,
});

async function changesOf(slug: string): Promise<Threshold["changes"]> {
  const rows = await database().event.findMany({
    select: { at: true, actor: true, data: true },
    where: { action: "settingChanged", data: { path: ["municipality"], equals: slug } },
    orderBy: { id: "desc" },
  });
  return rows.flatMap(({ at, actor, data }) => {
    const told = changeSchema.safeParse(data);
    if (!told.success) return [];
    return [{ at, by: actor, to: told.data.smallCountThreshold, from: told.data.from }];
  });
}
