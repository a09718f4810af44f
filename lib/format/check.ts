import type { Check, CheckCode } from "../domain/check";
import { formatNumber } from "./number";

/** What kind of check it is, in a few words: "Delar mot summa". */
export function checkName(code: CheckCode): string {
  return names[code];
}

/** What the check compared, with its numbers, and whether it held: one sentence for a person. */
export function describeCheck(check: Check): string {
  return `${check.subject}: ${sayNumbers(check)} ${check.ok ? "Stämmer." : faults[check.code]}`;
}

function sayNumbers({ code, numbers }: Check): string {
  const said = numbers.map(({ label, value }) => ({ label, number: formatNumber(value) }));
  const last = said.at(-1);
  const others = said.slice(0, -1);
  if (last === undefined) return "";
  if (code === "variance" && others.length === 2) {
    const [first, second] = others;
    return `${first?.label} ${first?.number} mot ${second?.label} ${second?.number} ger ${last.label} ${last.number}.`;
  }
  if (code === "partsSum")
    return `${listed(others)} ska tillsammans bli ${last.label} ${last.number}.`;
  if (code === "accumulatedResult") return `${listed(others)} ger ${last.label} ${last.number}.`;
  if (code === "proseAgainstTable" || code === "sameFigure")
    return `${listed(others)} mot ${last.label} ${last.number}.`;
  if (code === "targetYear")
    return `målets år ${numbers[0]?.value}, rapportens år ${numbers[1]?.value}.`;
  return `${listed(said)}.`;
}

function listed(numbers: readonly { label: string; number: string }[]): string {
  return numbers
    .map(({ label, number }) => `${label} ${number}`)
    .join(" + ")
    .replaceAll(" + ", "; ");
}

const names: Record<CheckCode, string> = {
  partsSum: "Delar mot summa",
  variance: "Avvikelse",
  accumulatedResult: "Ackumulerat resultat",
  sameFigure: "Samma uppgift på två ställen",
  proseAgainstTable: "Text mot tabell",
  verdictAgainstMeasure: "Bedömning mot mätetal",
  plausibleRange: "Rimligt intervall",
  unitFactor: "Enhet",
  targetYear: "Målår",
};

const faults: Record<CheckCode, string> = {
  partsSum: "Summan stämmer inte.",
  variance: "Avvikelsen stämmer inte.",
  accumulatedResult: "Stämmer inte med föregående år; resultat kan ha reglerats.",
  sameFigure: "Uppgifterna skiljer sig åt.",
  proseAgainstTable: "Texten säger något annat.",
  verdictAgainstMeasure: "Bedömningen följer inte mätetalen.",
  plausibleRange: "Ett tal ligger utanför det möjliga.",
  unitFactor: "Ett tal är av en annan storleksordning än grannarna.",
  targetYear: "Målet gäller ett annat år än rapporten.",
};
