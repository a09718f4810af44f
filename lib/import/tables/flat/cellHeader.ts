import type { Line } from "../../document";
import { spreadHeads } from "./heads";
import type { FlatHeader } from "./header";
import { joinBroken } from "./goOn";
import { levelOf, strandsOf, textOf } from "./levels";
import {
  areWhole,
  isAspects,
  isBare,
  isHeaderWord,
  isSound,
  isUnit,
  phrasesOf,
  tellsBasis,
} from "./phrases";
import { isValuesLine } from "./values";

const longestHeader = 60;
const mostLabelWords = 6;

/** A header's cell, one a line, and the words over the labels if they were met. */
interface Cells {
  cells: string[][];
  label: string;
  last: number;
  /** How many lines hold the cells. */
  lines: number;
}

/**
 * Reads a header that stands one cell a line. The cells may be whole ("Budget 2026 / Prognos helår / 2026") or come
 * level by level ("Budget / Utfall / Prognos / Avvikelse / 2017 / 201711 / helår / helår"); the first is tried first, and
 * is none where a column would say something twice. Group heads come before the rest. Null when neither
 * makes sound columns.
 */
export function readCellHeader(lines: readonly Line[], index: number): FlatHeader | null {
  const { cells, label, last, lines: count } = cellsFrom(lines, index);
  if (cells.length < 2 || cells.length > count * 1.5) return null;
  const heads = cells.slice(0, Math.max(0, cells.findIndex(tellsBasis)));
  if (heads.length === 1 || !heads.every(isBare)) return null;
  const body = cells.slice(heads.length);
  const columns = inOrder(body) ?? byLevel(body);
  if (!columns || columns.length < 2 || new Set(columns).size < 2) return null;
  if (!areWhole(columns)) return null;
  const place = { first: index, last, labels: label === "" ? [] : [label] };
  if (heads.length === 0) return { ...place, columns };
  const spread = spreadHeads(heads.map(textOf), columns);
  return spread && { ...place, ...spread };
}

function cellsFrom(lines: readonly Line[], index: number): Cells {
  const found: Cells = { cells: [], label: "", last: index, lines: 0 };
  for (let at = index; at < Math.min(lines.length, index + longestHeader); at++) {
    const line = lines[at];
    if (!line || line.cells) break;
    const words = line.text.split(/\s+/).filter((word) => word !== "");
    if (words.length === 0) {
      if (at === index || lines[at - 1]?.text.trim() === "") break;
      continue;
    }
    const phrases = cellsOf(words);
    const broken =
      /\p{L}-$/u.test(found.cells.at(-1)?.at(-1) ?? "") && /^\p{Ll}+$/u.test(words[0] ?? "");
    if (broken && words.length === 1) found.cells.at(-1)?.push(words[0] ?? "");
    else if (phrases !== null) {
      found.cells.push(...phrases);
      found.lines += 1;
    } else if (found.label === "" && found.cells.length !== 1 && isLabel(line.text, words)) {
      found.label = line.text.trim();
      continue;
    } else {
      // More of a header, but not one cell a line.
      if ((levelOf(line.text)?.tokens.length ?? 0) > 0) found.cells = [];
      break;
    }
    found.last = at;
  }
  return found;
}

/** The line's cells, one or several whole ones; null when it holds anything else. */
function cellsOf(words: readonly string[]): string[][] | null {
  if (
    !words.every(isHeaderWord) ||
    words.some((word) => isUnit(word) && word !== "%") ||
    isAspects(words)
  )
    return null;
  const phrases = phrasesOf(words);
  if (phrases.length > 1 && !phrases.every(tellsBasis)) return null;
  const isTitle = phrases.some(
    (phrase) => /^\p{Lu}/u.test(phrase[0] ?? "") && !tellsBasis(phrase) && !isBare(phrase),
  );
  return isTitle ? null : phrases;
}

function isLabel(text: string, words: readonly string[]): boolean {
  return (
    words.length <= mostLabelWords &&
    /^[\p{Lu}(]/u.test(text.trim()) &&
    !/[.;:!?]\s*$/.test(text) &&
    !isValuesLine(text) &&
    !/\d/.test(text)
  );
}

/** Cell after cell: one without a basis goes on with the one before it. */
function inOrder(cells: readonly string[][]): string[] | null {
  const columns: string[][] = [];
  for (const cell of cells) {
    const last = columns.at(-1);
    if (tellsBasis(cell)) columns.push([...cell]);
    else if (last) columns[columns.length - 1] = joinBroken(last, cell);
    else return null;
  }
  return columns.every(isSound) ? columns.map(textOf) : null;
}

function byLevel(cells: readonly string[][]): string[] | null {
  const first = cells.findIndex((cell) => !tellsBasis(cell));
  if (first < 2) return null;
  const columns = cells.slice(0, first);
  const levels: string[][] = [columns.flat()];
  for (let at = first; at < cells.length;) {
    const count = cells.length - at >= columns.length ? columns.length : cells.length - at;
    levels.push(cells.slice(at, at + count).flat());
    at += count;
  }
  const [strand, ...others] = strandsOf(levels) ?? [];
  return strand && others.length === 0 ? strand.columns.map(textOf) : null;
}
