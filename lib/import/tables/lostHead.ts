import type { Column } from "../table";
import { looksLikeColumn, startsWithBasis } from "./header";
import { looksLikeYear } from "./token";

/**
 * "2022, Utfall 2023, 2024": a word that was set over several years, or months, and fell on one of them. How many of
 * those beside it it is also said of is not known: all of them are unsure.
 */
export function doubtLostHeads(columns: readonly Column[]): Column[] {
  const headers = columns.map(({ header }) => header.trim());
  const lost = headers.flatMap((header, at) =>
    isLost(headers, at) ? [timeAfterHead(header)] : [],
  );
  const isOpen = (header: string) =>
    lost.some((time) => time !== null && areAlike(timeAfterHead(header) ?? header, time));
  return columns.map((column, at) => {
    const header = headers[at] ?? "";
    const isOne = isTime(header) || isLost(headers, at);
    return isOne && isOpen(header) ? { ...column, isUnsure: true } : column;
  });
}

/** Between two bare ones, or before two bare years that follow it. */
function isLost(headers: readonly string[], at: number): boolean {
  const time = timeAfterHead(headers[at] ?? "");
  if (time === null) return false;
  const [before, after, next] = [headers[at - 1], headers[at + 1], headers[at + 2]];
  const isBetween = [before, after].every((beside) => isBeside(beside, time) && beside !== time);
  const follows = [after, next].map(Number);
  const isFirst = looksLikeYear(time) && follows.every((year, i) => year === Number(time) + i + 1);
  return isBetween || isFirst;
}

/** "Utfall 2023" is of 2023. */
function timeAfterHead(header: string): string | null {
  const [first = "", ...rest] = header.split(/\s+/);
  const time = rest.join(" ");
  return startsWithBasis(first) && isTime(time) ? time : null;
}

function isBeside(text: string | undefined, time: string): boolean {
  return text !== undefined && isTime(text) && areAlike(text, time);
}

function isTime(text: string): boolean {
  return looksLikeColumn(text) && !startsWithBasis(text);
}

/** Years beside years and months beside months. */
function areAlike(a: string, b: string): boolean {
  return looksLikeYear(a) === looksLikeYear(b);
}
