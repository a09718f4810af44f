import type { DecimalText } from "../../domain/decimal";
import type { Target } from "../../domain/goal";
import type { Document } from "../document";
import type { DraftGoal } from "../draft";
import { blocksOf } from "../goals/blocks";
import { readNumber } from "../number";

const statement =
  /(?:^|\. )(?:utfallet|resultatet|andelen|indexet|värdet|måttet)(?: (?!ska|skall|bör|målet|var|är)\p{L}+){0,6} (?:blev|är|uppgick till|uppgår till|nådde|landade på) (?:nu |cirka |ca )?(\d[\d ]*(?:,\d+)?) ?(%|procent|dagar|veckor)/giu;

/**
 * The outcome that a goal's own text tells ("Andelen blev 74 procent") in the unit of its target, for a goal
 * without an outcome in any table. Null when the text tells none, or more than one: then which of them the
 * target is of is not known.
 */
export function outcomeInProse(
  document: Document,
  goal: DraftGoal,
  goals: readonly DraftGoal[],
  target: Target,
): DecimalText | null {
  const next = goals.find(({ place }) => place.line > goal.place.line)?.place.line ?? Infinity;
  const own = blocksOf(document).filter(
    ({ place, level, text }) =>
      place.line > goal.place.line && place.line < next && level === null && text !== goal.title,
  );
  const last = goal.place.line + reach;
  const told = own
    .filter(({ place }) => place.line <= last)
    .flatMap(({ text }) => [...text.matchAll(statement)])
    .map(([, number = "", unit = ""]) => readNumber(`${number.trim()} ${unit}`));
  const [only] = told;
  if (told.length !== 1 || only?.kind !== "value" || only.unit !== target.unit) return null;
  return only.value;
}

/** Lines: a goal's text goes on for so long at the most. */
const reach = 20;
