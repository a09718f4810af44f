import type { Document, Line } from "../document";
import type { DraftGoal } from "../draft";
import { runsOfCells } from "../cellRuns";
import { plainOf } from "../identity/lines";
import { placedLists, type ListWords } from "../placed/lists";
import { findTarget } from "../target";
import { flatLists } from "./flatLists";
import { goalHeader, indicatorHeader, notGoals, outcomeHeader, statusHeader } from "./headers";
import { findVerdict, type PrintedVerdict } from "./verdict";

const yesNoHeader = /uppfyllt|uppnatt|uppfyllelse/;

/** What a list of goals is told by. */
export const goalWords: ListWords = {
  isTitleHeader: (plain) => goalHeader.test(plain) && !notGoals.test(plain),
  isStatusHeader: (plain) => statusHeader.test(plain) || outcomeHeader.test(plain),
  isOther: (plain) => notGoals.test(plain),
  isStatus: (text) => findVerdict(text) !== null,
  isMoreOfStatus: (text) => /^\p{Ll}/u.test(text),
};

/** Goals that stand as rows of a table with a status column; a table of assignments has none. */
export function listedGoals(document: Document): DraftGoal[] {
  const runs = [
    ...runsOfCells(document.lines),
    ...placedLists(document, goalWords),
    ...flatLists(document),
  ];
  return runs.flatMap(goalsOfRun);
}

function goalsOfRun(run: Line[]): DraftGoal[] {
  const [header, ...rows] = run;
  const headers = (header?.cells ?? []).map((cell) => plainOf(cell));
  const title = headers.findIndex((cell) => goalHeader.test(cell));
  if (title < 0 || notGoals.test(headers[title] ?? "")) return [];
  if (headers.slice(0, title).some((cell) => indicatorHeader.test(cell))) return [];
  const status = statusColumn(headers, title, rows);
  if (status < 0) return [];
  return rows.flatMap((row) => goalOfRow(row, title, status, headers[status] ?? ""));
}

/** The column that is called so, or one of outcomes that holds nothing but statuses. */
function statusColumn(headers: readonly string[], title: number, rows: readonly Line[]): number {
  const named = headers.findIndex((cell, index) => index !== title && statusHeader.test(cell));
  if (named >= 0) return named;
  return headers.findIndex((header, index) => {
    const cells = rows.map((row) => row.cells?.[index]?.trim() ?? "").filter((cell) => cell !== "");
    const areStatuses = cells.length > 0 && cells.every((cell) => findVerdict(cell) !== null);
    return index !== title && outcomeHeader.test(header) && areStatuses;
  });
}

function goalOfRow(row: Line, title: number, status: number, header: string): DraftGoal[] {
  const name = withoutKey(row.cells?.[title]?.trim() ?? "");
  const printed = row.cells?.[status]?.trim() ?? "";
  const found = findVerdict(printed) ?? shareOf(printed, header);
  if (name === "" || /^[-:]+$/.test(name)) return [];
  if (found && /^(ja|nej)$/i.test(printed) && !yesNoHeader.test(header)) return [];
  return [
    {
      title: name,
      perspective: null,
      verdict: found?.verdict ?? null,
      expected: found?.expected ?? /prognos/.test(header),
      printed,
      place: { page: row.page, line: row.number },
      target: findTarget(name),
      measures: [],
    },
  ];
}

/** A key to the words or colours below the last row ("Grön: målet är uppfyllt. Gul: …") is no part of its title. */
function withoutKey(name: string): string {
  const key = /(?:^|\s)\p{Lu}\p{Ll}{2,}(?: \p{Ll}+)?\s*[:=–—]\s.*$/u.exec(name);
  const told = key?.[0].match(/\b(?:uppfyll\p{L}*|(?:upp)?n[åa](?:s|tt|dda?))(?!\p{L})/giu) ?? [];
  return key && told.length > 1 ? name.slice(0, key.index).trim() : name;
}

/** "91–99 procent" in a column called Uppfyllelse. */
function shareOf(printed: string, header: string): PrintedVerdict | null {
  if (!/uppfyllelse/.test(header) || !/^\d/.test(printed)) return null;
  const found = findVerdict(`Uppfyllelse ${printed}`);
  return found && { ...found, printed };
}

/** Goals of a scorecard without any status, as plans have it: "Nämndens mål | Mätetal | Målvärde". */
export function scorecardGoals(document: Document): DraftGoal[] {
  return runsOfCells(document.lines).flatMap(([header, ...rows]) => {
    const [first = "", ...others] = (header?.cells ?? []).map((cell) => plainOf(cell));
    const isScorecard = goalHeader.test(first) && others.some((cell) => indicatorHeader.test(cell));
    if (!isScorecard || notGoals.test(first)) return [];
    return rows.flatMap((row) => goalOfRow(row, 0, -1, ""));
  });
}
