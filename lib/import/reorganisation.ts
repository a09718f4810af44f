import { foldLabel } from "./label";

/** Service areas that became another, in the words of a report. */
export interface PrintedSuccession {
  from: string[];
  to: string;
}

/**
 * What a paragraph says became of which service areas: "Barn och unga heter nu Barn, unga och familj", "Vuxna
 * och Försörjningsstöd har slagits ihop till Vuxna och försörjning". Only where both sides are known labels
 * and nothing else: an area that was split is not told here, since a report rarely says in what parts.
 */
export function findSuccessions(paragraph: string, labels: readonly string[]): PrintedSuccession[] {
  return paragraph.split(/\.(?:\s+|$)/).flatMap((sentence) => {
    const match = pattern.exec(sentence);
    if (!match?.groups) return [];
    const { before = "", verb = "", after = "" } = match.groups;
    const to = labels.find((label) => foldLabel(label) === foldLabel(after));
    const from = labelsIn(before, labels);
    const isMerger = /ihop/i.test(verb);
    if (to === undefined || from === null || from.length === 0) return [];
    if (!isMerger && from.length !== 1) return [];
    return from.includes(to) ? [] : [{ from, to }];
  });
}

const pattern =
  /^(?<before>.+?)\s+(?<verb>heter (?:nu|numera)|har bytt namn till|har slagits (?:ihop|samman) till|slås (?:ihop|samman) till)\s+(?<after>.+)$/iu;

/** The known labels that the text lists, when they and the words between them are all of it; else null. */
function labelsIn(text: string, labels: readonly string[]): string[] | null {
  const found: string[] = [];
  let rest = ` ${foldLabel(text)} `;
  for (const label of labels.toSorted((a, b) => b.length - a.length)) {
    const folded = ` ${foldLabel(label)} `;
    if (folded.trim() === "" || !rest.includes(folded)) continue;
    rest = rest.replace(folded, "  ");
    found.push(label);
  }
  return rest.replace(/\b(och|samt)\b/g, "").trim() === "" ? found : null;
}
