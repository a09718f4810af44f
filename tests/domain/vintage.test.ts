import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figure";
import { movementsIn } from "@/lib/domain/movement";
import { cumulativePeriod, yearPeriod, type Period } from "@/lib/domain/period";
import type { Report } from "@/lib/domain/report";
import type { Series } from "@/lib/domain/series";
import { statedBy } from "@/lib/domain/vintage";

const accounts2022 = report("a22", "annual", 2022, yearPeriod(2022));
const interim2023 = report("i23", "interim", 2023, cumulativePeriod(2023, 4));
const accounts2023 = report("a23", "annual", 2023, yearPeriod(2023));
const reports = [accounts2023, accounts2022, interim2023];

describe("statedBy", () => {
  it("shows the newest statement and keeps the older that differ", () => {
    const [stated] = statedBy(
      [
        figure("1", accounts2022, yearPeriod(2022), "100"),
        figure("2", accounts2023, yearPeriod(2022), "104"),
      ],
      reports,
    );
    expect(stated?.current.value).toBe("104");
    expect(stated?.revisedFrom.map((each) => each.value)).toEqual(["100"]);
  });

  it("does not call the same number with other decimals a revision", () => {
    const [stated] = statedBy(
      [
        figure("1", accounts2022, yearPeriod(2022), "3.0"),
        figure("2", accounts2023, yearPeriod(2022), "3"),
      ],
      reports,
    );
    expect(stated?.revisedFrom).toEqual([]);
  });

  it.each([
    ["-20.7", "mnkr", "-20725", "tkr", 0],
    ["-20.7", "mnkr", "-20800", "tkr", 1],
    ["74", "percent", "74.4", "percent", 0],
    ["74", "percent", "75", "percent", 1],
    ["74", "percent", "75", "count", 0],
  ] as const)("%s %s restated as %s %s: %i revisions", (was, from, is, to, count) => {
    const [stated] = statedBy(
      [
        { ...figure("1", accounts2022, yearPeriod(2022), was), unit: from },
        { ...figure("2", accounts2023, yearPeriod(2022), is), unit: to },
      ],
      reports,
    );
    expect(stated?.revisedFrom).toHaveLength(count);
  });

  it("does not let a report revise itself by two rows of the same name", () => {
    const [stated] = statedBy(
      [
        figure("1", accounts2023, yearPeriod(2022), "100"),
        figure("2", accounts2023, yearPeriod(2022), "40"),
      ],
      reports,
    );
    expect(stated?.revisedFrom).toEqual([]);
  });

  it("does not let a blank cell erase what was printed before", () => {
    const [stated] = statedBy(
      [
        figure("1", accounts2022, yearPeriod(2022), "100"),
        figure("2", accounts2023, yearPeriod(2022), null),
      ],
      reports,
    );
    expect(stated?.current.value).toBe("100");
    expect(stated?.all).toHaveLength(2);
  });

  it("keeps a part-year apart from its full year", () => {
    const stated = statedBy(
      [
        figure("1", accounts2023, yearPeriod(2023), "90"),
        figure("2", interim2023, cumulativePeriod(2023, 4), "30"),
      ],
      reports,
    );
    expect(stated.map((each) => each.current.value)).toEqual(["30", "90"]);
  });

  it("leaves out what no published report states", () => {
    expect(statedBy([figure("1", accounts2022, yearPeriod(2022), "1")], [accounts2023])).toEqual(
      [],
    );
  });
});

describe("movementsIn", () => {
  it("sets an outcome against the same stretch a year earlier", () => {
    const figures = [
      figure("1", accounts2022, yearPeriod(2022), "100"),
      figure("2", interim2023, cumulativePeriod(2023, 4), "30"),
      figure("3", accounts2023, yearPeriod(2023), "80"),
    ];
    const [movement] = movementsIn(accounts2023, reports, [{ series, figures }]);
    expect(movement?.change).toEqual({ difference: "-20", relative: "-0.2", judgement: "better" });
  });

  it("says nothing of a part-year with no part-year before it", () => {
    const figures = [
      figure("1", accounts2022, yearPeriod(2022), "100"),
      figure("2", interim2023, cumulativePeriod(2023, 4), "30"),
    ];
    expect(movementsIn(interim2023, reports, [{ series, figures }])).toEqual([]);
  });

  it("says nothing over a break, or of a doubtful figure", () => {
    const figures = [
      figure("1", accounts2022, yearPeriod(2022), "100"),
      figure("2", accounts2023, yearPeriod(2023), "80"),
    ];
    const broken: Series = {
      ...series,
      breaks: [{ date: "2023-01-01", cause: "definition", note: "", reportId: null }],
    };
    expect(movementsIn(accounts2023, reports, [{ series: broken, figures }])).toEqual([]);
    const doubtful = figures.map((each) => ({ ...each, flags: ["U" as const] }));
    expect(movementsIn(accounts2023, reports, [{ series, figures: doubtful }])).toEqual([]);
  });
});

const series: Series = {
  id: "s",
  committeeId: "c",
  kind: "indicator",
  label: "Väntetid",
  slug: "vantetid",
  group: null,
  aspect: null,
  unit: "days",
  accumulation: "mean",
  better: "lower",
  role: null,
  parentId: null,
  aliases: [],
  definition: null,
  breaks: [],
};

function report(id: string, kind: Report["kind"], year: number, period: Period): Report {
  return {
    id,
    committeeId: "c",
    slug: id,
    title: id,
    state: "published",
    kind,
    year,
    tertial: kind === "interim" ? 1 : null,
    period,
    release: 1,
    releaseNote: null,
    publishedAt: null,
    decidedOn: null,
    caseNumber: null,
    fileName: `${id}.md`,
  };
}

function figure(id: string, from: Report, period: Period, value: string | null): Figure {
  const common = {
    id,
    seriesId: "s",
    reportId: from.id,
    period,
    basis: "actual" as const,
    unit: "days" as const,
    printed: value ?? "",
    column: "Utfall",
    place: { page: null, line: 1 },
    flags: [],
    verification: "notYet" as const,
    proposed: null,
    reason: null,
  };
  return value === null
    ? { ...common, value: null, missing: "blank" }
    : { ...common, value, missing: null };
}
