import type { Flag } from "../domain/figure";
import type { Document, Line } from "./document";
import { inDoubt } from "./doubt";
import type { DraftFigure } from "./draft";
import { foldLabel } from "./label";
import { readNumber } from "./number";

/** What a note may say of the numbers that point at it, on folded text. */
const sayings: readonly (readonly [Flag, RegExp])[] = [
  ["P", /\bpreliminar/],
  ["E", /\b(uppskattad|uppskattning|skattad|estimerad)/],
  ["U", /\b(rattad|skadad|olaslig|osaker|tveksam)/],
];
/** How far below a table its notes may stand. */
const reach = 60;

/**
 * Flags the figures whose printed mark ("2,8*") points at a note below that says they are preliminary,
 * estimated or in doubt. The nearest note with the mark counts; a note that says none of these flags
 * nothing, and no value is changed. Enköping's corrected cells taught it.
 */
export function flagFootnoted(figures: readonly DraftFigure[], { lines }: Document): DraftFigure[] {
  const notes = lines.flatMap(noteOf);
  return figures.map((figure) => {
    const reading = readNumber(figure.printed);
    const mark = reading.kind === "value" ? reading.footnote : null;
    const note = notes.find(
      ({ mark: own, line }) =>
        own === mark && line > figure.place.line && line <= figure.place.line + reach,
    );
    return note === undefined ? figure : withFlags(figure, note.flags);
  });
}

function withFlags(figure: DraftFigure, flags: readonly Flag[]): DraftFigure {
  const doubted = flags.includes("U") ? inDoubt(figure, "footnoteDoubt") : figure;
  return { ...doubted, flags: [...new Set([...doubted.flags, ...flags])] };
}

/** "* Preliminär siffra.", "1) Uppskattad": a line that begins with a mark and goes on in words. */
function noteOf({ text, cells, number }: Line): { mark: string; line: number; flags: Flag[] }[] {
  const found = /^\s*(\*{1,3}|\d\)|[¹²³⁴-⁹])\s*(\p{L}.+)$/u.exec(text);
  const [, mark, words] = found ?? [];
  if (cells !== null || mark === undefined || words === undefined) return [];
  const folded = foldLabel(words);
  const flags = sayings.flatMap(([flag, pattern]) => (pattern.test(folded) ? [flag] : []));
  return [{ mark, line: number, flags }];
}
