import type { ReportIdentity } from "../domain/report";
import type { Document, Read } from "./document";
import { findCommittee } from "./identity/committee";
import { rankLines } from "./identity/lines";
import { findMunicipality } from "./identity/municipality";
import { findOccasion, type Occasion } from "./identity/occasion";
import type { Table } from "./table";

/** Whose report it is and which, as far as the document says; each unknown is null and has a problem. */
export interface StatedIdentity extends Occasion {
  municipality: string | null;
  committee: string | null;
}

/**
 * Reads whose report a document is from the document alone, never from its file name. Titles, running
 * headers, column headings and prose are weighed against each other; what does not clearly lead, or is
 * gainsaid by the tables' columns, is null.
 */
export function readIdentity(
  document: Document,
  tables: readonly Table[] = [],
): Read<StatedIdentity> {
  const lines = rankLines(document);
  const municipality = findMunicipality(lines, document.isScanned);
  const committee = findCommittee(lines);
  const occasion = findOccasion(lines, tables);
  return {
    value: {
      municipality: municipality.value,
      committee: committee.value,
      ...occasion.value,
    },
    problems: [...municipality.problems, ...committee.problems, ...occasion.problems],
  };
}

/** The whole identity, or null while any part of it is unknown. */
export function wholeIdentity(stated: StatedIdentity): ReportIdentity | null {
  const { kind, year, tertial, period } = stated;
  return kind === null || year === null || period === null ? null : { kind, year, tertial, period };
}
