import type { ChecklistItem } from "../domain/checklist";
import type { Revision } from "../domain/revision";
import { describeCheck } from "./check";
import { formatAmount } from "./number";
import { describeProblem } from "./problem";
import { describeReason } from "./reason";
import { reportName } from "./report";

type Code = ChecklistItem["code"];
type Item<C extends Code> = Extract<ChecklistItem, { code: C }>;

/** What is the matter, in a sentence for the one who is about to publish. */
export function describeChecklistItem(item: ChecklistItem): string {
  switch (item.code) {
    case "problem":
      return describeProblem(item.problem);
    case "doubtfulFigure":
      return describeDoubt(item);
    case "checkFails":
      return describeCheck(item.check);
    case "newSeries":
      return item.label;
    case "revision":
      return describeRevision(item.revision);
    case "unitFactor":
      return `${describeRevision(item.revision)} Det är tusen gånger mer eller mindre: är enheten rätt?`;
    case "goalWithoutVerdict":
      return item.title;
    case "notIdentified":
    case "nothingToPublish":
    case "decisionDateMissing":
    case "caseNumberMissing":
      return sentences[item.code];
  }
}

/** What a group of the list is about: "Uppgifter som ingen har avgjort". Null for one that needs no heading. */
export function checklistHeading(code: Code): string | null {
  return headings[code] ?? null;
}

/** A figure that is stated otherwise than before: what, from what, to what, and where it stood. */
export function describeRevision({ now, then, report }: Revision): string {
  const { series, figure } = now;
  const before = then.value === null ? "" : formatAmount(then.value, then.unit);
  const after = figure.value === null ? "" : formatAmount(figure.value, figure.unit);
  return `${series.label} (${figure.column}): ${before} i ${reportName(report)}, nu ${after}.`;
}

function describeDoubt({ figure }: Item<"doubtfulFigure">): string {
  const { label, column, printed, reason } = figure;
  const said = printed.trim() === "" ? "tom cell" : `”${printed.trim()}”`;
  return `${label} (${column}), ${said}. ${reason ? describeReason(reason) : ""}`.trim();
}

const sentences = {
  notIdentified: "Det är inte bekräftat vilken nämnd och vilken rapport det är.",
  nothingToPublish: "Det finns varken uppgifter eller mål att publicera.",
  decisionDateMissing: "Nämndens beslutsdatum är inte angivet.",
  caseNumberMissing: "Diarienummer är inte angivet.",
};

const headings: Partial<Record<Code, string>> = {
  problem: "Anmärkningar från läsningen",
  doubtfulFigure: "Osäkra uppgifter som ingen har avgjort",
  checkFails: "Kontroller som inte håller",
  newSeries: "Nya serier som ingen har tagit ställning till",
  revision: "Uppgifter som tidigare rapporter anger annorlunda",
  unitFactor: "Uppgifter där enheten kan vara fel",
  goalWithoutVerdict: "Mål utan bedömning",
};
