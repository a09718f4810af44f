import type { Unit } from "../domain/unit";

/** The unit after a number in running text; empty for a plain count and an unknown unit. */
export function unitLabel(unit: Unit): string {
  return labels[unit];
}

/** What an axis or a table head calls the unit: also counts have a name here. */
export function unitName(unit: Unit): string {
  return names[unit] ?? labels[unit];
}

const labels: Record<Unit, string> = {
  kr: "kr",
  tkr: "tkr",
  mnkr: "mnkr",
  percent: "%",
  count: "",
  days: "dagar",
  careDays: "vårddygn",
  weeks: "veckor",
  months: "månader",
  hours: "timmar",
  index: "",
  points: "poäng",
  annualWorkers: "årsarbetare",
  households: "hushåll",
  yearPlacements: "årsplaceringar",
  krPerUnit: "kr per enhet",
  unknown: "",
};

const names: Partial<Record<Unit, string>> = {
  kr: "kronor",
  percent: "procent",
  count: "antal",
  index: "index",
  unknown: "enhet saknas",
};
