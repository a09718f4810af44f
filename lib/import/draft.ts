import type { Assignment } from "../domain/assignment";
import type { Check } from "../domain/check";
import type { Basis, Flag, Measured, Verification } from "../domain/figure";
import type { Target, Verdict } from "../domain/goal";
import type { Period } from "../domain/period";
import type { Place } from "../domain/place";
import type { Problem } from "../domain/problem";
import type { ReportIdentity, ReportKind } from "../domain/report";
import type { SharedDefinitionKey } from "../domain/sharedDefinition";
import type { Accumulation, Better, SeriesKind, StatementRole } from "../domain/series";
import type { Unit } from "../domain/unit";
import type { Document } from "./document";

/** What a figure measures, as the document tells it; `lib/data` matches it to a known series. */
export interface DraftSeries {
  kind: SeriesKind;
  label: string;
  parent: string | null;
  group: string | null;
  aspect: string | null;
  unit: Unit;
  accumulation: Accumulation;
  better: Better;
  role: StatementRole | null;
  /** What a person has settled: which known series it is (null for a new one), and what it takes over from. */
  settled?: {
    seriesId: string | null;
    succession: { predecessorIds: string[]; date: string } | null;
  };
  /** Which shared definition a person has found it to have (null for none), and who did when. */
  defined?: { definition: SharedDefinitionKey | null; by: string; at: string };
}

export type DraftFigure = Measured & {
  /** Stable within the draft: checks and goals point with it. */
  key: string;
  series: DraftSeries;
  /** The heading the table stands under, as printed. */
  section: string;
  column: string;
  period: Period;
  basis: Basis;
  printed: string;
  place: Place;
  flags: Flag[];
  verification: Verification;
  proposed: string | null;
  reason: string | null;
};

export interface DraftMeasure {
  label: string;
  target: Target | null;
  /** Keys of the figures that are its outcomes. */
  figureKeys: string[];
}

export interface DraftGoal {
  title: string;
  perspective: string | null;
  verdict: Verdict | null;
  expected: boolean;
  /** The status words as printed; empty when the report gives none. */
  printed: string;
  place: Place;
  /** The target in the goal's own words, if it states one. */
  target: Target | null;
  measures: DraftMeasure[];
  /** What a person has settled: the known goal that it continues, null for none. */
  settled?: { predecessorId: string | null };
}

/** A check of the draft, with the keys of the figures it confirms or doubts. */
export interface DraftCheck extends Check {
  figureKeys: string[];
}

/** A break that a remark in the report tells of. */
export interface DraftBreak {
  seriesLabel: string;
  date: string;
  cause: "definition" | "organisation" | "method" | "coverage";
  note: string;
  place: Place;
  /** A figure of the series, where a person has said which one it is. */
  figureKey?: string;
}

/** A number that stands in a table and became no figure. */
export interface UnusedNumber {
  printed: string;
  place: Place;
  /** Code that `lib/format` says in Swedish: "axisTick", "footnoteMark", "pageNumber", "noColumn" … */
  reason: string;
}

/** What was read from one document: everything a person needs to review it, and nothing that is not in it. */
export interface Draft {
  municipality: string | null;
  committee: string | null;
  title: string;
  /** Null when the document does not say which report it is; a problem says what is lacking. */
  identity: ReportIdentity | null;
  /** The parts of the identity that the document does say, each null when it does not. */
  stated?: Pick<ReportIdentity, "tertial" | "subject"> & {
    kind: ReportKind | null;
    year: number | null;
  };
  document: Document;
  figures: DraftFigure[];
  goals: DraftGoal[];
  /** Absent in drafts from before they were read. */
  assignments?: Assignment[];
  breaks: DraftBreak[];
  checks: DraftCheck[];
  problems: Problem[];
  unused: UnusedNumber[];
}
