import { randomBytes } from "node:crypto";
import type { Basis, Flag, Measured } from "@/lib/domain/figure";
import type { Verdict } from "@/lib/domain/goal";
import { cumulativePeriod, yearPeriod, type Period } from "@/lib/domain/period";
import type { Problem } from "@/lib/domain/problem";
import type { ReportIdentity } from "@/lib/domain/report";
import { importDraft, type ImportOutcome } from "@/lib/data/import";
import type { Draft, DraftBreak, DraftFigure, DraftGoal, DraftSeries } from "@/lib/import/draft";

/** What a made figure may say; the rest is ordinary. */
export interface FigureWords {
  label: string;
  value: string | null;
  missing?: Measured["missing"];
  series?: Partial<DraftSeries>;
  period?: Period;
  basis?: Basis;
  printed?: string;
  flags?: Flag[];
}

interface DraftWords {
  municipality?: string | null;
  committee?: string | null;
  identity?: ReportIdentity | null;
  figures?: FigureWords[];
  goals?: DraftGoal[];
  breaks?: DraftBreak[];
  problems?: Problem[];
  lines?: string[];
}

export const annual = (year: number): ReportIdentity => ({
  kind: "annual",
  year,
  tertial: null,
  period: yearPeriod(year),
});

export const interim = (year: number, tertial: 1 | 2): ReportIdentity => ({
  kind: "interim",
  year,
  tertial,
  period: cumulativePeriod(year, tertial * 4),
});

/** A draft as the reader would give it, of Exempelkommun's Provnämnden unless told otherwise. */
export function draftOf(words: DraftWords = {}): Draft {
  const identity = words.identity === undefined ? annual(2024) : words.identity;
  const period = identity?.period ?? yearPeriod(2024);
  return {
    municipality: words.municipality === undefined ? "Exempelkommun" : words.municipality,
    committee: words.committee === undefined ? "Provnämnden" : words.committee,
    title: "Årsbokslut",
    identity,
    stated: {
      kind: identity?.kind ?? null,
      year: identity?.year ?? null,
      tertial: identity?.tertial ?? null,
    },
    document: {
      kind: "text",
      lines: (words.lines ?? ["Provnämnden", "Årsbokslut"]).map((text, index) => {
        return {
          number: index + 1,
          page: null,
          text,
          words: [],
          cells: null,
          top: null,
          size: null,
        };
      }),
      isScanned: false,
    },
    figures: (words.figures ?? [{ label: "Antal besök", value: "10" }]).map((figure, index) =>
      figureOf(figure, period, index),
    ),
    goals: words.goals ?? [],
    breaks: words.breaks ?? [],
    checks: [],
    problems: words.problems ?? [],
    unused: [{ printed: "7", place: { page: null, line: 2 }, reason: "footnoteMark" }],
  };
}

/** A goal that a report judges. */
export function goalOf(
  title: string,
  verdict: Verdict | null,
  more: Partial<DraftGoal> = {},
): DraftGoal {
  return {
    title,
    perspective: null,
    verdict,
    expected: false,
    printed: verdict ?? "",
    place: { page: null, line: 1 },
    target: null,
    measures: [],
    ...more,
  };
}

/** Imports a draft as a file of its own, or as the file of the given bytes. */
export function importOf(
  draft: Draft,
  bytes: Uint8Array = randomBytes(16),
  fileName = "rapport.txt",
): Promise<ImportOutcome> {
  return importDraft(draft, { fileName, bytes }, { actor: "provet", at: new Date() });
}

/** The report of an outcome that stored one; a refusal fails the test. */
export function reportOf(outcome: ImportOutcome) {
  if (outcome.kind === "refused") throw new Error("the draft was refused");
  return outcome.report;
}

function figureOf(words: FigureWords, period: Period, index: number): DraftFigure {
  const { label, value, missing, series, printed, flags = [] } = words;
  const measured: Measured =
    value === null ? { value, missing: missing ?? "blank" } : { value, missing: null };
  return {
    ...measured,
    key: String(index),
    series: {
      kind: "indicator",
      label,
      parent: null,
      group: null,
      aspect: null,
      unit: "count",
      accumulation: "flow",
      better: "neither",
      role: null,
      ...series,
    },
    section: "Nyckeltal",
    column: "Utfall",
    period: words.period ?? period,
    basis: words.basis ?? "actual",
    printed: printed ?? value ?? "",
    place: { page: null, line: index + 1 },
    flags,
    verification: "notYet",
    proposed: null,
    reason: null,
  };
}
