/**
 * Characters that are elements of their own: left out, a minus would be lost. What a symbol font draws
 * is not known, and a number with it in must not be read without it.
 */
export const signs: Record<string, string> = {
  "w:noBreakHyphen": "\u2011",
  "w:sym": "\ufffd",
  "w:cr": "\n",
};

/** A raised 1 after 234 is a footnote's mark, and not 2 341. */
export function raised(text: string): string {
  return text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

/** "1" over "234" are two numbers in one cell and not 1 234: what is joined so is read as neither. */
export function joined(paragraphs: readonly string[]): string {
  return paragraphs.reduce((above, below) => {
    const isNumbers = /[\d%)]$/.test(above) && /^[-+(\u2010-\u2015\u2212]?\d/.test(below);
    return above === "" ? below : `${above}${isNumbers ? " / " : " "}${below}`;
  }, "");
}
