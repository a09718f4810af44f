import type { HitKind } from "@/lib/domain/search";

const names: Record<HitKind, string> = {
  committee: "Nämnder",
  series: "Nyckeltal och andra serier",
  goal: "Mål",
  report: "Rapporter",
  remark: "Anmärkningar",
  line: "I rapporternas text",
};

/** What the hits of a kind are called together, as a heading. */
export function hitKindName(kind: HitKind): string {
  return names[kind];
}
