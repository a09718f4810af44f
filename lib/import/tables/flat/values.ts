/** A word of a values line and how many spaces stand before it. */
export interface ValueToken {
  text: string;
  spaces: number;
  /** Characters that no number is made of, in a number's place: a cell of its own. */
  isWreck?: boolean;
  /** A cell ended before it, at a line's end: no number goes on over it. */
  startsCell?: boolean;
}

const number = /^[-−–+]?[(]?[-−–]?\d[\d.,]*%?\)?\*{0,2}$/;
const lone = /^([-−–+]|\+\/[-−–]|Ej_aktuellt|%|\.{2,3}|…)$/;
const bound = /^(minst|högst|hogst|lägst|max|max\.|min\.|ca|ca\.|cirka|ung|drygt)$/i;
const unit =
  /^(procent|tkr|mnkr|mkr|kr|st|st\.|dygn|vård-|vard-|vårddygn|varddygn|dagar|veckor|månader|timmar|poäng|index|åa)$/;
const scale = /^(NKI|HME|NMI|NRI|SVI)$/;

/** Do the values end in the middle of one: "6 % Högst"? */
export function endsOpen(values: readonly ValueToken[]): boolean {
  const last = values.at(-1)?.text ?? "";
  return bound.test(last) || scale.test(last);
}

/** Does the line hold nothing but values: "  80 % Minst", "NKI 75", "33 397 33 397  28 397"? */
export function isValuesLine(text: string): boolean {
  const words = withPhrases(text).trim().split(/\s+/);
  return words[0] !== "" && words.every(isValueWord) && words.some(startsValue);
}

/** Words that can only go on with a value begun on an earlier line: "vård-", "dygn", "procent". */
export function continuesValue(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words[0] !== "" && words.every((word) => unit.test(word) || word === "%");
}

/** The line cut in its label and the longest run of values at its end; null when there is none. */
export function cutValues(text: string): { label: string; values: ValueToken[] } | null {
  const words = [...withPhrases(text).matchAll(/(\s*)(\S+)/g)].map((match) => ({
    spaces: match[1]?.length ?? 0,
    text: match[2] ?? "",
    at: match.index,
    ...(match[1]?.includes("\t") && { startsCell: true }),
  }));
  let start = words.length;
  while (start > 0 && isValueWord(words[start - 1]?.text ?? "")) start--;
  while (start < words.length && !startsValue(words[start]?.text ?? "")) start++;
  const first = words[start];
  if (!first) return null;
  const label = text.slice(0, first.at).trim();
  return { label, values: words.slice(start).map(({ at: _at, ...word }) => word) };
}

/** Words that stand for a missing number are one word, so that they are a cell. */
export function withPhrases(text: string): string {
  return text.replace(/\bej aktuellt\b/gi, "Ej_aktuellt");
}

/** May the word be a part of a value: a number, a sign, a bound or a unit? */
export function isValueWord(word: string): boolean {
  return (
    number.test(word) || lone.test(word) || bound.test(word) || unit.test(word) || scale.test(word)
  );
}

/** May a value begin with the word: a number, a bound, a scale's name, a dash or dots for none? */
export function startsValue(word: string): boolean {
  return (
    number.test(word) ||
    bound.test(word) ||
    /^([-−–+]|\+\/[-−–]|Ej_aktuellt|\.{2,3}|…)$/.test(word) ||
    scale.test(word)
  );
}

/** A run between hard ends: one cell, digits that may be split in several ways, or an empty cell. */
export type Chunk =
  { kind: "cell"; text: string } | { kind: "digits"; tokens: string[] } | { kind: "empty" };

/**
 * Cuts a row's values where nothing can be joined over: after a unit or a percent sign, before a bound or
 * a sign. Each space too many stands for an empty cell (a text made of cells keeps their separators);
 * `isFirst` says that the row's first space is a separator too.
 */
export function chunksOf(values: readonly ValueToken[], isFirst: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let open: string[] = [];
  let isBound = false;
  const close = (kind: "cell" | "digits") => {
    if (open.length === 0) return;
    if (kind === "digits" && !isBound) chunks.push({ kind, tokens: open });
    else chunks.push({ kind: "cell", text: joinUnit(open) });
    open = [];
    isBound = false;
  };
  values.forEach((value, index) => {
    // "03": a lost comma; no number begins so, and it belongs to no neighbour.
    if (value.isWreck || /^[-−–]?0\d$/.test(value.text)) {
      close("digits");
      chunks.push({ kind: "cell", text: value.text });
      return;
    }
    if (value.text === "Ej_aktuellt") {
      close("digits");
      chunks.push({ kind: "cell", text: "Ej aktuellt" });
      return;
    }
    if (value.startsCell && !isBound && !continuesValue(value.text)) close("digits");
    const extra = index === 0 ? value.spaces - (isFirst ? 0 : 1) : value.spaces - 1;
    const isUnit = unit.test(value.text) || value.text === "%";
    if (extra > 0 && !(isBound && open.length < 3)) {
      close("digits");
      for (let count = 0; count < extra; count++) chunks.push({ kind: "empty" });
    }
    if (isUnit) {
      attachUnit(chunks, open, value.text);
      if (open.length > 0) closeWithUnit(chunks, open, isBound);
      open = [];
      isBound = false;
      return;
    }
    if (bound.test(value.text)) {
      close("digits");
      isBound = true;
      open.push(value.text);
      return;
    }
    if (/^[-−–+(]/.test(value.text) && !isBound) close("digits");
    open.push(value.text);
    if (value.text.endsWith("%")) {
      if (isBound) close("cell");
      else {
        closeWithUnit(chunks, open, false);
        open = [];
      }
    }
  });
  close("digits");
  return chunks;
}

/** A unit on a line of its own belongs to the cell just closed: "151,08 / vård- / dygn". */
function attachUnit(chunks: Chunk[], open: string[], text: string): void {
  if (open.length > 0) {
    open.push(text);
    return;
  }
  const last = chunks.findLast((chunk) => chunk.kind !== "empty");
  if (last?.kind === "cell") last.text = joinUnit([...last.text.split(" "), text]);
}

/**
 * "1 234 56 %": only the number nearest before the unit has it, and all before it are cells of their
 * own; a number under a percent sign is short, so the last group alone is taken unless it needs its lead.
 */
function closeWithUnit(chunks: Chunk[], open: readonly string[], isBound: boolean): void {
  if (isBound) {
    chunks.push({ kind: "cell", text: joinUnit([...open]) });
    return;
  }
  const unitAt = open.findLastIndex((token) => /\d/.test(token));
  let from = unitAt;
  while (
    from > 0 &&
    /^\d{3}([,.]\d+)?$/.test(open[from] ?? "") &&
    /^[-−–+]?\d{1,3}$/.test(open[from - 1] ?? "") &&
    !/%$|%/.test(open.at(-1) ?? "")
  )
    from--;
  if (from > 0 && /^[-−–+]$/.test(open[from - 1] ?? "")) from--;
  if (from > 0) chunks.push({ kind: "digits", tokens: open.slice(0, from) });
  chunks.push({ kind: "cell", text: joinUnit(open.slice(from)) });
}

/** "vård-" and "dygn" are one word again. */
function joinUnit(words: readonly string[]): string {
  return words.join(" ").replace(/(\p{L})- (\p{Ll})/gu, "$1$2");
}
