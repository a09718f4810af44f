import { isCapital, isSmall, textOf, type FlowWord } from "./words";

/** A status among the words of a text: from its sign or first word to the word after its last. */
export interface FlowStatus {
  from: number;
  to: number;
  printed: string;
  /** The next line goes on with a small letter: the title, or the remark beside it, stands on both sides. */
  isAmid: boolean;
}

const mostWords = 8;

/**
 * The statuses of a text: a word with a capital and those with small letters after it, which are a status together and
 * no part of a longer sentence. Those of a key to the words ("Uppfyllt – målet är nått", "Uppfyllt Ej uppfyllt") are none.
 */
export function statusesIn(
  words: readonly FlowWord[],
  isStatus: (text: string) => boolean,
): FlowStatus[] {
  const found: FlowStatus[] = [];
  for (let at = 0; at < words.length; at++) {
    const status = statusAt(words, at, isStatus);
    if (status === null) continue;
    found.push(status);
    at = status.to - 1;
  }
  return found.filter(({ from, to }, index) => {
    const isTold = /^(?:[–—=:-]|innebär$|betyder$)/.test(words[to]?.text ?? "");
    return !isTold && found[index - 1]?.to !== from && found[index + 1]?.from !== to;
  });
}

function statusAt(
  words: readonly FlowWord[],
  at: number,
  isStatus: (text: string) => boolean,
): FlowStatus | null {
  if (!isCapital(words[at]?.text)) return null;
  const end = endOfRun(words, at);
  const ends = [end, ...lineStarts(words, at + 1, end).toReversed()];
  for (const to of ends) {
    const printed = textOf(words.slice(at, to)).replace(/[.,:;]$/, "");
    if (!isStatus(printed)) continue;
    const last = words[to - 1]?.text ?? "";
    const next = words[to];
    const goesOn = isSmall(next?.text) && !/[.,]$/.test(last);
    if (goesOn && next?.startsLine !== true) continue;
    if (/[,;]$/.test(last) && !isSmall(next?.text)) continue;
    const isSigned = /^[\p{So}\p{Co}\ufffd]+$/u.test(words[at - 1]?.text ?? "");
    return { from: isSigned ? at - 1 : at, to, printed, isAmid: goesOn && !next?.startsParagraph };
  }
  return null;
}

/** Past the small words after the one at an index, as far as the sentence, the paragraph and a status reach. */
function endOfRun(words: readonly FlowWord[], at: number): number {
  let end = at + 1;
  while (end < words.length && end - at < mostWords) {
    const [last, next] = [words[end - 1], words[end]];
    if (/[.,:;]$/.test(last?.text ?? "") || !isSmall(next?.text) || next?.startsParagraph) break;
    end++;
  }
  return end;
}

function lineStarts(words: readonly FlowWord[], from: number, to: number): number[] {
  return words
    .slice(from, to)
    .flatMap(({ startsLine }, index) => (startsLine ? [from + index] : []));
}
