import type { Assignment } from "../domain/assignment";
import { dateIn, findStatus } from "./assignments/status";
import type { Document, Line, Read } from "./document";
import { blocksOf, type Block } from "./goals/blocks";
import { goalHeader } from "./goals/headers";
import { plainOf } from "./identity/lines";
import { foldLabel } from "./label";
import { withGrids } from "./placed/gridded";
import { placedLists, type ListWords } from "./placed/lists";

/**
 * The assignments from the council that a report tells of, in printed order: the rows of a table with a column
 * "Uppdrag" beside one of status or comment, and headings with a status on the line below ("Avslutad", the date
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
  return { value: found.sort((a, b) => a.place.line - b.place.line), problems: [] };
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
    if (columns.title < 0 || (columns.status < 0 && columns.comment < 0)) return [];
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
      dated: dated?.printed ?? null,
      date: dated?.date ?? null,
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
    const [first = "", second = ""] = block.lines.map(({ text }) => text.trim());
    const found = findStatus(first);
    if (found === null || found.rest.replace(/[\d\s.:-]/g, "").length > 20 || title === null) {
      title = found === null ? block : title;
      quiet += 1;
      continue;
    }
    const dated = dateIn(found.rest) ?? dateIn(second);
    assignments.push({
      title: title.text,
      status: found.status,
      printed: found.printed,
      dated: dated?.printed ?? null,
      date: dated?.date ?? null,
      place: title.place,
    });
    [title, quiet] = [null, 0];
  }
  return assignments;
}

function endsSection({ level, plain }: Block, heading: Block): boolean {
  if (level !== null && heading.level !== null) return level <= heading.level;
  return /^\d+(\.\d+)*\s+\p{L}/u.test(plain);
}

/** Neighbouring lines that have cells, the rule of a Markdown table left out. */
function runsOfCells(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.cells === null) open = null;
    else if (line.cells.length === 0) continue;
    else if (open === null) runs.push((open = [line]));
    else open.push(line);
  }
  return runs;
}
