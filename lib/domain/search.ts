import type { Committee } from "./committee";
import type { Problem } from "./problem";
import type { Report } from "./report";
import type { Break, Series } from "./series";

export const hitKinds = ["committee", "series", "goal", "report", "remark", "line"] as const;
export type HitKind = (typeof hitKinds)[number];

/** What a remark is: a break in a series, or something odd in a report. */
export type Remark =
  | { series: Pick<Series, "label" | "aspect" | "slug">; found: Break }
  | { report: ReportOfHit; problem: Problem };

/** A report as a hit needs it: what it is called, and its address. */
export type ReportOfHit = Pick<Report, "slug" | "kind" | "tertial" | "year">;

/** Something published that was searched for, with the committee it belongs to. */
export type Hit = { committee: Committee } & (
  | { kind: "committee" }
  | {
      kind: "series";
      series: Pick<Series, "label" | "aspect" | "slug" | "kind" | "group" | "aliases">;
    }
  /** Goals that read alike in several years are one hit; the years are newest first. */
  | { kind: "goal"; goal: { title: string; years: readonly number[] } }
  | { kind: "report"; report: ReportOfHit }
  | { kind: "remark"; remark: Remark }
  /** A line of a report's running text: its tables' rows are found as the series that they are. */
  | {
      kind: "line";
      report: ReportOfHit;
      line: { number: number; page: number | null; text: string };
    }
);

/** The hits of one kind, best first: as many as are shown, and how many there are. */
export interface HitGroup {
  kind: HitKind;
  hits: Hit[];
  total: number;
}

/** What a search found. Without a hit it proposes words that are near those asked for. */
export interface SearchResult {
  /** Kinds without a hit are left out. */
  groups: HitGroup[];
  total: number;
  /** Found only inside longer words: nothing begins with what was asked for. */
  isInsideWords: boolean;
  proposals: string[];
}
