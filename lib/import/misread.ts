import iconv from "iconv-lite";

/** Text whose bytes were written by one code page and then read by another. */
export interface Misreading {
  readAs: string;
  writtenAs: string;
}

/** What old programs and printing to PDF do to å, ä and ö; the first that explains the text is taken. */
const misreadings: readonly Misreading[] = [
  { readAs: "macintosh", writtenAs: "windows-1252" },
  { readAs: "windows-1252", writtenAs: "macintosh" },
  { readAs: "windows-1252", writtenAs: "utf-8" },
];

/** Excel saves CSV by these too ("Macintosh", "MS-DOS"). */
const codePages = ["windows-1252", "macintosh", "cp850"] as const;

/**
 * How a text without a single å, ä or ö came to be read wrong: by that way back it has them, inside words. Null for
 * a text that has some as it is, or that no way back makes Swedish.
 */
export function findMisreading(text: string): Misreading | null {
  if (/[åäöÅÄÖ]/.test(text)) return null;
  return misreadings.find((each) => isSwedish(reread(text, each))) ?? null;
}

/** Would the way back give the text an å, ä or ö inside a word, where it has none now? */
export function isExplained(text: string, misreading: Misreading): boolean {
  return !/[åäöÅÄÖ]/.test(text) && lettersIn(reread(text, misreading)).length > 0;
}

/** The text as it was written. Plain letters and digits are the same both ways; what no way leads back from stays. */
export function reread(text: string, { readAs, writtenAs }: Misreading): string {
  return text.replace(/[^\0-\x7f]+/g, (strange) => {
    const bytes = iconv.encode(strange, readAs);
    const written = iconv.decode(bytes, writtenAs);
    const isWhole = iconv.decode(bytes, readAs) === strange && !written.includes("\ufffd");
    return isWhole ? written : strange;
  });
}

/** The code page of bytes that are no UTF: windows-1252, unless only another gives words with å, ä and ö. */
export function codePageOf(bytes: Buffer): string {
  const [usual] = codePages;
  if (/[åäöÅÄÖ]/.test(iconv.decode(bytes, usual))) return usual;
  return codePages.find((each) => isSwedish(iconv.decode(bytes, each))) ?? usual;
}

const fewestLetters = 3;

/** One odd letter may be a foreign name; two of the three, three times, are no chance. */
function isSwedish(text: string): boolean {
  const letters = lettersIn(text);
  return letters.length >= fewestLetters && new Set(letters).size > 1;
}

function lettersIn(text: string): string[] {
  return text.match(/(?<=\p{Ll})[åäö]|[åäöÅÄÖ](?=\p{Ll})/gu) ?? [];
}
