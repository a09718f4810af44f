import { describe, expect, it } from "vitest";
import { goalsView } from "@/components/goals/goalsView";
import { countVerdicts, type GoalEntry } from "@/lib/domain/goalList";
import type { Verdict } from "@/lib/domain/goal";
import { goalsQuerySchema } from "@/lib/routes";

const all = [
  entry("Böcker åt alla", "Skolnämnden", "aby", 2024, "achieved"),
  entry("Ängar och parker", "Miljönämnden", "aby", 2024, "notAchieved"),
  entry("Alla läser", "Skolnämnden", "aby", 2023, "partlyAchieved"),
  entry("Åtgärder i tid", "Socialnämnden", "beby", 2024, "notAssessed"),
];

describe("goalsView", () => {
  it("shows all, grouped by committee and newest year first, when nothing is asked", () => {
    const { entries, groups } = view({});
    expect(entries).toHaveLength(4);
    expect(groups.map((group) => group.key)).toEqual([
      "Miljönämnden, aby",
      "Skolnämnden, aby",
      "Socialnämnden, beby (påhittad kommun)",
    ]);
    expect(titles(groups[1]?.entries)).toEqual(["Böcker åt alla", "Alla läser"]);
  });

  it.each([
    [{ kommun: "aby" }, 3],
    [{ namnd: "skolnamnden" }, 2],
    [{ ar: "2024" }, 3],
    [{ bedomning: "delvis" }, 1],
    [{ kommun: "aby", ar: "2024", bedomning: "uppnatt" }, 1],
    [{ kommun: "finns-inte" }, 0],
    [{ ar: "tjugo", bedomning: "kanske" }, 4],
  ])("narrows by %j to %i", (query, count) => {
    expect(view(query).entries).toHaveLength(count);
  });

  it("sorts titles as Swedish does", () => {
    expect(titles(view({ ordning: "mal" }).entries)).toEqual([
      "Alla läser",
      "Böcker åt alla",
      "Åtgärder i tid",
      "Ängar och parker",
    ]);
  });

  it.each(["namnd", "ar", "bedomning"])("groups by %s so that the counts add up", (grupp) => {
    const { entries, groups } = view({ grupp });
    const counted = groups.flatMap((group) => Object.values(countVerdicts(group.entries)));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(entries.length);
  });

  it("orders groups of verdicts from achieved to not assessed", () => {
    const { groups } = view({ grupp: "bedomning" });
    expect(groups.map((group) => group.entries[0]?.verdict)).toEqual([
      "achieved",
      "partlyAchieved",
      "notAchieved",
      "notAssessed",
    ]);
  });
});

function view(query: Record<string, string>) {
  return goalsView(all, goalsQuerySchema.parse(query));
}

function titles(entries: readonly GoalEntry[] = []): string[] {
  return entries.map((each) => each.goal.title);
}

function entry(
  title: string,
  committee: string,
  municipality: string,
  year: number,
  verdict: Verdict,
): GoalEntry {
  return {
    goal: {
      id: `${title}-${year}`,
      committeeId: committee,
      slug: "mal",
      title,
      year,
      perspective: null,
      succeedsId: null,
      target: null,
      measures: [],
      measureSeriesIds: [],
      assessments: [],
    },
    committee: {
      id: committee,
      name: committee,
      slug: committee.toLowerCase().replaceAll("ä", "a").replaceAll("ö", "o"),
      municipality: {
        id: municipality,
        scbCode: null,
        name: municipality,
        slug: municipality,
        isInvented: municipality === "beby",
      },
    },
    latest: null,
    verdict,
  };
}
