import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { getCandidates, getComparison, refOf } from "@/app/jamfor/comparePage";
import type { Comparison } from "@/lib/charts/comparison";
import { listCommittees } from "@/lib/data/committees";
import { listSharedDefinitions } from "@/lib/data/comparedSeries";
import { databaseUrl } from "@/lib/env";
import { comparability } from "@/lib/domain/comparability";
import type { Committee } from "@/lib/domain/committee";
import { roleSlugs } from "@/lib/routes/compare";

const stretches = ["helar", "t1", "t2"] as const;
const kinds = ["utfall", "budget", "prognos"] as const;

describe("every comparison that /jamfor offers over the samples", { timeout: 240_000 }, () => {
  let committees: Committee[] = [];
  beforeAll(async () => {
    const program = ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"];
    const env = { DATABASE_URL: databaseUrl(), NODE_ENV: "test" as const };
    expect(spawnSync(process.execPath, program, { env }).status).toBe(0);
    committees = await listCommittees();
  }, 120_000);

  it("sets only comparable figures beside each other, by role and by shared definition", async () => {
    const definitions = await listSharedDefinitions();
    expect(definitions.map(({ key }) => key)).toEqual([
      "varddygn-externt",
      "sjukfranvaro",
      "arsarbetare",
      "statsbidrag-nyanlanda",
      "investeringar-netto",
    ]);
    const choices = [
      ...Object.keys(roleSlugs).map((roll) => ({ roll })),
      ...definitions.map(({ key }) => ({ definition: key })),
    ];
    let pairs = 0;
    for (const choice of choices)
      for (const period of stretches)
        for (const uppgift of kinds)
          for (const visa of ["niva", "andring", "index"]) {
            const { comparison } = await getComparison({ ...choice, period, uppgift, visa });
            pairs += comparison ? heldApart(comparison) : 0;
          }
    expect(pairs).toBeGreaterThan(400);
  });

  it("offers across committees only what meets in a role or a definition, and says why of the rest", async () => {
    let [offered, refused] = [0, 0];
    for (const start of [
      "exempelkommun/stodnamnden/antal-varddygn-i-externa-placeringar",
      "helsingborg/socialnamnden/summa-kostnader",
      "exempelkommun/laronamnden/sjukfranvaro-procent",
      "exempelkommun/stodnamnden/antal-besok-pa-oppna-mottagningen",
    ]) {
      const { members, view } = await getComparison({ serie: start });
      const [anchor] = members;
      if (!anchor) throw new Error(`no ${start}`);
      for (const committee of committees) {
        if (committee.id === anchor.committee.id) continue;
        for (const { list, verdict } of await getCandidates(committee, anchor, view)) {
          const [a, b] = [anchor.list.series, list.series];
          const doMeet =
            (a.role !== null && a.role === b.role) ||
            (a.definition !== null && a.definition === b.definition);
          if (verdict.kind === "comparable") {
            expect([refOf(committee, b), doMeet]).toEqual([refOf(committee, b), true]);
            offered += 1;
          } else if (verdict.kind === "incomparable") {
            expect(verdict.reasons.length).toBeGreaterThan(0);
            refused += 1;
          }
        }
      }
    }
    expect(offered).toBeGreaterThan(3);
    expect(refused).toBeGreaterThan(100);
  });
});

/** Holds each shown figure to the first line's of its year and, for a change, to its own year before. */
function heldApart({ lines, view }: Comparison): number {
  const [anchor, ...others] = lines;
  let pairs = 0;
  for (const line of others)
    for (const point of line.points.filter(({ shown }) => shown !== null)) {
      const beside = anchor?.points.find(({ year }) => year === point.year);
      if (!anchor || !beside || beside.figure.value === null) continue;
      const verdict = comparability(
        { figure: beside.figure, series: anchor.of.list.series },
        { figure: point.figure, series: line.of.list.series },
      );
      expect(verdict).toEqual({ ok: true });
      pairs += 1;
    }
  for (const { points, of } of view.measure === "andring" ? lines : [])
    for (const point of points.filter(({ shown }) => shown !== null)) {
      const before = points.find(({ year }) => year === point.year - 1);
      if (!before) throw new Error("a change from nothing");
      const series = of.list.series;
      const verdict = comparability(
        { figure: before.figure, series },
        { figure: point.figure, series },
      );
      expect(verdict).toEqual({ ok: true });
      pairs += 1;
    }
  return pairs;
}
