import type { Report } from "../domain/report";

type Slot = Pick<Report, "kind" | "tertial" | "subject">;

/** What a report is called, also one that isn't held: "Delårsrapport tertial 2 2024". */
export function reportName(report: Slot & { year: number }): string {
  if (report.subject) return `${report.subject} ${report.year}`;
  if (report.kind === "interim" && report.tertial)
    return `Delårsrapport tertial ${report.tertial} ${report.year}`;
  return `${names[report.kind]} ${report.year}`;
}

/** The same for a column whose table says the year: "Plan", "Tertial 1", "Bokslut". */
export function slotName({ kind, tertial, subject }: Slot): string {
  if (subject) return subject;
  if (kind === "interim" && tertial) return `Tertial ${tertial}`;
  return slotNames[kind];
}

/** Missing reports year by year, briefly: "2017: plan och tertial 1; 2023: bokslut". */
export function missingByYear(missing: readonly (Slot & { year: number })[]): string {
  const years = [...new Set(missing.map((each) => each.year))];
  return years
    .map((year) => {
      const slots = missing.filter((each) => each.year === year);
      return `${year}: ${joined(slots.map((slot) => slotName(slot).toLowerCase()))}`;
    })
    .join("; ");
}

function joined(words: string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;
}

const names: Record<Report["kind"], string> = {
  plan: "Verksamhetsplan",
  interim: "Delårsrapport",
  annual: "Årsbokslut",
  monthly: "Månadsuppföljning",
  stated: "Enskild uppgift",
};

const slotNames: Record<Report["kind"], string> = {
  plan: "Plan",
  interim: "Delår",
  annual: "Bokslut",
  monthly: "Månad",
  stated: "Enskild",
};
