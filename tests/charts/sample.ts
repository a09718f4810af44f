import type { Figure } from "@/lib/domain/figure";
import { cumulativePeriod, pointPeriod, yearPeriod, type Period } from "@/lib/domain/period";
import type { Report } from "@/lib/domain/report";
import type { Series } from "@/lib/domain/series";
import type { ChartWords } from "@/lib/charts/words";

/** Words plain enough to be read in a test's expectations. */
export const plainWords: ChartWords = {
  value: (value) => value,
  amount: (value, unit) => `${value} ${unit}`,
  period: (period) => (period.span === "year" ? period.end.slice(0, 4) : `till ${period.end}`),
  change: (change) => `${change.difference} mot`,
  break: (each) => `brott ${each.date}`,
  breakTold: (each) => `från ${each.date}: ${each.note.replace(/\.$/, "")}`,
  incomparable: (reason) => reason.code,
  gap: (gap) => `saknas: ${gap.reason}`,
  budget: "budget",
  target: (level) => `mål ${level.value}`,
};

export function aSeries(over: Partial<Series> = {}): Series {
  return {
    id: "s",
    committeeId: "c",
    kind: "indicator",
    label: "Andel klara utredningar",
    slug: "andel-klara-utredningar",
    group: null,
    aspect: null,
    unit: "percent",
    accumulation: "ratio",
    better: "higher",
    role: null,
    parentId: null,
    aliases: [],
    definition: null,
    breaks: [],
    ...over,
  };
}

let count = 0;

/** A figure of a whole year, unless a period is given. A null value is a blank cell. */
export function aFigure(
  when: number | Period,
  value: string | null,
  over: Partial<Omit<Figure, "value" | "missing">> = {},
): Figure {
  count += 1;
  const measured = value === null ? { value, missing: "blank" as const } : { value, missing: null };
  return {
    id: `f${count}`,
    seriesId: "s",
    reportId: "annual",
    period: typeof when === "number" ? yearPeriod(when) : when,
    basis: "actual",
    unit: "percent",
    printed: value ?? "",
    column: "",
    place: { page: null, line: count },
    flags: [],
    verification: "notYet",
    proposed: null,
    reason: null,
    ...over,
    ...measured,
  };
}

export const t1 = (year: number) => cumulativePeriod(year, 4);
export const t2 = (year: number) => cumulativePeriod(year, 8);
export const onDate = pointPeriod;

export function aReport(over: Partial<Report> = {}): Report {
  return {
    id: "annual",
    committeeId: "c",
    slug: "arsbokslut-2023",
    title: "Årsbokslut 2023",
    kind: "annual",
    year: 2023,
    tertial: null,
    period: yearPeriod(2023),
    state: "published",
    release: 1,
    releaseNote: null,
    publishedAt: null,
    decidedOn: null,
    caseNumber: null,
    fileName: "rapport.txt",
    ...over,
  };
}
