import type { Assignment } from "../domain/assignment";
import type { Problem } from "../domain/problem";
import { dateIn, findStatus } from "./assignments/status";
import { runsOfCells } from "./cellRuns";
import type { Document, Line, Read } from "./document";
import { flowLists } from "./flow/lists";
import { flowOf } from "./flow/words";
import { blocksOf, type Block } from "./goals/blocks";
import { goalHeader } from "./goals/headers";
import { plainOf } from "./identity/lines";
import { foldLabel } from "./label";
import { withGrids } from "./placed/gridded";
import { placedLists, type ListWords } from "./placed/lists";

/**
 * The assignments from the council that a report tells of, in printed order: the rows of a table with a column
 * "Uppdrag" beside one of status, comment or date, and headings with a status on the line below ("Avslutad", the date
 * on the next line). A status in other words than those that are known is kept as printed, and is none.
 */
export function readAssignments(printed: Document): Read<Assignment[]> {
  const document = withGrids(printed, printed.grids ?? []);
  const runs = [...runsOfCells(document.lines), ...placedLists(document, assignmentWords)];
  const listed = ofTables(runs);
  // A list without borders stands under a heading of its own, and is not read twice.
  const isListed = ({ title }: Assignment) =>
    listed.some((each) => foldLabel(each.title).startsWith(foldLabel(title)));
  const inSections = ofSections(blocksOf(document)).filter((each) => !isListed(each));
  const found = [...listed, ...inSections];
  if (found.length === 0 && document.kind === "text") return ofFlow(document);
  return { value: found.sort((a, b) => a.place.line - b.place.line), problems: [] };
}

/** In a text that has lost its columns; a title whose ends are not clear is told as a problem. */
function ofFlow(document: Document): Read<Assignment[]> {
  const rows = flowLists(flowOf(document), assignmentWords);
  const problems = rows.flatMap(({ title, printed, line: { page, number }, isSure }): Problem[] => {
    if (isSure) return [];
    const place = { page, line: number };
    const code = title === null ? "statusWithoutAssignment" : "assignmentTitleUnclear";
    return [{ code, severity: "warning", place, data: title === null ? { printed } : { title } }];
  });
  const value = rows.flatMap(({ title, printed, rest, line: { page, number } }): Assignment[] => {
    if (title === null) return [];
    const status = findStatus(printed)?.status ?? null;
    const dated = dateAtStart(rest);
    return [{ title, status, printed, ...dateOf(dated), place: { page, line: number } }];
  });
  return { value, problems };
}

/** A date right after the status is its own; one in the remark that follows is of something else. */
function dateAtStart(rest: string): ReturnType<typeof dateIn> {
  const dated = dateIn(rest);
  return dated !== null && rest.startsWith(dated.printed) ? dated : null;
}

function dateOf(dated: ReturnType<typeof dateIn>): Pick<Assignment, "dated" | "date"> {
  return { dated: dated?.printed ?? null, date: dated?.date ?? null };
}

const titleHeader =
  /^(?:(?:centrala|sarskilda|givna|fullmaktiges|kommunfullmaktiges|kf s) )?(?:uppdrag(?:et|en)?|satsning(?:en|ar|arna)?)(?: (?:fran|i|av|enligt) .*)?$/;
const statusHeader = /^status|^lage\b|^bedomning/;
const commentHeader = /^(?:kommentar|uppfoljning|redovisning|beskrivning|genomforande|analys)/;
const dateHeader = /datum|^klar|^senast|^beslut|^tidpunkt|^avslutas/;

const assignmentWords: ListWords = {
  isTitleHeader: (plain) => titleHeader.test(plain),
  isStatusHeader: (plain) => statusHeader.test(plain),
  isOther: (plain) => goalHeader.test(plain),
  isStatus: (text) => findStatus(text) !== null,
  isMoreOfStatus: (text) => /^\p{Ll}/u.test(text) || dateIn(text) !== null,
};

function ofTables(runs: readonly Line[][]): Assignment[] {
  return runs.flatMap(([header, ...rows]) => {
    const heads = (header?.cells ?? []).map((cell) => plainOf(cell));
    const at = (pattern: RegExp) => heads.findIndex((head) => pattern.test(head));
    const columns = {
      title: at(titleHeader),
      status: at(statusHeader),
      comment: at(commentHeader),
      date: at(dateHeader),
    };
    // A plan gives them with a date, and no status yet.
    const isList = [columns.status, columns.comment, columns.date].some((each) => each >= 0);
    if (columns.title < 0 || !isList) return [];
    return rows.flatMap((row) => ofRow(row, columns));
  });
}

function ofRow(
  { cells, page, number }: Line,
  columns: { title: number; status: number; comment: number; date: number },
): Assignment[] {
  const cell = (index: number) => cells?.[index]?.trim() ?? "";
  const title = cell(columns.title);
  if (title === "" || /^[-:]+$/.test(title) || titleHeader.test(plainOf(title))) return [];
  const told = columns.status < 0 ? cell(columns.comment) : cell(columns.status);
  const found = findStatus(told);
  const dated = dateIn(cell(columns.date)) ?? dateIn(found?.rest ?? "");
  return [
    {
      title,
      status: found?.status ?? null,
      // A comment that begins with no status is no status; a column of its own is one, known or not.
      printed: found?.printed ?? (columns.status < 0 ? "" : told),
      ...dateOf(dated),
      place: { page, line: number },
    },
  ];
}

/** How many blocks without a status a section may hold before it is taken to be over. */
const patience = 4;

function ofSections(blocks: readonly Block[]): Assignment[] {
  return blocks.flatMap((block, index) =>
    isSectionHeading(block) ? inSection(blocks.slice(index + 1), block) : [],
  );
}

/** "5.2 Uppdrag", "Uppdrag från kommunfullmäktige"; a sentence about them is no heading. */
function isSectionHeading({ plain, text, lines }: Block): boolean {
  const bare = plain.replace(/^[\d.]+\s*/, "");
  return lines.length === 1 && !/[.:]$/.test(text) && text.length < 80 && titleHeader.test(bare);
}

function inSection(blocks: readonly Block[], heading: Block): Assignment[] {
  const assignments: Assignment[] = [];
  let title: Block | null = null;
  let quiet = 0;
  for (const block of blocks) {
    if (endsSection(block, heading) || quiet > patience) break;
    const own = ofBlock(block);
    if (own !== null) {
      assignments.push(own);
      [title, quiet] = [null, 0];
      continue;
    }
    const [first = "", second = ""] = block.lines.map(({ text }) => text.trim());
    const found = findStatus(first);
    if (found === null || found.rest.replace(/[\d\s.:-]/g, "").length > 20 || title === null) {
      title = found === null ? block : title;
      quiet += 1;
      continue;
    }
    const dated = dateIn(found.rest) ?? dateIn(second);
    // The end of a title whose lines stand apart names nothing: a text without layout is read otherwise.
    if (!/^["”(]?\p{Lu}/u.test(title.text)) return [];
    const { status, printed } = found;
    assignments.push({ title: title.text, status, printed, ...dateOf(dated), place: title.place });
    [title, quiet] = [null, 0];
  }
  return assignments;
}

/** A title with "Status: Pågående" as the last of its own lines; null for any other block. */
function ofBlock({ lines, place }: Block): Assignment | null {
  const texts = lines.map(({ text }) => text.trim());
  const last = texts.at(-1) ?? "";
  const found = /^status\s*:/i.test(last) ? findStatus(last) : null;
  const title = texts.slice(0, -1).join(" ");
  if (found === null || !/^\p{Lu}/u.test(title)) return null;
  const { status, printed, rest } = found;
  return { title, status, printed, ...dateOf(dateIn(rest)), place };
}

function endsSection({ level, plain }: Block, heading: Block): boolean {
  if (level !== null && heading.level !== null) return level <= heading.level;
  return /^\d+(\.\d+)*\s+\p{L}/u.test(plain);
}
