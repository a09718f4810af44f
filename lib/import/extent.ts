/**
 * No report comes near: the longest seen has some 3 000 lines and 200 000 characters. Later stages look at
 * every line beside its neighbours, and their time is bounded by these.
 */
const most = { lines: 30_000, characters: 3_000_000, lineCharacters: 20_000, cells: 200_000 };

/** Thrown inside a first stage, which makes it the problem `documentTooLong`. */
export class DocumentTooLong extends Error {}

/** Counts a document's lines as they come, and throws `DocumentTooLong` when they are more than a report's. */
export function gauge(): (text: string, cells?: number) => void {
  let [lines, characters, total] = [0, 0, 0];
  return (text, cells = 0) => {
    lines += 1;
    characters += text.length;
    total += cells;
    const isTooLong =
      lines > most.lines ||
      characters > most.characters ||
      text.length > most.lineCharacters ||
      total > most.cells;
    if (isTooLong) throw new DocumentTooLong();
  };
}
