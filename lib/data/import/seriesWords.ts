import "server-only";
import type { SeriesKind } from "../../domain/series";
import { isMoney, type Unit } from "../../domain/unit";
import { foldLabel } from "../../import/label";

/** What tells one series from another, folded: as a draft prints it or as the database keeps it. */
export interface SeriesWords {
  kind: SeriesKind;
  /** The label and every alias. */
  labels: string[];
  parent: string;
  group: string;
  aspect: string;
  unit: Unit;
}

interface Printed {
  kind: SeriesKind;
  label: string;
  aliases?: readonly string[];
  parent: string | null;
  group: string | null;
  aspect: string | null;
  unit: Unit;
}

/** The words of a series, folded so that case, accents and punctuation don't part what is the same. */
export function toSeriesWords({ kind, label, aliases = [], unit, ...rest }: Printed): SeriesWords {
  return {
    kind,
    labels: [label, ...aliases].map(foldLabel),
    parent: foldLabel(rest.parent ?? ""),
    group: foldLabel(rest.group ?? ""),
    aspect: foldLabel(rest.aspect ?? ""),
    unit,
  };
}

/** Do the words name the same series, give or take the subheading it is printed under? */
export function isSameButGroup(a: SeriesWords, b: SeriesWords): boolean {
  return (
    a.kind === b.kind &&
    a.parent === b.parent &&
    a.aspect === b.aspect &&
    mayShareUnit(a.unit, b.unit) &&
    a.labels.some((label) => b.labels.includes(label))
  );
}

/** A unit that a report leaves out contradicts none; kronor are kronor in any power. */
export function mayShareUnit(a: Unit, b: Unit): boolean {
  return a === b || a === "unknown" || b === "unknown" || (isMoney(a) && isMoney(b));
}
