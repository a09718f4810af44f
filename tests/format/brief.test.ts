import { describe, expect, it } from "vitest";
import { briefOf } from "@/lib/domain/brief";
import type { Figure } from "@/lib/domain/figure";
import type { Goal, Verdict } from "@/lib/domain/goal";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import type { Report } from "@/lib/domain/report";
import type { ReportDetail, SeriesWithFigures } from "@/lib/domain/selection";
import { briefSentences } from "@/lib/format/brief";
import { sentenceText } from "@/lib/format/clause";
import { aFigure, aReport, aSeries, t1, t2 } from "../charts/sample";

const annual = (year: number) => aReport({ id: `a${year}`, year, period: yearPeriod(year) });
const interim = (tertial: 1 | 2) =>
  aReport({
    id: `t${tertial}`,
    kind: "interim",
    tertial,
    year: 2024,
    period: cumulativePeriod(2024, tertial * 4),
  });
const plan = aReport({ id: "plan", kind: "plan", year: 2024, period: yearPeriod(2024) });
const yearBefore: Report[] = [plan, interim(1), interim(2)].map((report) => ({
  ...report,
  id: `${report.id}-2023`,
  year: 2023,
  period: report.tertial ? cumulativePeriod(2023, report.tertial * 4) : yearPeriod(2023),
}));
const reports = [...yearBefore, annual(2023), plan, interim(1), interim(2), annual(2024)];

const result = aSeries({
  id: "r",
  kind: "incomeStatement",
  label: "Årets resultat",
  role: "result",
  unit: "tkr",
  accumulation: "flow",
});
const waiting = aSeries({ id: "w", label: "Väntetid", unit: "days", better: "lower" });
const money = { seriesId: "r", unit: "tkr" } as const;
const days = { seriesId: "w", unit: "days" } as const;

const moneyFigures = [
  aFigure(t2(2023), "-7970", { ...money, reportId: "a2023" }),
  aFigure(2024, "0", { ...money, basis: "budget", reportId: "t1" }),
  aFigure(2024, "-9000", { ...money, basis: "forecast", reportId: "t1" }),
  aFigure(2024, "0", { ...money, basis: "budget", reportId: "t2" }),
  aFigure(2024, "-6500", { ...money, basis: "forecast", reportId: "t2" }),
  aFigure(t2(2024), "-4320", { ...money, reportId: "t2" }),
  aFigure(2024, "0", { ...money, basis: "budget", reportId: "a2024" }),
  aFigure(2024, "-5110", { ...money, reportId: "a2024" }),
];
const dayFigures = [
  aFigure(t1(2023), "20", { ...days, reportId: "a2023" }),
  aFigure(2023, "22", { ...days, reportId: "a2023" }),
  aFigure(t1(2024), "30", { ...days, reportId: "t1" }),
];
const lists: SeriesWithFigures[] = [
  { series: result, figures: moneyFigures },
  { series: waiting, figures: dayFigures },
];

function detailOf(report: Report, over: Partial<ReportDetail> = {}): ReportDetail {
  const figures = lists.flatMap(({ series, figures: all }) =>
    all
      .filter((figure) => figure.reportId === report.id)
      .map((figure) => ({ figure, series, section: "" })),
  );
  return { report, lines: [], figures, goals: [], checks: [], problems: [], unused: [], ...over };
}

function told(report: Report, over: Partial<ReportDetail> = {}, list = lists, held = reports) {
  return briefSentences(briefOf(detailOf(report, over), list, held)).map((sentence) =>
    sentenceText(sentence).replaceAll("\u00a0", " ").replaceAll("\u2212", "-"),
  );
}

function goal(title: string, given: Record<string, Verdict>): Goal {
  return {
    id: title,
    committeeId: "c",
    slug: title,
    title,
    year: 2024,
    perspective: null,
    succeedsId: null,
    target: null,
    measures: [],
    measureSeriesIds: [],
    assessments: Object.entries(given).map(([reportId, verdict]) => ({
      reportId,
      verdict,
      expected: reportId.startsWith("t"),
      printed: "",
      place: { page: null, line: 1 },
    })),
  };
}

describe("a report's money in a minute", () => {
  it.each([
    [
      interim(2),
      [
        "Prognosen för resultatet 2024 är -6 500 tkr, 6 500 tkr sämre än budget; i delårsrapport tertial 1 2024 var prognosen -9 000 tkr.",
        "Utfallet jan–aug 2024 är -4 320 tkr, samma tid året innan -7 970 tkr.",
      ],
    ],
    [
      annual(2024),
      [
        "Resultatet 2024 blev -5 110 tkr, 5 110 tkr sämre än budget; i delårsrapport tertial 2 2024 var prognosen -6 500 tkr.",
      ],
    ],
    [annual(2023), []],
  ])("$slug $tertial", (report, expected) => expect(told(report)).toEqual(expected));

  it("says that it is as budgeted, and nothing of a budget that isn't printed", () => {
    const even = (figures: Figure[]) => ({
      figures: figures.map((figure) => ({ figure, series: result, section: "" })),
    });
    const outcome = aFigure(2024, "0", { ...money, reportId: "a2024" });
    const budget = aFigure(2024, "0", { ...money, basis: "budget", reportId: "a2024" });
    expect(told(annual(2024), even([outcome, budget]), [])).toEqual([
      "Resultatet 2024 blev 0 tkr, lika med budget.",
    ]);
    expect(told(annual(2024), even([outcome]), [])).toEqual(["Resultatet 2024 blev 0 tkr."]);
  });

  it("compares nothing over a break and marks a reading in doubt", () => {
    const broken = {
      date: "2024-01-01",
      cause: "definition" as const,
      note: "",
      reportId: null,
    };
    const list = lists.map((each) => ({ ...each, series: { ...each.series, breaks: [broken] } }));
    expect(told(interim(2), {}, list)[1]).toBe("Utfallet jan–aug 2024 är -4 320 tkr.");
    expect(told(interim(1), {}, list).join(" ")).not.toContain("Mest ändrat");
    const doubted = aFigure(2024, "-5110", { ...money, reportId: "a2024", flags: ["U"] });
    const detail = { figures: [{ figure: doubted, series: result, section: "" }] };
    expect(told(annual(2024), detail, [])).toEqual([
      "Resultatet 2024 blev -5 110 tkr (osäker läsning).",
      "1 siffra är osäkert läst.",
    ]);
  });
});

describe("what moved in a minute", () => {
  it("is told against the same part of the year before, and which way is better", () => {
    expect(told(interim(1)).at(-1)).toBe(
      "Mest ändrat mot jan–apr 2023: väntetid från 20 dagar till 30 dagar (sämre).",
    );
  });
});

describe("a report's goals in a minute", () => {
  const goals = [
    goal("Kort väntan", { plan: "notAssessed", t1: "achieved", t2: "partlyAchieved" }),
    goal("Fler svar", { t1: "achieved", t2: "achieved", a2024: "achieved" }),
    goal("Mindre avfall", { t2: "notAssessed" }),
  ];
  it.each([
    [plan, ["Planen sätter 1 mål för 2024."]],
    [interim(1), ["Av 2 mål: 2 väntas uppnås."]],
    [
      interim(2),
      [
        "Av 3 mål: 1 väntas uppnås, 1 väntas delvis uppnås och 1 ej bedömt.",
        "Sedan delårsrapport tertial 1 2024: ”Kort väntan” väntas uppnås → väntas delvis uppnås.",
      ],
    ],
    [
      annual(2024),
      ["Av 1 mål: 1 uppnått.", "Sedan delårsrapport tertial 2 2024 är ingen bedömning ändrad."],
    ],
  ])("$kind $tertial", (report, expected) =>
    expect(told(report, { goals, figures: [] }, [])).toEqual(expected),
  );
});

it("says what is missing, what fails and what broke", () => {
  const failed = {
    code: "partsSum" as const,
    ok: false,
    place: { page: null, line: 1 },
    subject: "Summa",
    numbers: [],
  };
  const held = reports.filter(({ id }) => id !== "t1");
  expect(told(annual(2024), { figures: [], checks: [failed] }, [], held)).toEqual([
    "1 kontrollräkning stämmer inte.",
    "Rapporter som saknas: 2024: tertial 1.",
  ]);
});

it("lets every number lead to where it stands", () => {
  const goals = [goal("Fler svar", { t1: "achieved", t2: "notAchieved" })];
  const sentences = briefSentences(briefOf(detailOf(interim(2), { goals }), lists, reports));
  const unlinked = sentences
    .flat()
    .filter(({ target }) => target === null)
    .map(({ text }) => text.replace(/(20\d\d|tertial \d|Av \d+ mål)/g, ""));
  expect(unlinked.filter((text) => /\d/.test(text))).toEqual([]);
});
