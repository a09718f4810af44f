import type { Line } from "../../document";
import { findMissing } from "../../missing";
import { isNumber } from "../../number";

const mostRows = 40;
const widestLabel = 64;

/** Lines without a blank one between them. */
interface Paragraph {
  first: number;
  texts: string[];
}

/**
 * Text copied column by column: a paragraph of labels and then one for each column, all of as many lines. They are
 * put side by side again, one row a line, its cells parted by tabs; the lines of the values stay, empty. What is not
 * of that shape is left as it is.
 */
export function withRowsUpright(lines: readonly Line[]): Line[] {
  const paragraphs = paragraphsOf(lines);
  const turned = [...lines];
  for (let at = 0; at < paragraphs.length; at++) {
    const labels = paragraphs[at];
    if (!labels || !areLabels(labels)) continue;
    const columns: Paragraph[] = [];
    for (const next of paragraphs.slice(at + 1)) {
      if (next.texts.length !== labels.texts.length || !next.texts.every(isCell)) break;
      columns.push(next);
    }
    if (columns.length < 2) continue;
    turn(turned, labels, columns);
    at += columns.length;
  }
  return turned;
}

function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  lines.forEach((line, index) => {
    const text = line.text.trim();
    if (text === "" || line.cells) {
      isOpen = false;
      return;
    }
    if (isOpen) paragraphs.at(-1)?.texts.push(text);
    else paragraphs.push({ first: index, texts: [text] });
    isOpen = true;
  });
  return paragraphs;
}

/** Two or more, each a whole label by itself. */
function areLabels({ texts }: Paragraph): boolean {
  return (
    texts.length > 1 &&
    texts.length <= mostRows &&
    texts.every((text) => /^\p{Lu}/u.test(text) && text.length <= widestLabel) &&
    texts.every((text) => !/[-,.:;]$/.test(text) && !isCell(text))
  );
}

function isCell(text: string): boolean {
  return isNumber(text) || findMissing(text) !== null;
}

function turn(lines: Line[], labels: Paragraph, columns: readonly Paragraph[]): void {
  for (const [row, label] of labels.texts.entries()) {
    const cells = columns.map(({ texts }) => texts[row] ?? "");
    replace(lines, labels.first + row, [label, ...cells].join("\t"));
    for (const column of columns) replace(lines, column.first + row, "");
  }
}

function replace(lines: Line[], index: number, text: string): void {
  const line = lines[index];
  if (line) lines[index] = { ...line, text };
}
