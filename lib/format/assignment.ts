import type { AssignmentStatus } from "../domain/assignment";

/** A status as one word: "Avslutat". */
export function assignmentStatusWord(status: AssignmentStatus): string {
  return words[status];
}

const words: Record<AssignmentStatus, string> = {
  completed: "Avslutat",
  ongoing: "Pågår",
  notStarted: "Ej påbörjat",
};
