import type { Given } from "../domain/upload";
import { readAssignments } from "./assignments";
import { findBreaks } from "./breaks";
import { checkDraft } from "./checks";
import type { Document, Read } from "./document";
import type { Draft } from "./draft";
import { readFigures } from "./figures";
import { flagFootnoted } from "./footnotes";
import { readGoals } from "./goals";
import { doubtHidden, findHidden, withoutTurning } from "./hidden";
import { readIdentity, wholeIdentity, type StatedIdentity } from "./identity";
import { assumedIdentities, doubtPeriods } from "./openPeriod";
import { firstStage } from "./stage";
import { statedUnits } from "./statedUnit";
import { findTables } from "./tables";
import { unreadNumbers } from "./unread";
import { isWeeklySheet, readWeeklySheet } from "./weekly";

/**
 * Reads a report: bytes in, a checked draft out. Pure: no files, clock, network or database, and no
 * exception for anything a document may hold; what is odd stands under `problems`. The file name is
 * only told back in problems: the kind of document is known from its content.
 */
export async function readReport(bytes: Uint8Array, fileName: string): Promise<Draft> {
  return readDocument(await firstStage(bytes, fileName));
}

/**
 * Everything after the first stage: what any kind of document goes through. Where a person has said
 * whose report it is and which, that goes before what the document says.
 */
export function readDocument(document: Read<Document>, given: Given | null = null): Draft {
  if (isWeeklySheet(document.value)) {
    const { municipality = null, committee = null } = given ?? {};
    return { ...readWeeklySheet(document), municipality, committee };
  }
  const tables = findTables(document.value);
  const stated = asGiven(readIdentity(document.value, tables.value), given);
  const identity = wholeIdentity(stated.value);
  const assumed = identity === null ? assumedIdentities(stated.value, document.value) : null;
  const units = statedUnits(document.value);
  const read = readFigures(tables.value, identity ?? assumed?.identity ?? null, units);
  const noted = flagFootnoted(read.value.figures, document.value);
  const hidden = findHidden(document.value);
  const seen = doubtHidden(noted, hidden.value);
  const figures =
    assumed === null
      ? seen
      : doubtPeriods(
          seen,
          assumed.other && readFigures(tables.value, assumed.other, units).value.figures,
        );
  const goals = readGoals(document.value, figures);
  const assignments = readAssignments(document.value);
  const breaks = findBreaks(document.value, figures, identity);
  const { municipality, committee, title, kind, year, tertial } = stated.value;
  const { unused } = read.value;
  return checkDraft({
    municipality,
    committee,
    title,
    identity,
    stated: { kind, year, tertial },
    document: document.value,
    figures,
    goals: goals.value.map((goal) => ({ ...goal, title: withoutTurning(goal.title) })),
    assignments: assignments.value,
    breaks: breaks.value,
    checks: [],
    problems: [document, stated, tables, read, goals, assignments, breaks, hidden].flatMap(
      ({ problems }) => problems,
    ),
    unused: [...unused, ...unreadNumbers(document.value, figures, unused)],
  });
}

function asGiven(stated: Read<StatedIdentity>, given: Given | null): Read<StatedIdentity> {
  if (given === null) return stated;
  const { municipality, committee, identity } = given;
  return { value: { ...stated.value, municipality, committee, ...identity }, problems: [] };
}
