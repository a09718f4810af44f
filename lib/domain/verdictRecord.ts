import type { Goal, Verdict } from "./goal";
import { occasionOf, type Occasion } from "./forecastRecord";
import type { Report } from "./report";

/** How forecast verdicts of one occasion came out: the three parts add up to `count`. */
export interface VerdictRecord {
  occasion: Occasion;
  count: number;
  cameTrue: number;
  /** The accounts judged better than forecast. */
  better: number;
  worse: number;
}

const ranks: Record<Exclude<Verdict, "notAssessed">, number> = {
  notAchieved: 0,
  partlyAchieved: 1,
  achieved: 2,
};

/** One forecast verdict beside what the accounts of the same year judged; null without either. */
export type VerdictOutcome = "cameTrue" | "better" | "worse";

/** What became of a verdict that an interim report expected, judged by the accounts of the goal's year. */
export function outcomeOf(expected: Verdict, judged: Verdict): VerdictOutcome | null {
  if (expected === "notAssessed" || judged === "notAssessed") return null;
  const step = ranks[judged] - ranks[expected];
  if (step === 0) return "cameTrue";
  return step > 0 ? "better" : "worse";
}

/**
 * How often a committee's forecast verdicts came true, after T1 and after T2 apart. Counts only goals
 * that an interim report expects something of and the year's accounts judge; none of either is no record.
 */
export function verdictRecords(
  goals: readonly Goal[],
  reports: readonly Report[],
): VerdictRecord[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const records = new Map<Occasion, VerdictRecord>();
  for (const goal of goals) {
    const judged = goal.assessments.find((each) => byId.get(each.reportId)?.kind === "annual");
    if (!judged) continue;
    for (const { reportId, verdict, expected } of goal.assessments) {
      const report = byId.get(reportId);
      const outcome =
        expected && report?.kind === "interim" ? outcomeOf(verdict, judged.verdict) : null;
      if (!report || outcome === null) continue;
      const occasion = occasionOf(report);
      const record = records.get(occasion) ?? {
        occasion,
        count: 0,
        cameTrue: 0,
        better: 0,
        worse: 0,
      };
      records.set(occasion, {
        ...record,
        count: record.count + 1,
        [outcome]: record[outcome] + 1,
      });
    }
  }
  return [...records.values()].sort((a, b) => a.occasion.localeCompare(b.occasion) || 0);
}
