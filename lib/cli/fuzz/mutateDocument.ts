import type { Document, Line, Word } from "../../import/document";
import { mutateText } from "./mutate";
import type { Random } from "./random";

/** One to three words changed or lines lost on the pages of a PDF, in its drawn tables too. */
export function mutateDocument(document: Document, random: Random): Document {
  const times = 1 + random.below(3);
  return Array.from({ length: times }).reduce<Document>((before) => {
    const line = before.lines[random.below(before.lines.length)];
    const word = line?.words[random.below(line.words.length)];
    if (!line || !word) return before;
    const gone = random.below(6) === 0 ? line.words : [word];
    const isLost = gone.length > 1 || line.words.length === 1;
    return replaced(before, gone, isLost ? [] : brokenUp(word, mutateText(word.text, random)));
  }, document);
}

/** Puts words in the place of others; a line without words is gone. */
function replaced(document: Document, gone: readonly Word[], instead: readonly Word[]): Document {
  const change = (line: Line) => withWords(line, gone, instead);
  return {
    ...document,
    lines: document.lines.map(change).filter(({ words }) => words.length > 0),
    grids: (document.grids ?? []).map((grid) =>
      grid.map(change).filter(({ words }) => words.length > 0),
    ),
  };
}

function withWords(line: Line, gone: readonly Word[], instead: readonly Word[]): Line {
  if (!line.words.some((word) => gone.includes(word))) return line;
  const [first] = gone;
  const words = line.words.flatMap((word) => {
    if (!gone.includes(word)) return [word];
    return word === first ? [...instead] : [];
  });
  const cells = line.cells && cellsWithout(line, gone, instead);
  return {
    ...line,
    words,
    cells,
    text: cells ? cells.join("\t") : words.map(({ text }) => text).join(" "),
  };
}

/** A drawn row's cells hold its words in order, some of them hyphenated over two lines. */
function cellsWithout(line: Line, gone: readonly Word[], instead: readonly Word[]): string[] {
  const cells = [...(line.cells ?? [])];
  for (const word of gone) {
    if (!line.words.includes(word)) continue;
    const at = cells.findIndex((cell) => cell.split(" ").includes(word.text));
    const put = word === gone[0] ? instead.map(({ text }) => text).join(" ") : "";
    const parts = cells[at]?.split(" ");
    parts?.splice(parts.indexOf(word.text), 1, ...(put === "" ? [] : [put]));
    if (parts) cells[at] = parts.join(" ");
  }
  return cells;
}

function brokenUp(word: Word, text: string): Word[] {
  const texts = text.split(/\s+/).filter((part) => part !== "");
  const width = (word.right - word.left) / Math.max(texts.length, 1);
  return texts.map((part, index) => ({
    text: part,
    left: word.left + index * width,
    right: word.left + (index + 1) * width,
  }));
}
