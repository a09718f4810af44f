import type { ChecklistItem } from "../domain/checklist";
import type { ReleaseDifference } from "../domain/releaseDifference";
import type { PublishAnswer } from "../domain/permission";
import { describeChecklistItem } from "./checklist";
import { formatMomentWithTime } from "./date";

type Why = Extract<PublishAnswer, { allowed: false }>["why"];

/** What happened last, when somebody was first: who, when and what. */
export interface ToldChange {
  actor: string;
  at: Date;
  what: "published" | "withdrawn" | "reviewed";
}

/** Why something that was tried was not done. */
type Refused =
  | { kind: "refused"; why: Why }
  | { kind: "blocked"; items: readonly ChecklistItem[] }
  | { kind: "noteMissing" }
  | { kind: "reasonMissing" }
  | { kind: "overtaken"; by: ToldChange | null };

/** Why somebody may not publish, in a sentence to them. */
export function publishRefusal(why: Why): string {
  return refusals[why];
}

/** What stands in the way is on the checklist; so much of it is told again. */
const blocksTold = 8;

/** Why a publication or a withdrawal wasn't done, in sentences to the one who tried. */
export function describeOutcome(outcome: Refused): string[] {
  switch (outcome.kind) {
    case "refused":
      return [publishRefusal(outcome.why)];
    case "blocked": {
      const untold = outcome.items.length - blocksTold;
      return [
        "Det finns saker som hindrar publicering:",
        ...outcome.items.slice(0, blocksTold).map(describeChecklistItem),
        ...(untold > 0 ? [`Och ${untold} till, som står i checklistan.`] : []),
      ];
    }
    case "noteMissing":
      return ["Skriv vad som ändras i den här utgåvan."];
    case "reasonMissing":
      return ["Skriv varför rapporten dras tillbaka. Skälet visas för läsarna."];
    case "overtaken":
      return [
        `${describeChange(outcome.by)} Inget av ditt är gjort. Ladda om sidan och se hur det står nu.`,
      ];
  }
}

/**
 * What a correction changed, to begin with: the note that its figures and verdicts give, or how many doubts
 * are settled; empty when nothing a reader sees is changed, and somebody must say why it is made.
 */
export function proposedNote(difference: ReleaseDifference, note: string | null): string {
  const { figures, goals, settled } = difference;
  const changes = [figures, goals].flatMap(({ added, changed, removed }) => {
    return [added.length, changed.length, removed.length];
  });
  if (changes.some((count) => count > 0)) return note ?? "";
  if (settled.length === 0) return "";
  const doubts = settled.length === 1 ? "1 osäker uppgift" : `${settled.length} osäkra uppgifter`;
  return `${doubts} har kontrollerats. Inga värden är ändrade.`;
}

/** What is said of a decision date that can't be read. */
export const dateFault =
  "Beslutsdatumet går inte att läsa som ett datum. Skriv till exempel 2025-02-20 eller 20 februari 2025.";

function describeChange(change: ToldChange | null): string {
  if (!change) return "Rapporten har ändrats sedan du öppnade sidan.";
  return `${change.actor} ${deeds[change.what]} ${formatMomentWithTime(change.at)}.`;
}

const deeds = {
  published: "hann publicera den här rapporten före dig,",
  withdrawn: "drog tillbaka rapporten",
  reviewed: "ändrade i granskningen sedan du öppnade sidan,",
};

const refusals: Record<Why, string> = {
  notAllowed: "Du kan se vad som skulle publiceras. Publicerar gör den som är utgivare i nämnden.",
  wrongState: "Rapporten är inte under granskning, så den kan inte publiceras.",
  needsAnotherPerson:
    "Nämnden har bestämt att två personer behövs. Du har läst in rapporten eller avgjort något i den, så någon annan får publicera den.",
};
