import "server-only";
import { cache } from "react";
import type { GoalOfCommittee } from "../domain/selection";
import { database } from "./client";
import { publishedOnly } from "./published";
import { committeeColumns, toCommittee } from "./rows/committee";
import { goalColumns, toGoal } from "./rows/goal";

/**
 * Every goal that a published report names, with its assessments in the reports' order: newest year
 * first, then as printed. Of one committee, or of all. Public: sees nothing that isn't published.
 */
export async function listGoals({ committeeId }: { committeeId?: string } = {}): Promise<
  GoalOfCommittee[]
> {
  return goalsOf(committeeId);
}

const goalsOf = cache(async (committeeId: string | undefined): Promise<GoalOfCommittee[]> => {
  const [rows, committees] = await Promise.all([
    database().goal.findMany({
      select: goalColumns,
      where: { committeeId, assessments: { some: { report: publishedOnly } } },
      orderBy: [{ year: "desc" }, { committeeId: "asc" }, { position: "asc" }],
    }),
    database().committee.findMany({ select: committeeColumns, where: { id: committeeId } }),
  ]);
  const byId = new Map(committees.map((row) => [row.id, toCommittee(row)]));
  return rows.flatMap((row) => {
    const committee = byId.get(row.committeeId);
    return committee ? [{ goal: toGoal(row), committee }] : [];
  });
});
