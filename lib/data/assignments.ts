import "server-only";
import type { ToldAssignment } from "../domain/assignmentPath";
import { database } from "./client";
import { publishedOnly } from "./published";
import { toAssignment } from "./rows/assignment";

/** What a committee's published reports tell of its assignments, oldest report first, as printed. Public. */
export async function listAssignments(committeeId: string): Promise<ToldAssignment[]> {
  const rows = await database().assignment.findMany({
    where: { report: { committeeId, ...publishedOnly } },
    orderBy: [{ report: { chronology: "asc" } }, { position: "asc" }],
  });
  return rows.map((row) => ({ reportId: row.reportId, assignment: toAssignment(row) }));
}
