import type { DraftGoal, DraftMeasure } from "../draft";
import { plainOf } from "../identity/lines";
import { findLike } from "../label";
import { findTarget } from "../target";
import type { Block } from "./blocks";
import { measuresIn } from "./planned";
import { findVerdict, type PrintedVerdict } from "./verdict";

/** Headings whose next line is the status: "Bedömning måluppfyllelse" over "Uppnått". */
const markers = [
  "Bedömning måluppfyllelse",
  "Bedömning av måluppfyllelse",
  "Bedömning av måluppfyllelsen",
  "Måluppfyllelse",
  "Måluppfyllelsen",
  "Prognos måluppfyllelse",
  "Prognos för måluppfyllelse",
  "Bedömning",
  "Status",
];
/** "Måluppfyllelse: delvis uppfyllt" on one line. */
const inlineMarker =
  /^(?:bedömning(?: av)? måluppfyllelsen?|måluppfyllelse|bedömning|status)\s*:\s*(.+)$/i;
const goalCue = /\b(ska|skall|kommer att|bor)\b/;
const headingLength = 220;

/** Goals that the report judges in its text: the title is a heading, the status a line of its own. */
export function judgedGoals(blocks: readonly Block[]): DraftGoal[] {
  const goals: DraftGoal[] = [];
  let lastStatus = -1;
  blocks.forEach((block, index) => {
    if (index <= lastStatus) return;
    const found = statusAt(blocks, index);
    if (found === null || isLegend(blocks, found.index)) return;
    const title = titleAbove(blocks, index, lastStatus, found.isMarked);
    lastStatus = found.index;
    if (title === null) return;
    goals.push({
      title: title.text,
      perspective: perspectiveAbove(
        blocks,
        blocks.findIndex(({ place }) => place.line === title.place.line),
      ),
      verdict: found.status.verdict,
      expected: found.status.expected,
      printed: found.status.printed,
      place: title.place,
      target: findTarget(title.text),
      measures: measuresBelow(blocks, found.index),
    });
  });
  return goals;
}

/** The measures that the goal's own text names, down to the next heading or status. */
function measuresBelow(blocks: readonly Block[], status: number): DraftMeasure[] {
  const below = blocks.slice(status + 1);
  const end = below.findIndex(({ level, text }) => level !== null || isStatusMarker(text));
  return below.slice(0, end < 0 ? below.length : end).flatMap(({ text }) => measuresIn(text));
}

interface FoundStatus {
  status: PrintedVerdict;
  index: number;
  isMarked: boolean;
}

/** The status that starts at a block: marked by a heading, marked on the line, or a whole sentence of its own. */
function statusAt(blocks: readonly Block[], index: number): FoundStatus | null {
  const block = blocks[index];
  if (block === undefined) return null;
  const inline = inlineMarker.exec(block.text)?.[1];
  if (inline !== undefined) return found(findVerdict(inline), index, true);
  const [first, second] = block.lines;
  if (isStatusMarker(block.text))
    return found(findVerdict(blocks[index + 1]?.text ?? ""), index + 1, true);
  // OCR and copied text lose the empty line between the marker and the status.
  if (first !== undefined && second !== undefined && isStatusMarker(first.text))
    return found(findVerdict(second.text), index, true);
  const ofLine = statusLine(block);
  if (ofLine !== null) return found(ofLine, index, false);
  if (isUnderTitle(block, blocks[index - 1])) return found(findVerdict(block.text), index, true);
  // "Målet uppnått" says what it is about; a bare "Uppnått" may be a word of a legend or a column.
  return found(saysItself(block.plain) ? findVerdict(block.text) : null, index, false);
}

/** A line right under a larger one that is no chapter's name ("Målen"): its verdict, however short. */
function isUnderTitle({ lines }: Block, above: Block | undefined): boolean {
  const [own, over] = [lines[0], above?.lines.at(-1)];
  if (lines.length > 1 || own?.page == null || over?.page !== own.page) return false;
  const words = plainOf(above?.text ?? "").match(/[a-z]{2,}/g) ?? [];
  return (over.size ?? 0) > (own.size ?? 0) * 1.1 && words.length > 2;
}

const selfSaid = /^(?:malet|matningen|uppfoljning(?:en)?) /;

function saysItself(plain: string): boolean {
  return plain.split(" ").length >= 5 || selfSaid.test(plain);
}

/** Where paragraphs have no space between them, the status is the first line of what is read as one. */
function statusLine({ lines }: Block): PrintedVerdict | null {
  const [first, second] = lines;
  if (first?.top == null || second === undefined || !/^\p{Lu}/u.test(second.text)) return null;
  return selfSaid.test(plainOf(first.text)) ? findVerdict(first.text) : null;
}

function found(
  status: PrintedVerdict | null,
  index: number,
  isMarked: boolean,
): FoundStatus | null {
  return status === null ? null : { status, index, isMarked };
}

function isStatusMarker(text: string): boolean {
  return text.length < 50 && findLike(text, markers) !== null;
}

/** A key to the signs lists several statuses after each other; it judges nothing. */
function isLegend(blocks: readonly Block[], index: number): boolean {
  const own = findVerdict(blocks[index]?.text ?? "");
  return [index - 1, index + 1].some((near) => {
    const other = findVerdict(blocks[near]?.text ?? "");
    return other !== null && own !== null && other.verdict !== own.verdict;
  });
}

/**
 * The goal's own heading. Right above a marker; above a sentence that ends the goal's text it is the last
 * heading since the status before that says what shall be ("Vi ska …", "… ska hållas"). The first heading of a
 * document names the report and no goal.
 */
function titleAbove(
  blocks: readonly Block[],
  index: number,
  lastStatus: number,
  isMarked: boolean,
): Block | null {
  const between = blocks.slice(lastStatus + 1, index).filter((block) => isHeading(block));
  // A remark may stand between the heading and the marker ("Målet ersätter det tidigare målet …").
  const marked = between.findLast((block) => block.level !== null && goalCue.test(block.plain));
  if (marked !== undefined) return marked;
  if (isMarked) {
    const above = blocks[index - 1];
    if (above !== undefined && isHeading(above)) return above;
    return brokenTitle(blocks, lastStatus + 1, index) ?? between.at(-1) ?? null;
  }
  const headings = between.filter((block) => !block.text.endsWith("."));
  const first = lastStatus < 0 ? undefined : headings[0];
  return headings.findLast((block) => goalCue.test(block.plain)) ?? first ?? null;
}

/** A title whose lines stand apart: a heading and what goes on with a small letter, down to the marker. */
function brokenTitle(blocks: readonly Block[], from: number, marker: number): Block | null {
  const isRest = ({ text }: Block) => /^\p{Ll}/u.test(text) && !/[.!?:]$/.test(text);
  const at = blocks.slice(0, marker).findLastIndex((block) => !isRest(block));
  const [first, ...rest] = blocks.slice(at, marker);
  if (at < from || first === undefined || rest.length === 0 || rest.length > 3) return null;
  if (!isHeading(first)) return null;
  return { ...first, text: [first, ...rest].map(({ text }) => text).join(" ") };
}

function isHeading(block: Block): boolean {
  if (block.level !== null) return true;
  if (block.text.length > headingLength || block.lines.length > 4) return false;
  return (
    /^[\p{Lu}\d]/u.test(block.text) && (!/[.:;]$/.test(block.text) || goalCue.test(block.plain))
  );
}

/** The heading that stands over a scorecard ("Invånare" above "Nämndens mål | Mätetal"). */
function perspectiveAbove(blocks: readonly Block[], titleIndex: number): string | null {
  for (let index = titleIndex - 1; index > 0; index--) {
    const isScorecard = /\bmal\b.*\bmatetal\b/.test(blocks[index]?.plain ?? "");
    const above = blocks[index - 1];
    if (isScorecard && above !== undefined && /^\p{Lu}[\p{L} ]{2,30}$/u.test(above.text))
      return above.text;
  }
  return null;
}
