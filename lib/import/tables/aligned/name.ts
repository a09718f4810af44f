import type { Word } from "../../document";
import type { Span } from "../../placed/segment";
import { startsWithBasis } from "../header";

/** Header words that stand over one column, line by line: a run of the pieces between gutters. */
export interface Name extends Span {
  lines: Word[][];
}

/** One character's width, in points. */
export const character = 5;

/** Headers of a column of text, right of the numbers. */
export const ofText = /^(kommentar(er)?|analys|orsak(er)?|trend|status|bedömning|åtgärd(er)?)$/i;

/** The words of one name, line by line. */
export function nameOf(lines: Word[][]): Name {
  const words = lines.flat();
  return {
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    lines,
  };
}

/** Several pieces as one. */
export function joined(names: readonly Name[]): Name {
  const lines = (names[0]?.lines ?? []).map((_, at) =>
    names.flatMap((name) => name.lines[at] ?? []),
  );
  return nameOf(lines);
}

/** A name's words in printed order. */
export function textOf({ lines }: Name): string {
  return lines.flatMap((words) => words.map(({ text }) => text)).join(" ");
}

/** "prognos/budget" goes on with a name, "Prognos" begins one. */
export function isBasis(text: string): boolean {
  return /^\p{Lu}/u.test(text) && startsWithBasis(text);
}
