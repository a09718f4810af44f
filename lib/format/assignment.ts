import type { AssignmentStatus } from "../domain/assignment";

/** A status as one word; null, which the report's own words then say, is "Annat". */
export function assignmentStatusWord(status: AssignmentStatus | null): string {
  return status === null ? "Annat" : words[status];
}

const words: Record<AssignmentStatus, string> = {
  completed: "Avslutat",
  ongoing: "Pågår",
  notStarted: "Ej påbörjat",
};
