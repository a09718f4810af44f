/** A piece of an excerpt, and whether it is a word that was asked for. */
export interface ExcerptPart {
  text: string;
  isAsked: boolean;
}

/** About as much of a long line as is shown, in characters. */
const longest = 280;
const lead = 90;

/**
 * What of a text a search's hit shows: from a little before the first word that was asked for, with every such
 * word apart. A word was asked for when it begins as the asked one or its first letters do, å, ä and ö
 * forgiven. What is left out at either end is an ellipsis. Never empty for a text that isn't.
 */
export function excerptOf(text: string, asked: string): ExcerptPart[] {
  const stems = asked.split(/[^\p{L}\p{N}]+/u).flatMap(stemOf);
  const words = text.replace(/\s+/gu, " ").split(/(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u);
  const isAsked = (word: string) => {
    const folded = fold(word);
    return stems.some((stem) => (stem.length < 3 ? folded === stem : folded.startsWith(stem)));
  };
  const first = words.findIndex(isAsked);
  const [start, end] = spanAround(words, Math.max(first, 0));
  const parts: ExcerptPart[] = [];
  for (const word of words.slice(start, end)) {
    const last = parts.at(-1);
    if (last && !last.isAsked && !isAsked(word)) last.text += word;
    else parts.push({ text: word, isAsked: isAsked(word) });
  }
  const dots: ExcerptPart = { text: "…", isAsked: false };
  return [...(start > 0 ? [dots] : []), ...parts, ...(end < words.length ? [dots] : [])];
}

/** Word forms differ at the end: the first six letters of a longer word tell it. */
function stemOf(word: string): string[] {
  const folded = fold(word).slice(0, 6);
  return folded.length < 2 ? [] : [folded];
}

/** As the database folds what it searches (`search_fold`): no marks, no case. */
function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function spanAround(words: readonly string[], first: number): [number, number] {
  let start = first;
  let length = 0;
  while (start > 0 && length < lead) length += words[--start]?.length ?? 0;
  let end = start;
  length = 0;
  while (end < words.length && length < longest) length += words[end++]?.length ?? 0;
  return [start, end];
}
