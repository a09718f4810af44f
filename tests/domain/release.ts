import type { Basis, Flag, MissingReason, Verification } from "@/lib/domain/figure";
import { yearPeriod, type Period } from "@/lib/domain/period";
import type { JudgedGoal, ReleaseContent } from "@/lib/domain/releaseDifference";
import type { Report } from "@/lib/domain/report";
import type { FigureInSeries } from "@/lib/domain/selection";
import type { Series } from "@/lib/domain/series";
import type { Unit } from "@/lib/domain/unit";

interface FigureWords {
  label?: string;
  value?: string | null;
  missing?: MissingReason;
  unit?: Unit;
  basis?: Basis;
  period?: Period;
  flags?: Flag[];
  verification?: Verification;
}

/** A figure of a series that is told by its label; the rest is ordinary. */
export function figureOf(words: FigureWords = {}): FigureInSeries {
  const { label = "Antal besök", value = "10", missing = "blank", unit = "count" } = words;
  const measured = value === null ? { value, missing } : { value, missing: null };
  return {
    section: "Nyckeltal",
    series: seriesOf(label, unit),
    figure: {
      ...measured,
      id: label,
      seriesId: label,
      reportId: "r",
      period: words.period ?? yearPeriod(2024),
      basis: words.basis ?? "actual",
      unit,
      printed: value ?? "",
      column: "Utfall",
      place: { page: null, line: 1 },
      flags: words.flags ?? [],
      verification: words.verification ?? "notYet",
      proposed: null,
      reason: null,
    },
  };
}

export function seriesOf(label: string, unit: Unit = "count"): Series {
  return {
    id: label,
    committeeId: "n",
    kind: "indicator",
    label,
    slug: label,
    group: null,
    aspect: null,
    unit,
    accumulation: "flow",
    better: "neither",
    role: null,
    parentId: null,
    aliases: [],
    definition: null,
    breaks: [],
  };
}

export function goalOf(title: string, more: Partial<JudgedGoal> = {}): JudgedGoal {
  return {
    goalId: title,
    title,
    verdict: "achieved",
    expected: false,
    printed: "Uppnått",
    place: { page: null, line: 1 },
    ...more,
  };
}

export function contentOf(content: Partial<ReleaseContent> = {}): ReleaseContent {
  return { figures: [], goals: [], breaks: [], takeovers: [], ...content };
}

/** The accounts of a year, published. */
export function reportOf(year: number, more: Partial<Report> = {}): Report {
  return {
    kind: "annual",
    year,
    tertial: null,
    period: yearPeriod(year),
    id: `arsbokslut-${year}`,
    committeeId: "n",
    slug: `arsbokslut-${year}`,
    title: "Årsbokslut",
    state: "published",
    release: 1,
    releaseNote: null,
    publishedAt: new Date("2025-03-01T12:00:00Z"),
    decidedOn: null,
    caseNumber: null,
    fileName: "rapport.txt",
    ...more,
  };
}
