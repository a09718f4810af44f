import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { findCommittee, listCommittees } from "@/lib/data/committees";
import { listCommitteeOverviews } from "@/lib/data/overview";
import { listGoalEntries, listGoals, listGoalStandings } from "@/lib/data/goals";
import { findReport, listMissingReports, listReleases, listReports } from "@/lib/data/reports";
import { findSeries, listSeries } from "@/lib/data/series";
import { yearPeriod } from "@/lib/domain/period";
import { annual, draftOf, goalOf, importOf, interim, reportOf } from "./draft";
import { sql } from "./sql";

const result = { kind: "incomeStatement", role: "result", unit: "tkr" } as const;
const blocked = [{ code: "sumWrong", severity: "error", place: null, data: {} } as const];

describe("the getters", () => {
  let committeeId: string;

  beforeAll(async () => {
    const committee = "Synliga nämnden";
    const goals = [goalOf("A", "achieved"), goalOf("B", "notAchieved"), goalOf("C", null)];
    await importOf(
      draftOf({
        committee,
        identity: annual(2023),
        figures: [
          { label: "Årets resultat", value: "-500", series: result },
          { label: "Årets resultat", value: "0", basis: "budget", series: result },
          { label: "Antal besök", value: "100" },
        ],
      }),
    );
    const latest = await importOf(
      draftOf({
        committee,
        identity: interim(2024, 2),
        goals,
        figures: [
          { label: "Årets resultat", value: "-80", series: result },
          {
            label: "Årets resultat",
            value: "-120",
            basis: "forecast",
            ...wholeYear(),
            series: result,
          },
          { label: "Årets resultat", value: "10", basis: "budget", ...wholeYear(), series: result },
          {
            label: "Årets resultat",
            value: "-130",
            basis: "variance",
            ...wholeYear(),
            series: result,
          },
          { label: "Antal besök", value: "70" },
        ],
      }),
    );
    committeeId = reportOf(latest).committeeId;
  });

  it("give a committee's overview: newest report, verdicts, result and what is missing", async () => {
    const [overview, ...others] = await listCommitteeOverviews(await listCommittees());
    expect(others).toEqual([]);
    expect(overview).toMatchObject({
      committee: { slug: "synliga-namnden", municipality: { slug: "exempelkommun" } },
      latestReport: { slug: "delarsrapport-2024-tertial-2" },
      verdictCounts: { achieved: 1, partlyAchieved: 0, notAchieved: 1, notAssessed: 1 },
      result: { figure: { value: "-120", basis: "forecast" }, budget: { value: "10" } },
    });
    expect(overview?.missingReports).toEqual(await listMissingReports(committeeId));
    expect(overview?.missingReports).toContainEqual({ kind: "interim", tertial: 1, year: 2024 });
  });

  it("give series by kind and basis, and nothing else", async () => {
    const list = await listSeries({ committeeId, kinds: ["incomeStatement"], bases: ["actual"] });
    expect(list.map(({ series }) => series.slug)).toEqual(["arets-resultat"]);
    expect(list[0]?.figures.map(({ value }) => value)).toEqual(["-500", "-80"]);
    expect(await listSeries({ committeeId, kinds: ["grant"] })).toEqual([]);
  });

  it("find by slug, and nothing for a slug that isn't there", async () => {
    expect((await findSeries(committeeId, "antal-besok"))?.figures).toHaveLength(2);
    expect(await findSeries(committeeId, "antal-besk")).toBeNull();
    expect(await findCommittee("exempelkommun", "osynliga-namnden")).toBeNull();
    expect(await findReport(committeeId, "arsbokslut-1999")).toBeNull();
  });

  it("count a goal by its newest verdict, and bring it in full in the order asked for", async () => {
    const committees = await listCommittees();
    const standings = await listGoalStandings(committees);
    const own = standings.filter(({ committee }) => committee.id === committeeId);
    expect(own.map(({ goal, verdict }) => [goal.title, verdict]).sort()).toEqual([
      ["A", "achieved"],
      ["B", "notAchieved"],
      ["C", "notAssessed"],
    ]);
    const ids = own.map(({ goal }) => goal.id).reverse();
    const entries = await listGoalEntries(ids, committees);
    expect(entries.map(({ goal }) => goal.id)).toEqual(ids);
    expect(entries.map(({ verdict }) => verdict)).toEqual(
      own.map(({ verdict }) => verdict).reverse(),
    );
    expect(entries[0]?.latest?.report.year).toBe(2024);
  });

  it("show nothing of a draft, a report in review or one that is withdrawn", async () => {
    const seen = async () => {
      const committees = await listCommittees();
      const everyGoal = await sql<{ id: string }>("SELECT id FROM goal ORDER BY id");
      return Promise.all([
        committees,
        listCommitteeOverviews(committees),
        listGoalStandings(committees),
        listGoalEntries(
          everyGoal.map(({ id }) => id),
          committees,
        ),
        listReports(),
        listReports(committeeId),
        listGoals(),
        listSeries({}),
        findReport(committeeId, "arsbokslut-2025"),
        findSeries(committeeId, "hemligt-antal"),
      ]);
    };
    const secretCommittee = () => findCommittee("exempelkommun", "hemliga-namnden");
    const before = await seen();
    const secret = {
      identity: annual(2025),
      figures: [
        { label: "Hemligt antal", value: "1" },
        { label: "Antal besök", value: "999" },
      ],
      goals: [goalOf("A", "notAchieved"), goalOf("Hemligt mål", "achieved")],
      breaks: [
        {
          seriesLabel: "Antal besök",
          date: "2025-01-01",
          cause: "method",
          note: "Hemligt brott",
          place: { page: null, line: 1 },
        } as const,
      ],
    };
    const committees = ["Synliga nämnden", "Hemliga nämnden"];
    for (const committee of committees)
      await importOf(draftOf({ ...secret, committee, problems: blocked }));
    expect(await seen()).toEqual(before);
    await sql("UPDATE report SET state = 'inReview' WHERE state = 'draft'");
    expect(await seen()).toEqual(before);
    expect(await secretCommittee()).toBeNull();
    await sql(
      `UPDATE report SET state = 'published', published_at = now() WHERE state = 'inReview'`,
    );
    expect(await seen()).not.toEqual(before);
    await sql(`UPDATE report SET state = 'withdrawn' WHERE slug = 'arsbokslut-2025'`);
    expect(await seen()).toEqual(before);
    // That a published report was withdrawn is no secret, nor whose it was; what it said is.
    expect(await secretCommittee()).toMatchObject({ name: "Hemliga nämnden" });
    expect(await listReleases(committeeId, "arsbokslut-2025")).toMatchObject([
      { state: "withdrawn" },
    ]);
  });

  it("ask the database as often for much as for little", async () => {
    const asked = async () => {
      const query = vi.spyOn(pg.Client.prototype, "query");
      const counts: number[] = [];
      for (const get of [
        async () => listCommitteeOverviews(await listCommittees()),
        () => listSeries({}),
        () => listGoals(),
        async () => listGoalStandings(await listCommittees()),
        () => listReports(),
        () => findReport(committeeId, "delarsrapport-2024-tertial-2"),
      ]) {
        query.mockClear();
        await get();
        counts.push(query.mock.calls.length);
      }
      query.mockRestore();
      return counts;
    };
    const before = await asked();
    for (let number = 0; number < 5; number++) {
      const labels = ["a", "b", "c", "d"].map((label) => ({
        label: `${label} ${number}`,
        value: "1",
      }));
      const goals = labels.map(({ label }) => goalOf(label, "achieved"));
      const committee = `Nämnden nummer ${"abcde"[number]}`;
      await importOf(draftOf({ committee, figures: labels, goals }));
    }
    expect(await asked()).toEqual(before);
    expect(Math.max(...before)).toBeLessThan(20);
  });
});

function wholeYear() {
  return { period: yearPeriod(2024) };
}
