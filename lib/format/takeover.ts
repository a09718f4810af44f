import type { AreaYear } from "../domain/areaMapping";
import type { Takeover } from "../domain/takeover";
import type { Unit } from "../domain/unit";
import { formatDate } from "./date";
import { formatAmount, formatNumber, formatToldShare } from "./number";

/** "Tar över från Vuxna och Försörjningsstöd från 1 januari 2024.": what is settled, in a sentence for each date. */
export function takeoverSentence({ predecessors }: Takeover): string {
  const dates = [...new Set(predecessors.map(({ date }) => date))];
  return dates
    .map((date) => {
      const names = predecessors.filter((each) => each.date === date).map(({ label }) => label);
      return `Tar över från ${listed(names.map((name) => `”${name}”`))} från ${formatDate(date)}.`;
    })
    .join(" ");
}

/** What becomes of one that is taken over. */
export function describePredecessor(
  { label, date, how }: Takeover["predecessors"][number],
  successor: string,
): string {
  const from = `från ${formatDate(date)}`;
  switch (how) {
    case "whole":
      return `”${label}” går helt in i ”${successor}” ${from}.`;
    case "split":
      return `”${label}” delas: den går också till en annan verksamhet, och i vilka delar har ingen sagt. Inget av den räknas in i ”${successor}”; den står för sig bland det som inte går att föra över.`;
    case "byShares":
      return `”${label}” är redan fördelad i andelar. De gäller, och det som sägs här ändrar dem inte.`;
  }
}

/** What the area shows of a year: a value, and what it is made of or why there is none. */
export function describeTakenYear(
  year: Takeover["years"][number],
  unit: Unit,
): { value: string | null; how: string } {
  if (year.how === "reported")
    return {
      value: formatAmount(year.value, unit),
      how: `som det är angivet${doubt(year.figure.flags.includes("U"))}`,
    };
  if (year.how === "mapped")
    return { value: `≈ ${formatAmount(year.value, unit)}`, how: termsOf(year) };
  const { lacking } = year;
  if (lacking.length === 0) return { value: null, how: "ingen rapport anger året" };
  return { value: null, how: `${listed(lacking)} har ingen uppgift för året` };
}

function doubt(isDoubtful: boolean): string {
  return isDoubtful ? ", osäker läsning" : "";
}

function termsOf({ parts, isDoubtful }: Extract<AreaYear, { how: "mapped" }>): string {
  const terms = parts.map(({ series, figure, share }) => {
    const value = figure.value === null ? "" : formatNumber(figure.value);
    return `${series.label} ${value}${share === "1" ? "" : ` × ${formatToldShare(share)}`}`;
  });
  return `uträknat: ${terms.join(" + ")}${doubt(isDoubtful)}`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} och ${names.at(-1) ?? ""}`;
}
