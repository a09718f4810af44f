import type { Decision } from "./review";
import type { Accumulation, Better, SeriesKind } from "./series";
import type { Unit } from "./unit";

/** A series that the committee has, as the reviewer picks it. */
export interface KnownChoice {
  id: string;
  kind: SeriesKind;
  label: string;
  /** What it stands under, to tell it from its namesakes. */
  context: string;
}

/** A series of the report, with the known one that it is or may be. */
export interface SeriesMapping {
  /** The key of its first figure. */
  key: string;
  figureKeys: string[];
  kind: SeriesKind;
  label: string;
  context: string;
  unit: Unit;
  accumulation: Accumulation;
  better: Better;
  figures: number;
  /** The known series that it is now, by the rules or as a person has said; null for a new one. */
  known: KnownChoice | null;
  /** Known ones that a new one resembles, the likest first. */
  near: KnownChoice[];
  decision: (Decision & { about: "series" }) | null;
  /** The shared definition that the known series has by earlier decisions, or null. */
  definition: string | null;
  /** What is decided of it in this review. */
  defined: (Decision & { about: "definition" }) | null;
  break: (Decision & { about: "break" }) | null;
}

/** A goal of the report, with the one it continues. */
export interface GoalMapping {
  /** Its place among the draft's goals, from 0. */
  key: string;
  title: string;
  line: number;
  /** What the rules find: the same title, or what the report itself says it replaces. */
  automatic: GoalChoice | null;
  /** Earlier goals that resemble it, the likest first. */
  near: GoalChoice[];
  decision: (Decision & { about: "goal" }) | null;
}

/** A goal that the committee has of an earlier year, or of this one. */
export interface GoalChoice {
  id: string;
  title: string;
  year: number;
}
