import { statusOf, type Basis } from "../domain/figure";
import { endMonthOf, yearOf } from "../domain/period";
import {
  acceptableAlike,
  acceptableRow,
  type ReviewFigure,
  type ReviewGroup,
} from "../domain/reviewFigure";
import { ownUnder, rowsOf, type ReviewRow } from "../domain/reviewRow";
import { sayArithmetic } from "./arithmetic";
import { basisName } from "./basis";
import { describeCheck } from "./check";
import { describeDecision } from "./decision";
import { describeDifference } from "./difference";
import { missingReasonName } from "./missing";
import { formatAmount, formatNumber } from "./number";
import { formatShortPeriod } from "./period";
import { describeReason } from "./reason";
import { unitName } from "./unit";

/** A printed row of a draft in words, with its figures. */
export interface RowText {
  /** Null where its figures stand on several lines. */
  line: number | null;
  label: string;
  under: string;
  /** How many of the line can be accepted in one go. */
  acceptable: number;
  figures: FigureText[];
}

/**
 * A figure of a draft in words, as short as can be: a page may have hundreds. What is as for most is left
 * out, and sentences are told by their place among the page's, since a check is told at each figure in it.
 */
export interface FigureText {
  key: string;
  line: number;
  group: ReviewGroup;
  /** Basis, period and what only it of its row stands under: "Utfall 2023". */
  what: string;
  unit: string;
  column: string;
  printed: string;
  /** The amount, or why there is none. */
  read: string;
  isMissing?: true;
  /** How sure the reading is, where nothing speaks against it. */
  sure?: "byCheck" | "byPerson" | "read";
  /** Why it waits: sentences, then sums that don't hold. */
  why: number[];
  /** The checks it takes part in, told in full. */
  checks?: number[];
  /** Other values to take with one click, what arithmetic proposes first. */
  offers?: { value: string; text: string; isProposed: boolean }[];
  /** What is settled and by whom; not there while it waits. */
  decided?: string;
  /** What holds now that it is settled, where that is another than what was read. */
  outcome?: string;
  /** How many of its table wait for the same reason only, where those are more than its line's. */
  alike?: number;
  /** What its form begins with. */
  edit: { value: string; basis: Basis; stretch: string; year: number };
}

/** Sentences, each once. */
export class Sentences {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a sentence, which is added when it is new. */
  placeOf(sentence: string): number {
    const place = this.#places.get(sentence) ?? this.all.push(sentence) - 1;
    this.#places.set(sentence, place);
    return place;
  }
}

/** So many sums are told at once; the others stand among the checks. */
const sumsTold = 2;

/**
 * The figures of a page in words, row by row. `all` are those of the whole page, since a line is accepted
 * whole; what is said of them is put among the `sentences`.
 */
export function sayRows(
  figures: readonly ReviewFigure[],
  all: readonly ReviewFigure[],
  sentences: Sentences,
): RowText[] {
  return rowsOf(figures).map((row) => {
    const acceptable = row.line === null ? 0 : acceptableRow(all, row.line).length;
    return {
      line: row.line,
      label: row.label,
      under: row.under,
      acceptable,
      figures: row.figures.map((figure) => {
        const alike = isAlone(figure) ? 0 : acceptableAlike(all, figure).length;
        const said = sayFigure(figure, row, sentences);
        return alike > Math.max(1, acceptable) ? { ...said, alike } : said;
      }),
    };
  });
}

function isAlone({ group, decision }: ReviewFigure): boolean {
  return group !== "doubtful" || decision !== null;
}

function sayFigure(figure: ReviewFigure, row: ReviewRow, sentences: Sentences): FigureText {
  const { key, group, unit, column, printed, value, missing, decision, checks } = figure;
  const what = [`${basisName(figure.basis)} ${formatShortPeriod(figure.period)}`];
  const own = ownUnder(figure, row);
  if (own !== "") what.push(own);
  const places = (said: readonly string[]) => said.map((each) => sentences.placeOf(each));
  const [sure, offers, outcome] = [surenessOf(figure), offersOf(figure), outcomeOf(figure)];
  return {
    key,
    line: figure.place.line,
    group,
    what: capitalised(what.join(", ")),
    unit: unitName(unit),
    column,
    printed,
    read: value === null ? missingReasonName(missing) : formatAmount(value, unit),
    why: places(reasonsOf(figure)),
    edit: {
      value: value === null ? "" : formatNumber(value),
      basis: figure.basis,
      stretch: stretchOf(figure),
      year: yearOf(figure.period),
    },
    ...(value === null && { isMissing: true }),
    ...(sure && { sure }),
    ...(checks.length > 0 && { checks: places(checks.map(describeCheck)) }),
    ...(offers.length > 0 && { offers }),
    ...(decision !== null && { decided: describeDecision(figure) }),
    ...(outcome && { outcome }),
  };
}

function reasonsOf(figure: ReviewFigure): string[] {
  const { group, reason, differences, checks, unit, proposed } = figure;
  const told: string[] = [];
  if (group === "doubtful") told.push(reason ? describeReason(reason) : "Inget skäl är antecknat.");
  told.push(...differences.map((difference) => describeDifference(difference, unit)));
  const speaking = checks.filter(({ ok }) => !ok || proposed !== null);
  return [...told, ...speaking.slice(0, sumsTold).map(sayArithmetic)];
}

function offersOf({ proposed, value, differences, unit }: ReviewFigure) {
  const others = differences.map((difference) => difference.value);
  const values = [...new Set(proposed === null ? others : [proposed, ...others])];
  return values
    .filter((each) => each !== value)
    .map((each) => ({
      value: each,
      text: formatAmount(each, unit),
      isProposed: each === proposed,
    }));
}

function outcomeOf({ decision, unit }: ReviewFigure): string | null {
  const choice = decision?.choice;
  if (choice?.kind === "correct") return formatAmount(choice.value, unit);
  if (choice?.kind === "missing") return missingReasonName(choice.missing);
  return choice?.kind === "discard" ? "bortvald" : null;
}

function surenessOf(figure: ReviewFigure): FigureText["sure"] {
  const status = statusOf(figure);
  if (status === "doubtful") return undefined;
  if (status === "read") return "read";
  return figure.verification === "byPerson" ? "byPerson" : "byCheck";
}

/** From January to the month, or a month alone, as the form of the column has it. */
function stretchOf({ period }: ReviewFigure): string {
  const month = endMonthOf(period);
  return period.span === "month" ? `m${month}` : String(month);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
