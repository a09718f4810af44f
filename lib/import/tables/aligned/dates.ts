import type { Line, Word } from "../../document";

/** As far below its date as a day stands when other columns' header lines come between. */
const farthest = 2;

/**
 * The lines with a date that is broken over two of them whole again: "30" under "2024-04-" is the day, and no number of
 * a row. A line with nothing but such days is gone.
 */
export function withWholeDates(lines: readonly Line[]): Line[] {
  const whole = [...lines];
  lines.forEach((line, index) => {
    const days = new Set<Word>();
    for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
      const above = whole[at];
      if (!above || above.page !== line.page) break;
      const words = above.words.map((date) => {
        const day = line.words.find((word) => isDay(date, word));
        if (day) days.add(day);
        return day ? { ...date, text: date.text + day.text } : date;
      });
      if (days.size > 0) whole[at] = withWords(above, words);
    }
    if (days.size > 0)
      whole[index] = withWords(
        line,
        line.words.filter((word) => !days.has(word)),
      );
  });
  return whole.filter(({ words }) => words.length > 0);
}

function withWords(line: Line, words: Word[]): Line {
  return { ...line, words, text: words.map(({ text }) => text).join(" ") };
}

function isDay(date: Word, word: Word): boolean {
  const isBroken = /^20\d\d-\d\d-$/.test(date.text) && /^[0-3]\d$/.test(word.text);
  return isBroken && word.left < date.right && date.left < word.right;
}
