import { emptyWords } from "./columnWords";
import { foldInPlace } from "./label";

/**
 * A column header whose words are used up one after another; what nobody took is the aspect. It keeps the
 * printed text beside a folded one of the same length, so that the aspect comes out as printed.
 */
export class Header {
  /** As printed, wrapped words joined. */
  readonly text: string;
  private folded: string;

  constructor(header: string) {
    this.text = joinWrapped(
      header
        .normalize("NFC")
        .replace(/[\s_]+/g, " ")
        .trim(),
    );
    this.folded = foldInPlace(this.text).replace(/[\u2010-\u2015\u2212]/g, "-");
  }

  /** Uses up the first match; its groups, or null when there is none. The pattern sees folded text. */
  take(pattern: RegExp): string[] | null {
    const match = pattern.exec(this.folded);
    if (!match) return null;
    const end = match.index + match[0].length;
    this.folded =
      this.folded.slice(0, match.index) + "\0".repeat(match[0].length) + this.folded.slice(end);
    return match.slice(1).map((group) => group ?? "");
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.folded);
  }

  /** The words that are left, as printed, without those that say nothing; null when none. */
  restOfWords(): string | null {
    const words: string[] = [];
    for (const match of this.folded.matchAll(/[^\0\s]+/g)) {
      const word = match[0].replace(/[^\p{L}\p{N}%]/gu, "");
      if (word === "" || emptyWords.has(word)) continue;
      words.push(this.text.slice(match.index, match.index + match[0].length));
    }
    const rest = words.join(" ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%)]+$/gu, "");
    return rest === "" ? null : rest;
  }
}

/** "Period- utfall" → "Periodutfall", "Budget-avvikelse" → "Budgetavvikelse", "F eb" → "Feb"; dates keep theirs. */
function joinWrapped(text: string): string {
  return text
    .replace(
      /(?<=\b(?:period|års|ars|budget|prognos|helårs|intern|netto))[-\u00ad\u2010] ?(?=\p{Ll})/giu,
      "",
    )
    .replace(/\u00ad ?/g, "")
    .replace(/\b(J an|F eb|M ar|A pr|M aj|J un|J ul|A ug|S ep|O kt|N ov|D ec)\b/g, (broken) =>
      broken.replace(" ", ""),
    );
}
