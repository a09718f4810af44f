import { spreadAspects } from "./heads";
import { isSound, saidBy } from "./phrases";

/** The columns with the line's words added, or null when the line does not fit them. */
export function goOn(
  columns: readonly string[][],
  tokens: readonly string[],
  phrases: readonly string[][],
): string[][] | null {
  const places = columns.map((_, at) => at);
  const open = places.filter((at) => isOpenEnded(columns[at] ?? []));
  const lacking = places.filter(
    (at) => open.includes(at) || !saidBy(columns[at] ?? []).includes("year"),
  );
  for (const some of [open, lacking]) {
    const isPart = some.length > 0 && some.length < columns.length;
    const [added, ...others] = isPart ? waysToAdd(columns, some, tokens, phrases) : [];
    if (added && others.length === 0) return added;
    // "helår 2026 prognos/" under "Prognos Avv." may part in two places: no other columns make that certain.
    if (others.length > 0) return null;
  }
  const [only, ...others] = waysToAdd(columns, places, tokens, phrases);
  return only && others.length === 0 ? only : spreadAspects(columns, phrases);
}

/** Phrase by phrase where they are as many; else in all ways to cut the words that make sound columns. */
function waysToAdd(
  columns: readonly string[][],
  places: readonly number[],
  tokens: readonly string[],
  phrases: readonly string[][],
): string[][][] {
  const plain = phrases.length === places.length ? addTo(columns, places, phrases) : null;
  if (plain) return [plain];
  return groupings(tokens, places.length).flatMap((parts) => {
    const added = addTo(columns, places, parts);
    return added ? [added] : [];
  });
}

/** Does it wait for more: "Avv. prognos/", "2024-", "mot"? */
function isOpenEnded(words: readonly string[]): boolean {
  return /[/-]$|^mot$|^\p{L}{3,}–$/u.test(words.at(-1) ?? "");
}

function addTo(
  columns: readonly string[][],
  places: readonly number[],
  parts: readonly string[][],
): string[][] | null {
  const added = columns.map((words, at) => {
    const part = parts[places.indexOf(at)];
    return part ? joinBroken(words, part) : [...words];
  });
  return added.every(isSound) ? added : null;
}

/** "2024-" and "08-31", "Budget-" and "avvikelse", "jan-" and "okt" are one word each. */
export function joinBroken(words: readonly string[], part: readonly string[]): string[] {
  const last = words.at(-1) ?? "";
  const [first = "", ...rest] = part;
  if (!/-$|^\p{L}{3,}–$/u.test(last)) return [...words, ...part];
  const isKept = /\d-$|^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*[-–]$/iu.test(last);
  const whole = isKept ? last + first : last.slice(0, -1) + first;
  return [...words.slice(0, -1), whole, ...rest];
}

/** Every way to cut the words into `count` parts, at least one word each; a few words more than parts at most. */
export function groupings(tokens: readonly string[], count: number): string[][][] {
  if (tokens.length < count || tokens.length > count + 4 || tokens.length > 16) return [];
  if (count === 1) return [[[...tokens]]];
  return Array.from({ length: tokens.length - count + 1 }, (_, extra) => extra + 1).flatMap(
    (taken) =>
      groupings(tokens.slice(taken), count - 1).map((rest) => [tokens.slice(0, taken), ...rest]),
  );
}
