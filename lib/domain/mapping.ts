import type { Place } from "./place";
import type { Decision } from "./review";
import type { GoalWords } from "./reviewGoal";
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

/** A goal of the report: what it says, where that is printed, and the one it continues. */
export interface GoalMapping {
  /** Its place among the draft's goals, from 0, or the key of an added one. */
  key: string;
  /** As it stands now: as read, or as a person has corrected it. */
  words: GoalWords;
  /** What was read; null for a goal that a person found. */
  readTitle: string | null;
  /** The words of its status as printed; empty when the report gives none. */
  printed: string;
  place: Place;
  /** What is printed where it begins. */
  lines: { number: number; text: string }[];
  isDiscarded: boolean;
  /** Who corrected, added or struck it; null where it is as read. */
  settledBy: string | null;
  isCorrected: boolean;
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
