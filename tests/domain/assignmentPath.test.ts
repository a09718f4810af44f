import { describe, expect, it } from "vitest";
import type { AssignmentStatus } from "@/lib/domain/assignment";
import { assignmentPaths, type ToldAssignment } from "@/lib/domain/assignmentPath";
import { aReport } from "../charts/sample";

const reports = ["t1", "t2", "annual"].map((id) => aReport({ id }));
const told = (
  reportId: string,
  title: string,
  status: AssignmentStatus | null,
): ToldAssignment => ({
  reportId,
  assignment: {
    title,
    status,
    printed: status ?? "",
    dated: null,
    date: null,
    place: { page: null, line: 1 },
  },
});

describe("an assignment over the reports", () => {
  it("is the same where it reads alike, and stands as the newest report has it", () => {
    const [path, ...others] = assignmentPaths(
      [told("t1", "TA FRAM en plan.", "notStarted"), told("t2", "Ta fram en plan", "ongoing")],
      reports,
    );
    expect(others).toEqual([]);
    expect(path?.title).toBe("Ta fram en plan");
    expect(path?.steps.map(({ report, assignment }) => [report.id, assignment.status])).toEqual([
      ["t1", "notStarted"],
      ["t2", "ongoing"],
    ]);
  });

  it("comes after those that aren't completed, and says when nobody tells of it any more", () => {
    const paths = assignmentPaths(
      [
        told("t1", "Klar", "completed"),
        told("t1", "Glömd", "ongoing"),
        told("annual", "Öppen", null),
        told("elsewhere", "Okänd rapport", "ongoing"),
      ],
      reports,
    );
    expect(paths.map(({ title, isDropped }) => [title, isDropped])).toEqual([
      ["Öppen", false],
      ["Glömd", true],
      ["Klar", false],
    ]);
  });
});
