import { emptyWords, isTornWord } from "./columnWords";
import { repairWords } from "./headerRepair";
import { foldInPlace } from "./label";

/**
 * A column header whose words are used up one after another; what nobody took is the aspect. It keeps the
 * printed text beside a folded one of the same length, so that the aspect comes out as printed.
 */
export class Header {
  /** As printed, with wrapped and damaged words mended. */
  readonly text: string;
  /** A word was so damaged that only its likeness to a known one told what it is. */
  readonly isDamaged: boolean;
  private folded: string;

  constructor(header: string) {
    const repaired = repairWords(joinWrapped(header.normalize("NFC")));
    this.text = repaired.text;
    this.isDamaged = repaired.isDamaged;
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

  /** All that is left, as printed: where a unit may stand. */
  rest(): string {
    return Array.from(this.folded, (each, index) => (each === "\0" ? " " : this.text[index])).join(
      "",
    );
  }

  /**
   * What is left as a name: brackets and "enligt …" off, words that say nothing off both ends, a capital
   * first, so that "Volym budget enligt beslutad ram (antal)" and "Avvikelse volym" name the same. Null when
   * no word is left.
   */
  aspect(): string | null {
    const words = this.rest()
      .replace(/\([^)]*\)|\benligt .*$/giu, " ")
      .split(/[\s,;:/]+/)
      .filter((word) => /[\p{L}\p{N}%]/u.test(word));
    const says = (word: string) => /\p{L}/u.test(word) && !emptyWords.has(bare(word));
    const first = words.findIndex(says);
    const last = words.findLastIndex(says);
    if (first === -1) return null;
    const name = words
      .slice(first, last + 1)
      .join(" ")
      .replace(/[^\p{L}\p{N}%]+$/u, "");
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
}

function bare(word: string): string {
  return foldInPlace(word).replace(/[^\p{L}\p{N}]/gu, "");
}

/** "Period- utfall" → "Periodutfall", "Av-vikelse" → "Avvikelse", "F eb" → "Feb", "Utfall2013" → "Utfall 2013"; dates keep their hyphens. */
export function joinWrapped(text: string): string {
  return joinTorn(text)
    .replace(/(\p{L}+)[-\u00ad\u2010](\p{Ll}+)/gu, (word, first: string, second: string) =>
      isTornWord(`${first}-`, second) ? first + second : word,
    )
    .replace(/[\s_|]+/g, " ")
    .trim()
    .replace(
      /(?<=\b(?:period|års|ars|budget|prognos|helårs|intern|netto))[-\u00ad\u2010] ?(?=\p{Ll})/giu,
      "",
    )
    .replace(/\u00ad ?/g, "")
    .replace(/(?<=\p{L}{3})(?=(?:19|20)\d\d\b)/gu, " ")
    .replace(/\b(J an|F eb|M ar|A pr|M aj|J un|J ul|A ug|S ep|O kt|N ov|D ec)\b/g, (broken) =>
      broken.replace(" ", ""),
    );
}

/** "Prog- nos april" → "Prognos april": the halves of a word that did not fit its column. */
function joinTorn(text: string): string {
  return text.split(" ").reduce((joined, word) => {
    const last = /\S+$/.exec(joined)?.[0] ?? "";
    if (last !== "" && isTornWord(last, word)) return joined.replace(/[-\u00ad\u2010]$/, "") + word;
    return joined === "" ? word : `${joined} ${word}`;
  }, "");
}
