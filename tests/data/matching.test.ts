import { describe, expect, it } from "vitest";
import { listGoals } from "@/lib/data/goals";
import { findReport } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import { annual, draftOf, goalOf, importOf, interim, reportOf } from "./draft";

describe("a series is known again", () => {
  it.each([
    ["whatever the case, accents and marks", "Antal anmälningar", "ANTAL ANMÄLNINGAR*"],
    ["under another subheading, when no other has its label", "Antal möten", "Antal möten"],
  ])("%s", async (name, first, second) => {
    const committee = `Igennämnden ${first}`;
    await importOf(draftOf({ committee, figures: [{ label: first, value: "1" }] }));
    const { committeeId } = reportOf(
      await importOf(
        draftOf({
          committee,
          identity: interim(2025, 1),
          figures: [{ label: second, value: "2", series: { group: "Statistik" } }],
        }),
      ),
    );
    const [one, ...others] = await listSeries({ committeeId });
    expect(others).toEqual([]);
    expect(one?.series.label).toBe(first);
    expect(one?.figures.map(({ value }) => value)).toEqual(["1", "2"]);
  });

  it("by its role in the statement, and keeps the new label as an alias", async () => {
    const committee = "Rollnämnden";
    const series = { kind: "incomeStatement", unit: "tkr", role: "totalRevenue" } as const;
    const years = [
      [2022, "Summa intäkter"],
      [2023, "Totala intäkter"],
    ] as const;
    for (const [year, label] of years) {
      const figures = [{ label, value: String(year), series }];
      await importOf(draftOf({ committee, identity: annual(year), figures }));
    }
    // Without the role: the alias is enough.
    const bare = { ...series, role: null };
    const figures = [{ label: "Totala intäkter", value: "2024", series: bare }];
    const last = await importOf(draftOf({ committee, identity: annual(2024), figures }));
    const [one, ...others] = await listSeries({ committeeId: reportOf(last).committeeId });
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      series: { label: "Summa intäkter", aliases: ["Totala intäkter"] },
      figures: [{ value: "2022" }, { value: "2023" }, { value: "2024" }],
    });
  });
});

describe("the dash of a list", () => {
  const under = { kind: "serviceArea", unit: "tkr" } as const;
  const row = (label: string, parent: string | null = null) => {
    return { label, value: "5", series: { ...under, parent } };
  };

  it.each([
    [
      "is left out where several rows have it",
      ["- Ekonomi", "– Personal"],
      ["Ekonomi", "Personal"],
    ],
    ["stays where one row has it", ["- Ekonomi", "Personal"], ["- Ekonomi", "Personal"]],
    ["is no hyphen of a word", ["-kostnader", "-intäkter"], ["-kostnader", "-intäkter"]],
  ])("%s", async (name, printed, shown) => {
    const committee = `Strecknämnden ${name}`;
    const figures = printed.map((label) => row(label));
    const { committeeId } = reportOf(
      await importOf(draftOf({ committee, identity: annual(2023), figures })),
    );
    const bare = printed.map((label) => row(label.replace(/^[-–] /, "")));
    await importOf(draftOf({ committee, identity: annual(2024), figures: bare }));
    const list = await listSeries({ committeeId });
    expect(list.map(({ series, figures: those }) => [series.label, those.length])).toEqual(
      shown.map((label) => [label, 2]),
    );
  });

  it("is each parent's own", async () => {
    const committee = "Underradsnämnden";
    const figures = [
      row("Netto"),
      row("- varav avgifter", "Netto"),
      row("Lön"),
      row("- varav ob", "Lön"),
    ];
    const { committeeId } = reportOf(await importOf(draftOf({ committee, figures })));
    const list = await listSeries({ committeeId });
    expect(list.map(({ series }) => series.label)).toEqual([
      "Netto",
      "- varav avgifter",
      "Lön",
      "- varav ob",
    ]);
  });
});

describe("two series are kept apart", () => {
  it.each([
    ["of different kinds", { kind: "volume" }, { kind: "placement" }],
    ["of different units", { unit: "count" }, { unit: "percent" }],
    ["of different aspects", { aspect: "Ansökt" }, { aspect: "Beviljat" }],
    ["under different subheadings of one document", { group: "Barn" }, { group: "Vuxna" }],
  ] as const)("%s", async (name, a, b) => {
    const figures = [
      { label: "Antal", value: "1", series: a },
      { label: "Antal", value: "2", series: b },
    ];
    const committee = `Isärnämnden ${name}`;
    const outcome = await importOf(draftOf({ committee, figures }));
    const again = await importOf(draftOf({ committee, figures, identity: annual(2025) }));
    expect(again.kind).toBe("published");
    const list = await listSeries({ committeeId: reportOf(outcome).committeeId });
    expect(list.map(({ figures }) => figures.map(({ value }) => value))).toEqual([
      ["1", "1"],
      ["2", "2"],
    ]);
    expect(new Set(list.map(({ series }) => series.slug)).size).toBe(2);
  });
});

describe("an indicator beside its goal and in its own table", () => {
  const beside = { label: "Andel trygga elever", series: { group: "Alla ska känna sig trygga" } };
  const own = { label: "Andel trygga elever", series: { group: "Grundskola" } };
  const goals = [goalOf("Alla ska känna sig trygga", "achieved")];

  it("is one series when the figures agree", async () => {
    const figures = [
      { ...beside, value: "90" },
      { ...own, value: "90.0" },
      { ...own, value: "88", period: yearPeriod(2023) },
    ];
    const outcome = await importOf(draftOf({ committee: "Ennämnden", figures, goals }));
    const list = await listSeries({ committeeId: reportOf(outcome).committeeId });
    expect(list).toMatchObject([{ series: { group: "Grundskola" }, figures: [{}, {}, {}] }]);
  });

  it("is two when they don't", async () => {
    const figures = [
      { ...beside, value: "90" },
      { ...own, value: "91" },
    ];
    const outcome = await importOf(draftOf({ committee: "Tvånämnden", figures, goals }));
    expect(await listSeries({ committeeId: reportOf(outcome).committeeId })).toHaveLength(2);
  });
});

describe("the order of series", () => {
  it("is the printed one, with what a later report adds where it is printed", async () => {
    const committee = "Ordningsnämnden";
    const rows = (labels: string[]) => labels.map((label) => ({ label, value: "1" }));
    await importOf(draftOf({ committee, figures: rows(["Alfa", "Beta", "Delta"]) }));
    const later = draftOf({
      committee,
      identity: annual(2025),
      figures: rows(["Alfa", "Gamma", "Delta", "Epsilon"]),
    });
    const { committeeId } = reportOf(await importOf(later));
    const list = await listSeries({ committeeId });
    expect(list.map(({ series }) => series.label)).toEqual([
      "Alfa",
      "Gamma",
      "Beta",
      "Delta",
      "Epsilon",
    ]);
  });
});

describe("goals", () => {
  it("are the same through a year's reports, and continue one another over years", async () => {
    const committee = "Målnämnden";
    const titles = {
      2022: "Under 2022 ska minst 70 procent vara nöjda",
      2023: "Under 2023 ska minst 70 procent vara nöjda",
    };
    // The older year comes last: the chain is right whatever order reports are found in.
    for (const [identity, title] of [
      [interim(2023, 2), titles[2023]],
      [annual(2023), titles[2023].toUpperCase()],
      [annual(2022), titles[2022]],
    ] as const) {
      await importOf(draftOf({ committee, identity, goals: [goalOf(title, "achieved")] }));
    }
    const other = draftOf({ committee, identity: annual(2024), goals: [] });
    const { committeeId } = reportOf(await importOf(other));
    const goals = (await listGoals({ committeeId })).map(({ goal }) => goal);
    expect(goals.map(({ year, assessments }) => [year, assessments.length])).toEqual([
      [2023, 2],
      [2022, 1],
    ]);
    expect(goals[0]?.succeedsId).toBe(goals[1]?.id);
    expect(goals[1]?.succeedsId).toBeNull();
  });

  it("that read differently are linked when the report says so, and only then", async () => {
    const committee = "Omskrivningsnämnden";
    const before = [
      goalOf("Fler ska klara sig själva", "achieved"),
      goalOf("Fler svar", "achieved"),
    ];
    await importOf(draftOf({ committee, identity: annual(2022), goals: before }));
    const lines = [
      "Hushållen ska ha stöd i högst 7 månader",
      'Målet ersätter det tidigare målet "Fler ska klara sig själva".',
      "Flera svar",
    ];
    const after = [
      goalOf("Hushållen ska ha stöd i högst 7 månader", null),
      goalOf("Flera svar", null, { place: { page: null, line: 3 } }),
    ];
    const outcome = await importOf(
      draftOf({ committee, identity: annual(2023), goals: after, lines }),
    );
    const { committeeId } = reportOf(outcome);
    const goals = (await listGoals({ committeeId })).map(({ goal }) => goal);
    const titleOf = (id: string | null | undefined) => goals.find((goal) => goal.id === id)?.title;
    const links = goals.map(({ title, succeedsId }) => [title, titleOf(succeedsId)]);
    expect(links).toEqual([
      ["Hushållen ska ha stöd i högst 7 månader", "Fler ska klara sig själva"],
      ["Flera svar", undefined],
      ["Fler ska klara sig själva", undefined],
      ["Fler svar", undefined],
    ]);
  });

  it("have the measures of the newest report that lists any, each with its target and series", async () => {
    const target = (value: string) => {
      const rest = { unit: "percent", year: 2024, isRelative: false } as const;
      return { bound: "atLeast", value, printed: `Minst ${value} %`, ...rest } as const;
    };
    const committee = "Måttnämnden";
    const figures = [{ label: "Andel nöjda", value: "80", series: { unit: "percent" } as const }];
    const measures = (value: string) => [
      { label: "Andel nöjda", target: target(value), figureKeys: ["0"] },
      { label: "Andel trygga", target: null, figureKeys: [] },
    ];
    for (const [identity, value] of [
      [interim(2024, 1), "70.0"],
      [annual(2024), "75.0"],
    ] as const) {
      const goals = [goalOf("Nöjda", "achieved", { measures: measures(value) })];
      await importOf(draftOf({ committee, identity, figures, goals }));
    }
    const plain = draftOf({
      committee,
      identity: interim(2024, 2),
      goals: [goalOf("Nöjda", null)],
    });
    const { committeeId } = reportOf(await importOf(plain));
    const [{ goal } = { goal: null }] = await listGoals({ committeeId });
    const series = await listSeries({ committeeId });
    const nojda = series.find((each) => each.series.label === "Andel nöjda")?.series.id;
    expect(goal).toMatchObject({
      target: null,
      measures: [
        { label: "Andel nöjda", seriesId: nojda, target: { value: "75.0", bound: "atLeast" } },
        { label: "Andel trygga", seriesId: null, target: null },
      ],
      measureSeriesIds: [nojda],
      assessments: [{ verdict: "achieved" }, { verdict: "notAssessed" }, { verdict: "achieved" }],
    });
  });
});

describe("breaks", () => {
  const place = { page: null, line: 1 };
  const told = { date: "2024-01-01", cause: "definition", note: "Ändrad", place } as const;

  it("are told once, by the first report that tells of them", async () => {
    const committee = "Brottsnämnden";
    const breaks = [{ seriesLabel: "antal besök", ...told }];
    const first = reportOf(
      await importOf(draftOf({ committee, identity: interim(2024, 1), breaks })),
    );
    await importOf(draftOf({ committee, identity: interim(2024, 2), breaks }));
    const [one] = await listSeries({ committeeId: first.committeeId });
    expect(one?.series.breaks).toEqual([
      { date: "2024-01-01", cause: "definition", note: "Ändrad", reportId: first.id },
    ]);
  });

  it("that the reader proposed and a person recorded too are told in the person's words", async () => {
    const own = { ...told, note: "Även samtal räknas", figureKey: "0" };
    const breaks = [
      { seriesLabel: "antal besök", ...told },
      { seriesLabel: "Antal besök", ...own },
      { seriesLabel: "antal besök", ...told, cause: "method" as const },
    ];
    const { committeeId } = reportOf(
      await importOf(draftOf({ committee: "Ordnämnden", identity: interim(2024, 1), breaks })),
    );
    const [one] = await listSeries({ committeeId });
    expect(one?.series.breaks.map(({ cause, note }) => [cause, note]).toSorted()).toEqual([
      ["definition", "Även samtal räknas"],
      ["method", "Ändrad"],
    ]);
  });

  it("of no series in the report are a problem, not a guess", async () => {
    const breaks = [{ seriesLabel: "Något helt annat", ...told }];
    const outcome = await importOf(draftOf({ committee: "Okändnämnden", breaks }));
    const { committeeId, slug } = reportOf(outcome);
    expect((await findReport(committeeId, slug))?.problems).toMatchObject([
      { code: "breakWithoutSeries", severity: "warning", data: { label: "Något helt annat" } },
    ]);
  });
});

describe("what was stated when", () => {
  it("stands in the order of periods, then of the reports that stated it", async () => {
    const committee = "Årgångsnämnden";
    const label = "Antal";
    const t1 = { label, value: "4", period: cumulativePeriod(2024, 4) };
    await importOf(
      draftOf({
        committee,
        identity: annual(2025),
        figures: [
          { label, value: "31" },
          { label, value: "21", period: yearPeriod(2024) },
        ],
      }),
    );
    const first = draftOf({ committee, figures: [t1, { label, value: "20" }] });
    const { committeeId } = reportOf(await importOf(first));
    const [one] = await listSeries({ committeeId });
    expect(one?.figures.map(({ value }) => value)).toEqual(["4", "20", "21", "31"]);
  });
});
