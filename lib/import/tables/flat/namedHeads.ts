import type { Line } from "../../document";
import { spreadHeads } from "./heads";
import type { FlatHeader } from "./header";
import { isUnit } from "./phrases";

/** A cell over several columns, and its line. */
export interface Head {
  text: string;
  at: number;
}

/** Cells over the columns, the words over the labels, and the line where all of it begins. */
export interface HeadsAbove {
  heads: Head[];
  label: string;
  top: number;
}

const overLabels =
  /^(?:verksamhet(?:er|somr[åa]de)?|omr[åa]de|nyckeltal|m[åa]tt|enhet|projekt|post|ansvar|indikator|objekt|statistik|volymer?)(?:[,]? \(?(?:tkr|mnkr|mkr|kr)\)?)?(?=\s|$)/iu;
const mostHeads = 4;
const longestHead = 60;

/**
 * A header in which a name comes twice stands under heads that tell the two apart, whatever their words are: "Verksamhet
 * Antal elever Kostnad per elev" on the line above, or one a line between the word over the labels and the columns. The
 * header as it is where there are none, or where they cannot be spread over the columns.
 */
export function underNamedHeads(lines: readonly Line[], header: FlatHeader): FlatHeader {
  if (header.groups || new Set(header.columns).size === header.columns.length) return header;
  // The last of the heads may have been taken for the words over the labels.
  const isOwnLine = lines[header.first]?.text.trim() === header.labels[0];
  const from = isOwnLine ? header.first + 1 : header.first;
  const found = onOneLine(lines, from) ?? oneALine(lines, from);
  if (found.label === "" || found.heads.length < 2) return header;
  const spread = spreadHeads(
    found.heads.map(({ text }) => text),
    header.columns,
  );
  return spread ? { ...header, first: found.top, labels: [found.label], ...spread } : header;
}

function onOneLine(lines: readonly Line[], first: number): HeadsAbove | null {
  const at = lines.slice(0, first).findLastIndex(({ text }) => text.trim() !== "");
  const text = lines[at]?.text.trim() ?? "";
  const label = overLabels.exec(text)?.[0];
  if (label === undefined || label === text || first - at > 2) return null;
  const heads = headsIn(text.slice(label.length)).map((head) => ({ text: head, at }));
  return heads.length > 1 && heads.every(isHead) ? { heads, label, top: at } : null;
}

/** The heads at the end of words that run on to the columns: "… Verksamhet Period Helår"; none without a word over the labels. */
export function headsAtEnd(words: readonly string[]): string[] {
  const label = words.findLastIndex((word) => overLabels.exec(word)?.[0] === word);
  const heads = label < 0 ? [] : headsIn(words.slice(label + 1).join(" "));
  return heads.length > 1 && heads.every((text) => isHead({ text, at: 0 })) ? heads : [];
}

/** "Antal elever Kostnad per elev": each head begins with a capital. */
function headsIn(text: string): string[] {
  return text.trim().split(/\s+(?=\p{Lu})/u);
}

/** The cells that stand between the words over the labels and the line; all above it that look like heads where there are none. */
export function oneALine(lines: readonly Line[], first: number): HeadsAbove {
  const heads: Head[] = [];
  for (let at = first - 1; at >= 0 && heads.length <= mostHeads; at--) {
    const text = lines[at]?.text.trim() ?? "";
    if (text === "") continue;
    if (overLabels.exec(text)?.[0] === text) return { heads, label: text, top: at };
    const head = { text, at };
    if (!isHead(head)) break;
    heads.unshift(head);
  }
  return { heads, label: "", top: first };
}

function isHead({ text }: Head): boolean {
  return (
    text.length <= longestHead &&
    /^[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.!?:]$/.test(text) &&
    !text.split(" ").every(isUnit)
  );
}
