import type { Line, Word } from "../../document";

/**
 * The lines with a date that is broken over two of them whole again: "30" alone under "2024-04-" is the day, and
 * no number of a row.
 */
export function withWholeDates(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const joined = above ? joinDays(above, line) : null;
    if (above && joined) whole[whole.length - 1] = joined;
    else whole.push(line);
  }
  return whole;
}

/** Null unless every word of the lower line is the day of a date above it. */
function joinDays(above: Line, line: Line): Line | null {
  if (above.page !== line.page || line.number !== above.number + 1) return null;
  const days = line.words.map((word) => ({
    word,
    date: above.words.find((date) => isDay(date, word)),
  }));
  if (days.length === 0 || days.some(({ date }) => date === undefined)) return null;
  const words = above.words.map((word) => {
    const day = days.find(({ date }) => date === word)?.word;
    return day ? { ...word, text: word.text + day.text } : word;
  });
  return { ...above, words, text: words.map(({ text }) => text).join(" ") };
}

function isDay(date: Word, word: Word): boolean {
  const isBroken = /^20\d\d-\d\d-$/.test(date.text) && /^[0-3]\d$/.test(word.text);
  return isBroken && word.left < date.right && date.left < word.right;
}
