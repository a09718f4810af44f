import "server-only";
import { decisionAbout, type Settling } from "../../domain/review";
import { reviewPageOf } from "../../domain/reviewPage";
import { isTitleAt } from "../../import/reviewGoals";
import { loadPage, type StoredDraft } from "../upload/draft";

/** What is settled must be there: a goal by its place or as one that was added, all else by a figure. */
export function isInDraft(
  { draft, decisions }: Pick<StoredDraft, "draft" | "decisions">,
  { about, key }: Pick<Settling, "about" | "key">,
): boolean {
  if (about === "added" || about === "goalAdded") return true;
  if (about === "goal" || about === "goalCorrection" || about === "goalDiscard")
    return (
      draft.goals[Number(key)] !== undefined || decisionAbout(decisions, "goalAdded", key) !== null
    );
  return (
    draft.figures.some((figure) => figure.key === key) ||
    decisionAbout(decisions, "added", key) !== null
  );
}

/**
 * Never a figure or a goal that isn't in the document: what is added must be printed from the line that it
 * is said to begin on. True of everything else that may be settled.
 */
export async function isPrinted(uploadId: string, settling: Settling): Promise<boolean> {
  if (settling.about !== "added" && settling.about !== "goalAdded") return true;
  const { place, printed } = settling;
  const page = reviewPageOf(place);
  const here = (await loadPage(uploadId, page)) ?? [];
  const line = here.find((each) => each.number === place.line && each.page === place.page);
  if (!line) return false;
  if (settling.about === "added") return bare(line.text).includes(bare(printed));
  // A part of a text ends where it happens to; a title may go on in the next.
  const lines = [...here, ...((await loadPage(uploadId, page + 1)) ?? [])];
  const near = lines.map(({ text }) => bare(text)).join("\n");
  return isTitleAt(lines, place.line, settling.words.title) && near.includes(bare(printed));
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
