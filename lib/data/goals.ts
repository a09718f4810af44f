import "server-only";
import { cache } from "react";
import type { Committee } from "../domain/committee";
import { verdictSchema } from "../domain/goal";
import { goalEntries, type GoalEntry, type GoalStanding } from "../domain/goalList";
import type { GoalOfCommittee } from "../domain/selection";
import { database } from "./client";
import { publishedOnly } from "./published";
import { committeeColumns, toCommittee } from "./rows/committee";
import { goalColumns, toGoal } from "./rows/goal";
import { reportColumns, toReport } from "./rows/report";

/**
 * Every goal that a published report names, with its assessments in the reports' order: newest year
 * first, then as printed. Of one committee, or of all. Public: sees nothing that isn't published.
 */
export async function listGoals({ committeeId }: { committeeId?: string } = {}): Promise<
  GoalOfCommittee[]
> {
  return goalsOf(committeeId);
}

/**
 * Every goal that a published report assesses, with the newest verdict and no more: what is needed to
 * count, group and sort them all, however many there are. Public.
 */
export async function listGoalStandings(committees: readonly Committee[]): Promise<GoalStanding[]> {
  const rows = await database().$queryRaw<StandingRow[]>`
    SELECT DISTINCT ON (g.id) g.id, g.title, g.year, g.committee_id AS "committeeId", a.verdict::text
    FROM goal g
    JOIN assessment a ON a.goal_id = g.id
    JOIN report r ON r.id = a.report_id AND r.state = 'published'
    ORDER BY g.id, r.chronology DESC`;
  return withCommittee(rows, committees).map(
    ({ row: { id, title, year, verdict }, committee }) => ({
      goal: { id, title, year },
      committee,
      verdict: verdictSchema.parse(verdict),
    }),
  );
}

interface StandingRow {
  id: string;
  title: string;
  year: number;
  committeeId: string;
  verdict: string;
}

/** The goals with these ids as a list shows them, in the order of the ids. Public. */
export async function listGoalEntries(
  ids: readonly string[],
  committees: readonly Committee[],
): Promise<GoalEntry[]> {
  const rows = await database().goal.findMany({
    select: goalColumns,
    where: { id: { in: [...ids] }, assessments: { some: { report: publishedOnly } } },
  });
  const reports = await database().report.findMany({
    select: reportColumns,
    where: {
      id: { in: rows.flatMap(({ assessments }) => assessments.map((each) => each.reportId)) },
      ...publishedOnly,
    },
  });
  const goals = withCommittee(rows, committees).map(toGoalOfCommittee);
  const placeOf = new Map(ids.map((id, index) => [id, index]));
  return goalEntries(goals, reports.map(toReport)).toSorted(
    (a, b) => (placeOf.get(a.goal.id) ?? 0) - (placeOf.get(b.goal.id) ?? 0),
  );
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
  return withCommittee(rows, committees.map(toCommittee)).map(toGoalOfCommittee);
});

interface RowOfCommittee<Row> {
  row: Row;
  committee: Committee;
}

/** Each row with whose it is; a row of a committee that isn't among them is left out. */
function withCommittee<Row extends { committeeId: string }>(
  rows: readonly Row[],
  committees: readonly Committee[],
): RowOfCommittee<Row>[] {
  const byId = new Map(committees.map((committee) => [committee.id, committee]));
  return rows.flatMap((row) => {
    const committee = byId.get(row.committeeId);
    return committee ? [{ row, committee }] : [];
  });
}

function toGoalOfCommittee({
  row,
  committee,
}: RowOfCommittee<Parameters<typeof toGoal>[0]>): GoalOfCommittee {
  return { goal: toGoal(row), committee };
}
