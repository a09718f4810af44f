import { plainOf } from "../identity/lines";
import type { Line } from "../document";
import type { ListWords } from "../placed/lists";
import { statusesIn, type FlowStatus } from "./statuses";
import { restOfTitle, titleBefore } from "./titles";
import { isCapital, isSmall, textOf, type FlowWord } from "./words";

/** A row of a list whose columns are lost; the title is null where it can't be told from what stands around it. */
export interface FlowRow {
  title: string | null;
  isSure: boolean;
  printed: string;
  /** The first words after the status: a date may stand there. */
  rest: string;
  line: Line;
}

interface Header {
  from: number;
  to: number;
  hasRemark: boolean;
  isOther: boolean;
}

const remarkHeader =
  /^(?:kommentar|analys|beskrivning|motivering|uppfoljning|redovisning|genomforande)(?:er|en)?$/;
/** Words between two statuses of one list at the most. */
const farthest = 250;

/**
 * Lists of goals or assignments in a text that has lost its columns: a header of titles, statuses and perhaps remarks,
 * and under it in reading order title, status, remark. As rows, each tied to one status.
 */
export function flowLists(words: readonly FlowWord[], list: ListWords): FlowRow[] {
  const headers = words.flatMap((_, at) => headerAt(words, at, list) ?? []);
  return headers.flatMap((header, index) => {
    if (header.isOther) return [];
    const end = headers[index + 1]?.from ?? words.length;
    return rowsOf(words, { ...header, end }, list);
  });
}

function headerAt(words: readonly FlowWord[], at: number, list: ListWords): Header[] | null {
  const [first, second] = [headEnd(words, at), headEnd(words, headEnd(words, at))];
  const name = plainOf(textOf(words.slice(at, first)));
  const isOther = list.isOther(name);
  if (first === at || (!isOther && !list.isTitleHeader(name)) || !startsHere(words, at))
    return null;
  const status = plainOf(textOf(words.slice(first, second)));
  if (second === first || !list.isStatusHeader(status) || /^prognos/.test(status)) return null;
  const third = headEnd(words, second);
  const hasRemark = remarkHeader.test(plainOf(textOf(words.slice(second, third))));
  if (hasRemark && isSpaced(words[at]?.line.text ?? "")) return null;
  return [{ from: at, to: hasRemark ? third : second, hasRemark, isOther }];
}

/** A column left of the titles' one would stand in each row before the title. */
function startsHere(words: readonly FlowWord[], at: number): boolean {
  const own = words[at];
  return own !== undefined && (own.startsLine || own.line.words.length > 60);
}

/** Columns that are told by spaces are not lost: title and remark stand side by side on each line. */
function isSpaced(text: string): boolean {
  return /\S {3,}\S/.test(text);
}

/** A column's name: a word with a capital and up to three with small letters. */
function headEnd(words: readonly FlowWord[], at: number): number {
  if (!isCapital(words[at]?.text)) return at;
  let end = at + 1;
  while (end - at < 4 && isSmall(words[end]?.text)) end++;
  return end;
}

function rowsOf(
  words: readonly FlowWord[],
  header: Header & { end: number },
  list: ListWords,
): FlowRow[] {
  const rows: FlowRow[] = [];
  let from = header.to;
  for (const status of statusesIn(words.slice(header.to, header.end), list.isStatus).map(
    shiftedBy(header.to),
  )) {
    if (status.from - from > farthest) break;
    rows.push(...rowOf(words, from, status, { ...header, isFirst: rows.length === 0 }));
    from = status.isAmid && !header.hasRemark ? restOfTitle(words, status.to) : status.to;
  }
  // Titles and statuses alone make no list of one: the words may be a heading's.
  return rows.length > 1 || header.hasRemark ? rows : [];
}

const shiftedBy = (by: number) => (status: FlowStatus) => ({
  ...status,
  from: status.from + by,
  to: status.to + by,
});

function rowOf(
  words: readonly FlowWord[],
  from: number,
  status: FlowStatus,
  { hasRemark, isFirst }: { hasRemark: boolean; isFirst: boolean },
): FlowRow[] {
  const title = titleBefore(words, from, status.from, { hasRemark, isFirst });
  const first = words[title?.from ?? status.from];
  if (first === undefined) return [];
  const told = {
    printed: status.printed,
    rest: textOf(words.slice(status.to, status.to + 4)),
    line: first.line,
  };
  // With remarks beside it nobody knows which of the words below go on with the title.
  if (title === null || (status.isAmid && hasRemark))
    return [{ ...told, title: null, isSure: false }];
  const rest = status.isAmid ? restOfTitle(words, status.to) : status.to;
  const parts = [...words.slice(title.from, title.to), ...words.slice(status.to, rest)];
  const isRestLonger = rest > status.to && isSmall(words[rest]?.text);
  const isSure = title.isSure && !isRestLonger && !(hasRemark && mayGoOn(words, status));
  return [{ ...told, title: textOf(parts), isSure }];
}

/** Title, status and remark on one line, and the next begins with a small letter: whose words are they? */
function mayGoOn(words: readonly FlowWord[], { from, to }: FlowStatus): boolean {
  if (words[from]?.startsLine || (words[from]?.line.words.length ?? 0) > 60) return false;
  const next = words.slice(to).find(({ startsLine }) => startsLine);
  return isSmall(next?.text) && next?.startsParagraph !== true;
}
