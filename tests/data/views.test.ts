import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { outcomeBars } from "@/lib/charts/bar-rows";
import { compare } from "@/lib/charts/comparison";
import { latestOf } from "@/lib/charts/latest";
import { printedTable } from "@/lib/charts/printed-table";
import { trendOf } from "@/lib/charts/trend";
import { weeklyYears } from "@/lib/charts/weekly";
import { listAreaMappings } from "@/lib/data/areaMappings";
import { listCommittees } from "@/lib/data/committees";
import { listForecastRanges } from "@/lib/data/forecastRanges";
import { listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { databaseUrl } from "@/lib/env";
import { isTotalArea, mapAreas, withoutAspects } from "@/lib/domain/areaMapping";
import type { Committee } from "@/lib/domain/committee";
import { comparability } from "@/lib/domain/comparability";
import { sumOf } from "@/lib/domain/decimal";
import type { Figure } from "@/lib/domain/figure";
import { forecastPaths } from "@/lib/domain/forecastPath";
import { forecastRecords } from "@/lib/domain/forecastRecord";
import { movementsIn } from "@/lib/domain/movement";
import { yearOf, yearPeriod, type Period } from "@/lib/domain/period";
import type { Report } from "@/lib/domain/report";
import { listPrintedNotes } from "@/lib/data/printedNotes";
import { restatementsIn } from "@/lib/domain/restatement";
import { noteOnRestatement } from "@/lib/domain/restatementNote";
import { sameTimeIn } from "@/lib/domain/sameTime";
import type { SeriesWithFigures } from "@/lib/domain/selection";
import type { Series } from "@/lib/domain/series";

interface Held {
  slug: string;
  reports: Report[];
  list: SeriesWithFigures[];
  id: string;
}

describe("what the pages set beside each other, in every sample", { timeout: 120_000 }, () => {
  let all: Held[] = [];
  let committees: Committee[] = [];
  beforeAll(async () => {
    const program = ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"];
    const env = { DATABASE_URL: databaseUrl(), NODE_ENV: "test" as const };
    expect(spawnSync(process.execPath, program, { env }).status).toBe(0);
    committees = await listCommittees();
    all = await Promise.all(
      committees.map(async ({ id, slug, municipality }) => ({
        slug: `${municipality.slug}/${slug}`,
        id,
        reports: await listReports(id),
        list: await listSeries({ committeeId: id }),
      })),
    );
  }, 120_000);

  it("are points of one span along each line of a trend, and comparable from one to the next", () => {
    const pairs = all.flatMap(({ list, reports }) =>
      list.flatMap((each) =>
        (["helar", "t1", "t2"] as const).flatMap((stretch) =>
          trendOf(each, reports, stretch).runs.flatMap((run) =>
            run.slice(1).map((point, index) => ({
              a: run[index]?.figure,
              b: point.figure,
              series: each.series,
            })),
          ),
        ),
      ),
    );
    expect(pairs.length).toBeGreaterThan(500);
    const mixed = pairs.filter(({ a, b, series }) => !mayStand(a, b, series));
    expect(mixed).toEqual([]);
  });

  it("are comparable wherever a change, a movement or a forecast's error is told", () => {
    let told = 0;
    for (const { list, reports } of all) {
      for (const report of reports) {
        for (const { series, from, to } of movementsIn(report, reports, list)) {
          expect(isComparable(from, to, series)).toBe(true);
          told += 1;
        }
        for (const { series, now, earlier, change } of sameTimeIn(report, list, reports)) {
          if (!change) continue;
          expect(isComparable(earlier[0]?.figure, now, series)).toBe(true);
          told += 1;
        }
      }
      for (const { series, errors } of forecastRecords(list, reports, []))
        for (const { step, outcome } of errors) {
          expect(isComparable(step.figure, outcome.figure, series)).toBe(true);
          told += 1;
        }
    }
    expect(told).toBeGreaterThan(500);
  });

  it("are whole years along a forecast's path, weeks along a line of weeks, and the newest beside its like", () => {
    const seen = { steps: 0, weeks: 0, latest: 0 };
    for (const { list, reports } of all)
      for (const each of list) {
        for (const { year, steps } of forecastPaths(each, reports))
          for (const { figure } of steps) {
            expect(figure.period).toEqual(yearPeriod(year));
            seen.steps += 1;
          }
        for (const { weeks } of weeklyYears(each, reports))
          for (const { figure } of weeks) {
            expect(figure.period.span).toBe("week");
            seen.weeks += 1;
          }
        for (const stretch of ["helar", "t1", "t2"] as const) {
          const latest = latestOf(trendOf(each, reports, stretch));
          if (!latest?.before?.change) continue;
          const { point, before } = latest;
          expect(isComparable(before.point.figure, point.figure, each.series)).toBe(true);
          seen.latest += 1;
        }
      }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });

  it("are bars of one report's year, the budget's tick at a whole year's bar only", () => {
    let ticks = 0;
    for (const { id, list, reports } of all)
      for (const report of reports) {
        const figures = list.flatMap(({ series, figures: stated }) =>
          stated
            .filter(({ reportId }) => reportId === report.id)
            .map((figure) => ({ figure, series, section: "" })),
        );
        for (const kind of ["incomeStatement", "serviceArea"] as const) {
          const { rows } = printedTable(figures.filter(({ series }) => series.kind === kind));
          const periodIn = ({ period }: Figure) => `${period.span} ${yearOf(period)}`;
          const names = { name: () => id, isTotal: () => false };
          for (const { bars, tick } of outcomeBars(rows, report, names, periodIn, {
            parts: true,
          })) {
            expect(bars.filter(({ text }) => !text.endsWith(` ${report.year}`))).toEqual([]);
            if (!tick) continue;
            expect(bars[tick.bar]?.text).toBe(`year ${report.year}`);
            ticks += 1;
          }
        }
      }
    expect(ticks).toBeGreaterThan(300);
  });

  it("are blocks of the same months in both years, and a pace of like parts", () => {
    let blocks = 0;
    for (const { list, reports } of all)
      for (const report of reports)
        for (const { now, block, pace, series } of sameTimeIn(report, list, reports)) {
          if (block?.before) {
            const months = ({ period }: { period: Period }) => [
              period.span,
              period.start.slice(5),
              period.end.slice(5),
            ];
            expect(months(block.before)).toEqual(months(block.now));
            blocks += 1;
          }
          for (const { part } of pace?.pattern ?? [])
            expect(isComparable(part, now, series)).toBe(true);
        }
    expect(blocks).toBeGreaterThan(100);
  });

  it("are series of a role over committees, each point comparable with the first's of its year", () => {
    let points = 0;
    for (const role of ["result", "totalRevenue", "totalExpenses"] as const) {
      const members = all.flatMap(({ id, list, reports }) => {
        const found = list.find((each) => each.series.role === role);
        const committee = committees.find((each) => each.id === id);
        return found && committee ? [{ committee, list: found, reports }] : [];
      });
      for (const stretch of ["helar", "t1", "t2"] as const) {
        const view = { stretch, basis: "actual", measure: "niva", perHead: false } as const;
        const [first, ...others] = compare(members, view, [])?.lines ?? [];
        for (const line of others)
          for (const { figure, shown, year } of line.points) {
            const anchor = first?.points.find((point) => point.year === year);
            if (shown === null || !anchor || !first) continue;
            const verdict = comparability(
              { figure: anchor.figure, series: first.of.list.series },
              { figure, series: line.of.list.series },
            );
            expect(verdict.ok).toBe(true);
            points += 1;
          }
      }
    }
    expect(points).toBeGreaterThan(50);
  });

  it("are Stödnämnden's forecasts as recomputed by hand from its printed reports", async () => {
    const { id, list, reports } = held("exempelkommun/stodnamnden");
    const [result] = forecastRecords(list, reports, await listForecastRanges(id));
    expect(result?.means.t1).toEqual({ count: 5, net: "-1180", absolute: "3572" });
    expect(result?.means.t2).toEqual({ count: 5, net: "500", absolute: "1032" });
    // 2025 by month, 590 minus each forecast: 1 390, 1 790, 2 490, 1 690, 640, 440 and 190.
    expect(result?.means.other).toEqual({ count: 7, net: "1233", absolute: "1233" });
    // Of the tertials five, and of the months February, September, October and November.
    expect(result?.errors.filter((each) => each.isWithinRange)).toHaveLength(9);
  });

  it("are the figures that the samples' README says are corrected, in the report's own words", async () => {
    const { id, list, reports } = held("exempelkommun/stodnamnden");
    const found = restatementsIn(list, reports).find(({ from }) => from.value === "22640");
    expect(found).toMatchObject({ to: { value: "22456" }, difference: "-184", isShown: true });
    const note = found && noteOnRestatement(found, await listPrintedNotes(id));
    expect(note).toMatchObject({ place: { line: 81 } });
    expect(note?.text).toMatch(/rättat från 22 640 till 22 456/);
  });

  it("are areas that add up to the committee in each year, over the reorganisation", async () => {
    const { id, list, reports } = held("exempelkommun/stodnamnden");
    const areas = withoutAspects(list.filter(({ series }) => series.kind === "serviceArea"));
    const { areas: today, years, unmapped } = mapAreas(areas, await listAreaMappings(id), reports);
    expect([years.length, unmapped]).toEqual([6, []]);
    for (const year of years) {
      const valueOf = (area: (typeof today)[number]) => {
        const cell = area.years.find((each) => each.year === year);
        return cell && cell.how !== "unknown" ? cell.value : "";
      };
      const [total] = today.filter(({ series }) => isTotalArea(series)).map(valueOf);
      const parts = today.filter(({ series }) => !isTotalArea(series)).map(valueOf);
      expect(sumOf(parts)).toBe(total);
    }
  });

  it("are an area that was split by shares, and one that nobody says the parts of", async () => {
    const { id, list, reports } = held("exempelkommun/omtankenamnden");
    const areas = withoutAspects(list.filter(({ series }) => series.kind === "serviceArea"));
    const { areas: today, unmapped } = mapAreas(areas, await listAreaMappings(id), reports);
    // Printed for 2024: −27 360 tkr. 55 % is −15 048 and 45 % is −12 312.
    const in2024 = today.map(({ series, years }) => [
      series.label,
      years.find(({ year }) => year === 2024),
    ]);
    expect(in2024).toMatchObject([
      ["Hemtjänst", { how: "reported", value: "-119780" }],
      ["Särskilt boende", { how: "reported", value: "-171110" }],
      ["Hemsjukvård", { how: "unknown" }],
      ["Rehabilitering", { how: "unknown" }],
      // A share in whole per cent may be half a per cent off: ±136,8, and the print ±0,275.
      ["Träffpunkter och anhörigstöd", { how: "mapped", value: "-15048", rounding: "137.075" }],
      ["Ledning och stab", { how: "mapped", value: "-12312", rounding: "137.025" }],
      ["Summa", { how: "reported", value: "-379670" }],
    ]);
    expect(unmapped.map(({ series }) => series.label)).toEqual(["Hälso- och sjukvård"]);
  });

  function held(slug: string): Held {
    const found = all.find((each) => each.slug === slug);
    if (!found) throw new Error(`no ${slug}`);
    return found;
  }
});

function isComparable(a: Figure | undefined | null, b: Figure, series: Series): boolean {
  return !!a && comparability({ figure: a, series }, { figure: b, series }).ok;
}

/** Weeks and months follow each other; everything else must be the same part of its year. */
function mayStand(a: Figure | undefined, b: Figure, series: Series): boolean {
  if (a?.period.span !== b.period.span) return false;
  return a.period.span === "week" || a.period.span === "month" || isComparable(a, b, series);
}
