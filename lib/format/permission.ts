import type { RoleName } from "../domain/actor";
import type { ReportState } from "../domain/report";

/** What a role is called: "Redaktör". */
export function roleWord(role: RoleName): string {
  return roleWords[role];
}

/** What a role lets one do, in a sentence for whoever gives it. */
export function roleMeaning(role: RoleName): string {
  return roleMeanings[role];
}

/** What the state of a report is called: "Under granskning". */
export function stateWord(state: ReportState): string {
  return stateWords[state];
}

const roleWords: Record<RoleName, string> = {
  editor: "Redaktör",
  approver: "Utgivare",
  admin: "Administratör",
};

const roleMeanings: Record<RoleName, string> = {
  editor: "läser in rapporter, reder ut det som är oklart och sköter serierna",
  approver: "läser utkasten, publicerar och drar tillbaka",
  admin: "gör allt det, och sköter roller och inställningar",
};

const stateWords: Record<ReportState, string> = {
  draft: "Utkast",
  inReview: "Under granskning",
  published: "Publicerad",
  withdrawn: "Tillbakadragen",
};
