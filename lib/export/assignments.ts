import type { AssignmentPath } from "../domain/assignmentPath";
import type { Assignment } from "../domain/assignment";
import type { Committee } from "../domain/committee";
import type { Report } from "../domain/report";
import { committeeColumns, type ComputedColumn } from "./computed";
import { assignmentStatusWords } from "./words";

export interface AssignmentRow {
  committee: Committee;
  title: string;
  report: Report;
  assignment: Assignment;
}

/** A row for what each report says of each assignment, in the order of the page. */
export function assignmentRows(
  committee: Committee,
  paths: readonly AssignmentPath[],
): AssignmentRow[] {
  return paths.flatMap(({ title, steps }) => steps.map((step) => ({ committee, title, ...step })));
}

export const assignmentColumns: readonly ComputedColumn<AssignmentRow>[] = [
  ...committeeColumns<AssignmentRow>((row) => row.committee),
  {
    name: "uppdrag",
    meaning: "Uppdraget, som den nyaste rapporten skriver det.",
    kind: "text",
    cell: ({ title }) => title,
  },
  {
    name: "status",
    meaning: "avslutat, pågår eller ej påbörjat; annat när rapporten säger något annat.",
    kind: "text",
    cell: ({ assignment }) => assignmentStatusWords[assignment.status ?? "other"],
  },
  {
    name: "tryckt_status",
    meaning: "Rapportens egna ord. Tomt när den inte har några.",
    kind: "text",
    cell: ({ assignment }) => assignment.printed,
  },
  {
    name: "datum",
    meaning: "Datumet vid statusen, där det är en dag.",
    kind: "code",
    cell: ({ assignment }) => assignment.date,
  },
  {
    name: "tryckt_datum",
    meaning: "Datumet som det är tryckt.",
    kind: "text",
    cell: ({ assignment }) => assignment.dated,
  },
  {
    name: "rapport",
    meaning: "Rapporten som säger det.",
    kind: "code",
    cell: ({ report }) => report.slug,
  },
  {
    name: "sida",
    meaning: "Sidan i rapporten. Tom i en text utan sidor.",
    kind: "code",
    cell: ({ assignment }) => assignment.place.page,
  },
  {
    name: "rad",
    meaning: "Raden i rapporten, räknad från 1.",
    kind: "code",
    cell: ({ assignment }) => assignment.place.line,
  },
  {
    name: "utgava",
    meaning: "Rapportens utgåva.",
    kind: "code",
    cell: ({ report }) => report.release,
  },
];
