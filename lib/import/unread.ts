import type { Document, Line } from "./document";
import type { DraftFigure, UnusedNumber } from "./draft";
import { isNumber } from "./number";
import { withoutFurniture } from "./placed/furniture";
import { isNumeric, isYear, segmentsOf, type Segment } from "./placed/segment";

/**
 * Numbers of what looks like a table's row, a name and two numbers or more set apart from each other, on lines
 * that no figure and no unused number comes from: the table around them was not found. They are told, so that
 * everything printed is accounted for. In a text, whose places say nothing, such a row ends with its numbers.
 */
export function unreadNumbers(
  document: Document,
  figures: readonly DraftFigure[],
  unused: readonly UnusedNumber[],
): UnusedNumber[] {
  const isPage = document.kind === "pdf";
  const read = new Set([...figures, ...unused].map(({ place }) => place.line));
  const lines = document.lines.filter(({ number, cells }) => !read.has(number) && cells === null);
  return isPage ? withoutFurniture(lines).flatMap(numbersOf) : lines.flatMap(numbersAtEnd);
}

const amount = String.raw`[-–−]?\d{1,3}(?:[   ]\d{3})*(?:[.,]\d+)?(?: ?%)?`;
const rowOfText = new RegExp(
  String.raw`^\s*(?=.{0,60}?\p{L}{3})\D{3,80}?\s((?:${amount}\s+)+${amount})\s*$`,
  "u",
);

function numbersAtEnd({ text, page, number }: Line): UnusedNumber[] {
  const printed = text.length > 200 ? undefined : rowOfText.exec(text)?.[1];
  if (printed === undefined || isNumber(printed) || /\b(?:19|20)\d\d\b/.test(printed)) return [];
  return [{ printed, place: { page, line: number }, reason: "noTable" }];
}

function numbersOf(line: Line): UnusedNumber[] {
  const [label, ...rest] = segmentsOf(line);
  if (label === undefined || !/\p{L}{2}/u.test(label.text)) return [];
  const numbers = rest.filter(isAmount);
  if (numbers.length < 2) return [];
  const place = { page: line.page, line: line.number };
  return numbers.map(({ text }) => ({ printed: text, place, reason: "noTable" }));
}

function isAmount(segment: Segment): boolean {
  return isNumeric(segment) && !isYear(segment);
}
