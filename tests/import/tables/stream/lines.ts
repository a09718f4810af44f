import type { Line } from "../../../../lib/import/document";

/** A text's lines as the first stage gives them, for the tests of what follows. */
export function linesIn(text: string): Line[] {
  return text.split("\n").map((printed, index) => ({
    number: index + 1,
    page: null,
    text: printed,
    words: [],
    cells: null,
    top: null,
    size: null,
  }));
}
