import { endMonthOf } from "../domain/period";
import type { Report } from "../domain/report";
import { monthName } from "./date";

type Slot = Pick<Report, "kind" | "tertial" | "subject"> & Partial<Pick<Report, "period">>;

/** What a report is called, also one that isn't held: "Delårsrapport tertial 2 2024". */
export function reportName(report: Slot & { year: number }): string {
  if (report.subject) return `${report.subject} ${report.year}`;
  if (report.kind === "interim" && report.tertial)
    return `Delårsrapport tertial ${report.tertial} ${report.year}`;
  return [names[report.kind], stretchOf(report), report.year].filter(Boolean).join(" ");
}

/** The same for a column whose table says the year: "Plan", "Tertial 1", "Bokslut", "Mars". */
export function slotName(slot: Slot): string {
  const { kind, tertial, subject } = slot;
  if (subject) return subject;
  const stretch = stretchOf(slot);
  if (kind === "interim" && tertial) return `Tertial ${tertial}`;
  if (stretch) return capitalised(stretch);
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

/**
 * What tells a report from the others of its kind and year: a month's own name, or how far an interim report
 * that is no tertial reaches ("januari–mars"). Null for other reports.
 */
function stretchOf({ kind, tertial, period }: Slot): string | null {
  if (period?.span !== "cumulative") return null;
  const last = monthName(endMonthOf(period));
  if (kind === "monthly") return last;
  if (kind !== "interim" || tertial) return null;
  const first = monthName(Number(period.start.slice(5, 7)));
  return first === last ? first : `${first}–${last}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
