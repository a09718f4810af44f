import type { Problem } from "../../domain/problem";
import type { Document, Read } from "../document";
import type { DraftGoal } from "../draft";
import { headingBefore } from "../flow/headed";
import { flowLists } from "../flow/lists";
import { statusesIn, type FlowStatus } from "../flow/statuses";
import { flowOf, textOf, type FlowWord } from "../flow/words";
import { plainOf } from "../identity/lines";
import type { Place } from "../../domain/place";
import type { ListWords } from "../placed/lists";
import { findTarget } from "../target";
import { findVerdict } from "./verdict";

/** A goal read from running text, with what is to be told of it. */
export interface FlowingGoal {
  goal: DraftGoal;
  isSure: boolean;
}

/**
 * Goals of a text that has lost its layout: a heading with its judgement after a marker ("Bedömning: …", also right below
 * the goal's own text), and lists whose columns have run together. A title whose ends are not clear is told as a problem,
 * and so is a judgement of which nobody can say what goal it is of.
 */
export function flowingGoals(document: Document, list: ListWords): Read<FlowingGoal[]> {
  if (document.kind !== "text") return { value: [], problems: [] };
  const words = flowOf(document);
  const rows = flowLists(words, list);
  const listed = rows.flatMap(({ title, printed, line, isSure }) =>
    title === null ? [] : [goalOf(title, printed, { page: line.page, line: line.number }, isSure)],
  );
  const unread = rows
    .filter(({ title }) => title === null)
    .map(({ printed, line }) =>
      told("verdictWithoutGoal", { page: line.page, line: line.number }, { printed }),
    );
  const marked = markedGoals(words);
  return {
    value: [...listed, ...marked.value],
    problems: [...unread, ...marked.problems],
  };
}

/** That the title of a goal may be longer or shorter than what was read. */
export function unclearTitle({ title, place }: DraftGoal): Problem {
  return told("goalTitleUnclear", place, { title });
}

function markedGoals(words: readonly FlowWord[]): Read<FlowingGoal[]> {
  const read: Read<FlowingGoal[]> = { value: [], problems: [] };
  let from = 0;
  for (const status of statusesIn(words, (text) => findVerdict(text) !== null)) {
    const marker = status.isAmid ? null : markerBefore(words, status);
    if (marker === null) continue;
    const found = headingBefore(words, from, marker);
    from = status.to;
    const line = words[found?.from ?? status.from]?.line;
    const place = { page: line?.page ?? null, line: line?.number ?? 1 };
    if (found === null) {
      read.problems.push(told("verdictWithoutGoal", place, { printed: status.printed }));
      continue;
    }
    const title = textOf(words.slice(found.from, found.to));
    read.value.push(goalOf(title, status.printed, place, found.isSure));
  }
  return read;
}

const longMarker =
  /^(?:prognos for |prognos )?(?:bedomning (?:av )?)?maluppfyllelsen?:?$|^prognos maluppfyllelse:?$/;
const shortMarker = /^(?:bedomning|status|prognos|maluppfyllelse|malbedomning)$/;

/**
 * Where the marker of a status begins. A short word is one with a colon or alone on its line ("Status" may be a
 * column's name); a line that says itself what it is about needs none.
 */
function markerBefore(
  words: readonly FlowWord[],
  { from, to, printed }: FlowStatus,
): number | null {
  for (const length of [4, 3, 2]) {
    const marker = plainOf(textOf(words.slice(Math.max(0, from - length), from)));
    if (from >= length && longMarker.test(marker)) return from - length;
  }
  const before = words[from - 1];
  const word = plainOf(before?.text ?? "");
  const isAlone = before?.startsLine === true && words[from]?.startsLine === true;
  if (shortMarker.test(word.replace(/:$/, "")) && (word.endsWith(":") || isAlone)) return from - 1;
  const isOwnLine = words[from]?.startsLine === true && words[to]?.startsLine !== false;
  return isOwnLine && /^malet /.test(plainOf(printed)) ? from : null;
}

function goalOf(title: string, printed: string, place: Place, isSure: boolean): FlowingGoal {
  const found = findVerdict(printed);
  const goal: DraftGoal = {
    title,
    perspective: null,
    verdict: found?.verdict ?? null,
    expected: found?.expected ?? false,
    printed,
    place,
    target: findTarget(title),
    measures: [],
  };
  return { goal, isSure };
}

function told(code: string, place: Place, data: Problem["data"]): Problem {
  return { code, severity: "warning", place, data };
}
