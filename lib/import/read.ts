import type { ReportIdentity } from "../domain/report";
import { yearPeriod } from "../domain/period";
import type { Given } from "../domain/upload";
import { readAssignments } from "./assignments";
import { findBreaks } from "./breaks";
import { checkDraft } from "./checks";
import type { Document, Read } from "./document";
import type { Draft, DraftFigure } from "./draft";
import { readFigures } from "./figures";
import { flagFootnoted } from "./footnotes";
import { readGoals } from "./goals";
import { doubtHidden, findHidden, withoutTurning } from "./hidden";
import { readIdentity, wholeIdentity, type StatedIdentity } from "./identity";
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
  const stated = asGiven(readIdentity(document.value), given);
  const identity = wholeIdentity(stated.value);
  const tables = findTables(document.value);
  const read = readFigures(
    tables.value,
    identity ?? assumedIdentity(stated.value, document.value),
    statedUnits(document.value),
  );
  const noted = flagFootnoted(read.value.figures, document.value);
  const hidden = findHidden(document.value);
  const seen = doubtHidden(noted, hidden.value);
  const isYearKnown = stated.value.year !== null;
  const figures = identity === null ? seen.map((each) => doubtPeriod(each, isYearKnown)) : seen;
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
    problems: [document, stated, tables, read, goals, breaks, hidden].flatMap(
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

/**
 * The year alone tells what budget and forecast columns are, also when the month is not known. A document that
 * doesn't tell its own year has most likely the newest that a column of outcomes or forecasts names.
 */
function assumedIdentity(stated: StatedIdentity, document: Document): ReportIdentity | null {
  const { kind, tertial } = stated;
  const year = stated.year ?? newestYear(document);
  if (year === null) return null;
  return { kind: kind ?? "interim", year, tertial, period: yearPeriod(year) };
}

const toldYear =
  /(?:utfall|bokslut|prognos|budget|mål|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*[\s-]*((?:19|20)\d\d)(?!\d)/giu;

function newestYear({ lines }: Document): number | null {
  const text = lines.map((line) => line.text).join(" ");
  const years = [...text.matchAll(toldYear)].map((match) => Number(match[1]));
  const bare = lines
    .flatMap((line) => line.text.match(/\b(?:199\d|20[0-4]\d)\b/g) ?? [])
    .map(Number);
  const newest = Math.max(...(years.length > 0 ? years : bare));
  return Number.isFinite(newest) ? newest : null;
}

/**
 * Outcomes and deviations of the report's own period wait for a person to say which period it is; all figures do
 * while the year is only likely.
 */
function doubtPeriod(figure: DraftFigure, isYearKnown: boolean): DraftFigure {
  const isOfPeriod = figure.basis === "actual" || figure.basis === "variance";
  if (isYearKnown && !isOfPeriod) return figure;
  if (figure.value === null || figure.flags.includes("U")) return figure;
  return { ...figure, flags: [...figure.flags, "U"], reason: "periodUncertain" };
}
