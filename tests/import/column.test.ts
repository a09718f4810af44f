import { describe, expect, it } from "vitest";
import {
  cumulativePeriod,
  monthPeriod,
  pointPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from "@/lib/domain/period";
import type { Basis } from "@/lib/domain/figure";
import type { ReportIdentity } from "@/lib/domain/report";
import { likeliestColumn, parseColumn, type FigureColumn } from "@/lib/import/column";

const interim = (year: number, tertial: 1 | 2): ReportIdentity => ({
  kind: "interim",
  year,
  tertial,
  period: cumulativePeriod(year, 4 * tertial),
});
const monthly = (year: number, month: number): ReportIdentity => ({
  kind: "monthly",
  year,
  tertial: null,
  period: cumulativePeriod(year, month),
});
const t1 = interim(2025, 1);
const t2 = interim(2017, 2);
const t2of2024 = interim(2024, 2);
const november = monthly(2017, 11);
const march = monthly(2026, 3);
const october = monthly(2021, 10);
const annual: ReportIdentity = {
  kind: "annual",
  year: 2023,
  tertial: null,
  period: yearPeriod(2023),
};
const plan: ReportIdentity = { ...annual, kind: "plan", year: 2025, period: yearPeriod(2025) };

const year = yearPeriod;
const until = cumulativePeriod;

type Told = Partial<Pick<FigureColumn, "aspect" | "unit" | "isPreviousForecast">>;
type Settled = readonly [ReportIdentity, string, Basis, Period, Told?];

const earlier: Told = { isPreviousForecast: true, aspect: "Föregående prognos" };

/** Headers that settle their meaning by themselves in that report. */
const settled: readonly Settled[] = [
  [t1, "Utfall 2025", "actual", until(2025, 4)],
  [t1, "Utfall 2024", "actual", year(2024)],
  [t1, "Utfall 2021", "actual", year(2021)],
  [t1, "Utfall", "actual", until(2025, 4)],
  [t1, "2025", "actual", until(2025, 4)],
  [t1, "2024", "actual", year(2024)],
  [t1, "Bokslut 2024", "actual", year(2024)],
  [t1, "Internbudget 2025", "budget", year(2025)],
  [t1, "Budget 2025", "budget", year(2025)],
  [t1, "Prognos 2025", "forecast", year(2025)],
  [t1, "Prognos", "forecast", year(2025)],
  [t1, "PROGNOS 2025", "forecast", year(2025)],
  [t1, "Målvärde", "target", year(2025)],
  [t1, "Målvärde 2025", "target", year(2025)],
  [t1, "Mål 2025", "target", year(2025)],
  [t1, "Utfall april 2025 ack", "actual", until(2025, 4)],
  [t1, "Utfall ack april", "actual", until(2025, 4)],
  [t1, "Utfall t.o.m. april 2025", "actual", until(2025, 4)],
  [t1, "Utfall t o m april 2024", "actual", until(2024, 4)],
  [t1, "Utfall jan-apr 2024", "actual", until(2024, 4)],
  [t1, "Utfall jan–apr 2025", "actual", until(2025, 4)],
  [t1, "Utfall januari - april 2025", "actual", until(2025, 4)],
  [t1, "Utfall T1 2024", "actual", until(2024, 4)],
  [t1, "Utfall tertial 1 2025", "actual", until(2025, 4)],
  [t1, "Budget jan-apr 2025", "budget", until(2025, 4)],
  [t1, "Utfall hittills i år", "actual", until(2025, 4)],
  [t2, "Bokslut 2016", "actual", year(2016)],
  [t2, "Utfall 2016", "actual", year(2016)],
  [t2, "Utfall 2017 T2", "actual", until(2017, 8)],
  [t2, "Utfall T2 2017", "actual", until(2017, 8)],
  [t2, "Utfall 2017-08-31", "actual", until(2017, 8)],
  [t2, "Utfall 2017- 08-31", "actual", until(2017, 8)],
  [t2, "Utfall 2017-\n08-31", "actual", until(2017, 8)],
  [t2, "Utfall 31 augusti 2017", "actual", until(2017, 8)],
  [t2, "Prognos 2017", "forecast", year(2017)],
  [t2, "Prognos 2017 (T2)", "forecast", year(2017)],
  [t2, "Prognos T1 2017", "forecast", year(2017), earlier],
  [t2, "Målvärde 2017", "target", year(2017)],
  [t2of2024, "Utfall jan-aug 2024", "actual", until(2024, 8)],
  [t2of2024, "Utfall jan-aug 2023", "actual", until(2023, 8)],
  [t2of2024, "Utfall jan- aug 2023", "actual", until(2023, 8)],
  [t2of2024, "Budget 2024", "budget", year(2024)],
  [t2of2024, "Prognos helår 2024", "forecast", year(2024)],
  [t2of2024, "Prognos helar 2024", "forecast", year(2024)],
  [t2of2024, "prognos helér 2024", "forecast", year(2024)],
  [t2of2024, "Avvikelse prognos helår mot budget", "variance", year(2024)],
  [t2of2024, "Awvikelse prognos helir mot budget", "variance", year(2024)],
  [t2of2024, "Volym prognos helår", "forecast", year(2024), { aspect: "Volym" }],
  [t2of2024, "Avvikelse volym, prognos mot budget", "variance", year(2024), { aspect: "Volym" }],
  [
    t2of2024,
    "Andel % av nettokostnad utfall jan-aug 2024",
    "actual",
    until(2024, 8),
    { aspect: "Andel % av nettokostnad", unit: "percent" },
  ],
  [
    t2of2024,
    "Antal externa utförare per 31 augusti 2024",
    "actual",
    pointPeriod("2024-08-31"),
    { aspect: "Antal externa utförare", unit: "count" },
  ],
  [annual, "Utfall 2019", "actual", year(2019)],
  [annual, "Utfall 2023", "actual", year(2023)],
  [annual, "Utfall", "actual", year(2023)],
  [annual, "Bokslut 2022", "actual", year(2022)],
  [annual, "Bokslut 2023", "actual", year(2023)],
  [annual, "Årsbokslut 2023", "actual", year(2023)],
  [annual, "Årets utfall", "actual", year(2023)],
  [annual, "Utfall fg år", "actual", year(2022)],
  [annual, "Internbudget 2023", "budget", year(2023)],
  [annual, "Budget", "budget", year(2023)],
  [annual, "Årsbudget 2023", "budget", year(2023)],
  [annual, "Reviderad budget 2023", "budget", year(2023), { aspect: "Reviderad" }],
  [annual, "Avvikelse", "variance", year(2023)],
  [annual, "Avvikelse 2023", "variance", year(2023)],
  [annual, "Avvikelse, %", "variance", year(2023), { aspect: "Procent", unit: "percent" }],
  [annual, "Avvikelse tkr", "variance", year(2023), { unit: "tkr" }],
  [annual, "Prognos T2 2023", "forecast", year(2023), earlier],
  [annual, "Delårsrapp jan-aug", "forecast", year(2023), earlier],
  [annual, "2023", "actual", year(2023)],
  [annual, "2021", "actual", year(2021)],
  [annual, "Ansökt 2022", "actual", year(2022), { aspect: "Ansökt" }],
  [annual, "Beviljat 2023", "actual", year(2023), { aspect: "Beviljat" }],
  [annual, "Prognos godkänt 2023", "forecast", year(2023), { aspect: "Godkänt" }],
  [annual, "Antal 2023", "actual", year(2023), { aspect: "Antal", unit: "count" }],
  [annual, "Intäkter 2021", "actual", year(2021), { aspect: "Intäkter" }],
  [annual, "Nettokostnad 2021", "actual", year(2021), { aspect: "Nettokostnad" }],
  [annual, "Utfall 2019 U", "actual", year(2019), { aspect: "U" }],
  [annual, "Målvärde 2016", "target", year(2016)],
  [annual, "Plan 2024", "budget", year(2024)],
  [november, "Utfall 201711", "actual", until(2017, 11)],
  [november, "Utfall 2017-11", "actual", until(2017, 11)],
  [november, "Utfall ack.", "actual", until(2017, 11)],
  [november, "Ack utfall", "actual", until(2017, 11)],
  [november, "Ack. Utfall", "actual", until(2017, 11)],
  [november, "Periodutfall", "actual", until(2017, 11)],
  [november, "Period- utfall", "actual", until(2017, 11)],
  [november, "Budget ack.", "budget", until(2017, 11)],
  [november, "Ack budget", "budget", until(2017, 11)],
  [november, "Period- budget", "budget", until(2017, 11)],
  [november, "Periodbudget", "budget", until(2017, 11)],
  [november, "Periodiserad budget", "budget", until(2017, 11)],
  [november, "Utfall2013", "actual", year(2013)],
  [november, "Bokslut fg år", "actual", year(2016)],
  [november, "helår 2012", "actual", year(2012)],
  [november, "Jan- Okt 2013", "actual", until(2013, 10)],
  [november, "Årsbudget", "budget", year(2017)],
  [november, "Prognos helår", "forecast", year(2017)],
  [november, "Årsprognos", "forecast", year(2017)],
  [november, "Helårsprognos", "forecast", year(2017)],
  [november, "Utfallsprognos", "forecast", year(2017)],
  [november, "Bokslutsprognos", "forecast", year(2017)],
  [november, "Prognos november", "forecast", year(2017)],
  [november, "Prognos fördjupad månadsuppföljning 2017", "forecast", year(2017)],
  [november, "Fg prognos", "forecast", year(2017), earlier],
  [november, "Prognos apr", "forecast", year(2017), earlier],
  [november, "Prognos augusti", "forecast", year(2017), earlier],
  [november, "Prognos oktober", "forecast", year(2017), earlier],
  [november, "Prognos_F eb Total", "forecast", year(2017), earlier],
  [november, "Avvikelse helår", "variance", year(2017)],
  [november, "Avvikelse årsbasis", "variance", year(2017)],
  [november, "Återstår", "variance", year(2017)],
  [november, "Utfall_proc", "actual", until(2017, 11), { aspect: "Proc", unit: "percent" }],
  [november, "Riktpunkt 33,3%", "target", year(2017), { unit: "percent" }],
  [november, "Vecka 14 2017", "actual", weekPeriod(2017, 14)],
  [november, "v. 14", "actual", weekPeriod(2017, 14)],
  [november, "Halvår 1 2017", "actual", until(2017, 6)],
  [november, "Kvartal 1 2017", "actual", until(2017, 3)],
  [november, "Förändring 2012/2013", "actual", year(2013), { aspect: "Förändring" }],
  [october, "Bokslut netto jan-okt", "actual", until(2021, 10)],
  [october, "Bokslut 2020 jan-okt", "actual", until(2020, 10)],
  [october, "Prognosavvikelse mot budget helår", "variance", year(2021)],
  [march, "Utfall period", "actual", until(2026, 3)],
  [march, "Utfall perioden 2026", "actual", until(2026, 3)],
  [march, "Budget period", "budget", until(2026, 3)],
  [march, "Avvikelse period", "variance", until(2026, 3)],
  [march, "Utfall fg år period", "actual", until(2025, 3)],
  [march, "Utfall helår 2025", "actual", year(2025)],
  [march, "Prognos helår 2026", "forecast", year(2026)],
  [march, "Fg prognos helår", "forecast", year(2026), earlier],
  [march, "Budget helår", "budget", year(2026)],
  [march, "Bokslut fg år helår", "actual", year(2025)],
  [march, "Avv. prognos/budget 2026", "variance", year(2026)],
  [march, "Avv. prognos/ budget 2026", "variance", year(2026)],
  [march, "Utfall intäkter period", "actual", until(2026, 3), { aspect: "Intäkter" }],
  [march, "Utfall kostnader period", "actual", until(2026, 3), { aspect: "Kostnader" }],
  [march, "Resultat period", "actual", until(2026, 3), { aspect: "Resultat" }],
  [march, "Budget kostnader period", "budget", until(2026, 3), { aspect: "Kostnader" }],
  [march, "Prognos resultat helår", "forecast", year(2026), { aspect: "Resultat" }],
  [march, "Aktuell period (ack sedan årets början)", "actual", until(2026, 3)],
  [march, "Motsvarande period föregående år", "actual", until(2025, 3)],
  [march, "Ack åa helår 2024", "actual", year(2024), { aspect: "Åa", unit: "annualWorkers" }],
  [
    march,
    "Förändring åa 2024/2025",
    "actual",
    year(2025),
    { aspect: "Förändring åa", unit: "annualWorkers" },
  ],
  [
    march,
    "Utfall perioden jämfört med samma period föregående år",
    "actual",
    until(2026, 3),
    { aspect: "Jämfört med samma period föregående år" },
  ],
  [
    march,
    "Prognos helår jämfört med helår föregående år",
    "forecast",
    year(2026),
    { aspect: "Jämfört med helår föregående år" },
  ],
  [plan, "Bokslut 2023", "actual", year(2023)],
  [plan, "Utfall 2023", "actual", year(2023)],
  [plan, "Budget 2025", "budget", year(2025)],
  [plan, "Plan 2026", "budget", year(2026)],
  [plan, "Målvärde", "target", year(2025)],
];

/** Headers that cannot be settled: the figure's value is worth more than a guessed period. */
const unknown: readonly (readonly [ReportIdentity, string, string])[] = [
  [t1, "Utfall 2026", "noPeriod"],
  [t1, "Bokslut 2025", "noPeriod"],
  [t1, "Utfall helår 2025", "noPeriod"],
  [t1, "Utfall april", "noPeriod"],
  [t1, "Utfall jan-aug 2025", "noPeriod"],
  [t2, "Utfall maj-aug 2017", "noPeriod"],
  [t2, "Utfall tertial 3 2017", "noPeriod"],
  [t2, "Prognos december", "noPeriod"],
  [t2, "Prognos period", "noPeriod"],
  [t2, "Utfall kvartal 2 2017", "noPeriod"],
  [t2, "Utfall 2017-08-15", "noPeriod"],
  [t2, "Utfall 2016–2019", "noPeriod"],
  [t2, "Utfall/prognos 2017", "noReading"],
  [t2of2024, "aug 2024", "noBasis"],
  [annual, "Utfall dec 2023", "noPeriod"],
  [annual, "2024", "noBasis"],
  [annual, "Kom. ers.", "noBasis"],
  [annual, "AFF exkl EKB", "noBasis"],
  [annual, "Summa", "noBasis"],
  [annual, "Senaste värdet", "noBasis"],
  [annual, "Ack. utfall sedan projektets start", "noPeriod"],
  [plan, "Utfall 2025", "noPeriod"],
  [plan, "2026", "noBasis"],
];

/** Columns of words. */
const others: readonly (readonly [string, string])[] = [
  ["Nyckeltal", "label"],
  ["Mått/nyckeltal", "label"],
  ["Mätetal", "label"],
  ["Indikatorer", "label"],
  ["Verksamhet", "label"],
  ["Tjänstegarantier", "label"],
  ["Bidragstyp", "label"],
  ["Mål", "label"],
  ["Kommentar", "comment"],
  ["Analys", "comment"],
  ["Trend", "trend"],
  ["Enhet", "unit"],
  ["Volymenhet", "unit"],
  ["Bedömning", "status"],
  ["Status", "status"],
  ["Måluppfyllelse", "status"],
  ["Uppfyllt Ja/Nej", "status"],
  ["Färdiggrad", "status"],
  ["", "none"],
  ["–", "none"],
];

describe("parseColumn", () => {
  it.each(
    settled.map(([report, header, basis, period, told]) => ({
      report,
      header,
      basis,
      period,
      told,
    })),
  )("$report.kind $report.year: $header is $basis", ({ report, header, basis, period, told }) => {
    expect(parseColumn(header, report, [header])).toEqual({
      kind: "figures",
      basis,
      period,
      aspect: null,
      unit: null,
      isPreviousForecast: false,
      doubt: null,
      ...told,
    });
  });

  it.each(unknown)("%o: cannot settle %j (%s)", (report, header, reason) => {
    expect(parseColumn(header, report, [header])).toEqual({ kind: "unknown", reason });
  });

  it.each(others)("%j is a column of %s", (header, kind) => {
    expect(parseColumn(header, annual)).toEqual({ kind });
  });

  it("has more than 150 headers behind it", () => {
    expect(settled.length + unknown.length + others.length).toBeGreaterThan(150);
  });
});

describe("a bare header is settled by the table's other headers", () => {
  const read = (header: string, report: ReportIdentity, ...siblings: string[]) => {
    const reading = parseColumn(header, report, [header, ...siblings]);
    return reading.kind === "figures" ? [reading.basis, reading.period, reading.doubt] : reading;
  };

  it("a deviation spans what it deviates from", () => {
    expect(read("Avvikelse", t1, "Budget 2025", "Prognos 2025")).toEqual([
      "variance",
      year(2025),
      null,
    ]);
    expect(read("Avvikelse", t1, "Utfall period", "Budget period")).toEqual([
      "variance",
      until(2025, 4),
      null,
    ]);
    expect(
      read("Budgetavvikelse", march, "Budget kostnader period", "Utfall intäkter period"),
    ).toEqual(["variance", until(2026, 3), null]);
  });

  it("and is doubted when both or neither stand there", () => {
    const doubted = ["variance", year(2025), "periodUncertain"];
    expect(read("Avvikelse", t1, "Utfall 2025", "Budget 2025")).toEqual(doubted);
    expect(read("Avvikelse", t1, "Budget period", "Prognos helår")).toEqual(doubted);
    expect(read("Avvikelse", t1, "Prognos 2025", "Avvikelse")).toEqual(doubted);
    for (const budget of ["Budget jan–apr 2025", "Budget 2025-04", "Budget t.o.m. april"])
      expect(read("Avvikelse", t1, budget, "Prognos helår")).toEqual(doubted);
    expect(read("Avvikelse", t1, "Budget jan-dec", "Prognos helår")).not.toEqual(doubted);
  });

  it("a budget beside a year's budget is the period's", () => {
    expect(read("Budget", t1, "Årsbudget")).toEqual(["budget", until(2025, 4), null]);
    expect(read("Budget", t1, "Prognos")).toEqual(["budget", year(2025), null]);
    expect(read("Budget", t1, "Utfall")).toEqual(["budget", year(2025), "periodUncertain"]);
  });

  it("last year's outcome may be the year or the stretch", () => {
    expect(read("Utfall fg år", t1)).toEqual(["actual", year(2024), "periodUncertain"]);
    expect(read("Bokslut", t1)).toEqual(["actual", year(2024), "periodUncertain"]);
    expect(read("Bokslut", annual, "Utfall")).toEqual(["actual", year(2023), "periodUncertain"]);
  });

  it("others' outcome gets the newest period beside it, doubted", () => {
    const doubted = ["actual", year(2018), "periodUncertain"];
    const siblings = ["Utfall 2018", "Utfall 2017", "Utfall 2016"];
    for (const header of ["Medel", "Sämst", "Bäst", "Riket", "VGR medel"])
      expect(read(header, { ...annual, year: 2018, period: year(2018) }, ...siblings)).toEqual(
        doubted,
      );
    expect(read("Medel", annual)).toEqual({ kind: "unknown", reason: "noPeriod" });
  });

  it("a goal column among years holds the target", () => {
    expect(read("Mål", annual, "2021", "Trend")).toEqual(["target", year(2023), null]);
  });

  it("a row of month names is months", () => {
    expect(read("april", monthly(2025, 12), "januari", "februari", "mars")).toEqual([
      "actual",
      monthPeriod(2025, 4),
      null,
    ]);
  });

  it("months of one basis in a run are months", () => {
    const others = ["Utfall jan", "Utfall feb", "Utfall mar"];
    expect(read("Utfall apr", monthly(2025, 9), ...others)).toEqual([
      "actual",
      monthPeriod(2025, 4),
      null,
    ]);
    const unknown = { kind: "unknown", reason: "noPeriod" };
    expect(read("Utfall apr", monthly(2025, 9), "Utfall feb", "Utfall jun")).toEqual(unknown);
    expect(read("Utfall apr", monthly(2025, 9), "Budget feb", "Budget mar")).toEqual(unknown);
  });

  it("a forecast that goes on month by month after the outcome is of the month", () => {
    const outcomes = ["jul", "aug", "sep"].map((month) => `Utfall ${month}`);
    const forecasts = ["Prognos nov", "Prognos dec"];
    const ofMonth = ["forecast", monthPeriod(2025, 10), null];
    const ofYear = ["forecast", year(2025), null];
    const report = monthly(2025, 10);
    expect(read("Prognos okt", report, ...outcomes, ...forecasts)).toEqual(ofMonth);
    expect(read("Prognos okt", report, ...outcomes)).toEqual(ofYear);
    expect(read("Prognos okt", report, "Prognos apr", "Prognos aug")).toEqual(ofYear);
  });

  it("a month beside the year so far is the month", () => {
    const ofMonth = ["actual", monthPeriod(2025, 9), null];
    const report = monthly(2025, 9);
    expect(read("Utfall september", report, "Utfall ack jan-sep")).toEqual(ofMonth);
    expect(read("Utfall september", report, "Utfall ack september")).toEqual(ofMonth);
    expect(read("Utfall september", report, "Budget ack jan-sep", "Utfall ack aug")).toEqual({
      kind: "unknown",
      reason: "noPeriod",
    });
  });

  it("a change of budgets is neither of them, and a project's budget is of more years than one", () => {
    const doubtOf = (header: string) => {
      const reading = parseColumn(header, annual, [header]);
      return reading.kind === "figures" ? reading.doubt : reading.kind;
    };
    expect(doubtOf("Förändring budget 2022/2023")).not.toBeNull();
    expect(doubtOf("Förändring mot 2022")).not.toBeNull();
    expect(doubtOf("Ökning jämfört med 2022")).not.toBeNull();
    expect(doubtOf("Total projektbudget")).toBe("periodUncertain");
    expect(doubtOf("Budget 2023")).toBeNull();
  });

  it.each(["Budget - utgift", "Utfall – budget"])("%s is a deviation", (header) => {
    const reading = parseColumn(header, annual, ["Budget 2023", "Utfall 2023", header]);
    expect(reading.kind === "figures" && reading.basis).toBe("variance");
  });

  it("a month of a year without a basis is most likely the month, in doubt", () => {
    const found = likeliestColumn("Sep 2025 Visstid", monthly(2025, 9), false);
    expect([found?.period, found?.aspect, found?.doubt]).toEqual([
      monthPeriod(2025, 9),
      "Visstid",
      "basisUncertain",
    ]);
    const told = likeliestColumn("Utfall sep 2025", monthly(2025, 9), false);
    expect([told?.period, told?.doubt]).toEqual([until(2025, 9), "periodUncertain"]);
    expect(likeliestColumn("Visstid", monthly(2025, 9), false)).toBeNull();
  });

  it("a word that may be a damaged basis makes no silent outcome", () => {
    expect(read("Bugdet 2024", annual)).toEqual({ kind: "unknown", reason: "noBasis" });
    expect(read("Bugdet 2023", annual)).toEqual(["actual", year(2023), "basisUncertain"]);
  });

  it("words run together by OCR are told by likeness, and doubted", () => {
    for (const header of [
      "Uflljan-aug 2024",
      "Utflljan-ang 2024",
      "Uflljnaug 2024",
      "Uflljonaug 2024",
    ])
      expect(read(header, t2of2024)).toEqual(["actual", until(2024, 8), "headerDamaged"]);
  });
});

describe("whatever the header", () => {
  it("an outcome never lies after the report's period", () => {
    for (const report of [t1, t2, annual, plan, march])
      for (const [, header] of settled) {
        const reading = parseColumn(header, report, [header]);
        if (reading.kind === "figures" && reading.basis === "actual")
          expect(reading.period.end <= report.period.end, header).toBe(true);
      }
  });
});

describe("a column that counts deviations", () => {
  it.each([
    ["Antal avvikelser 2023", "actual", "Antal avvikelser"],
    ["Antal allvarliga avvikelser 2023", "actual", "Antal allvarliga avvikelser"],
    ["Avvikelse 2023", "variance", null],
    ["Avvikelse antal 2023", "variance", "Antal"],
  ])("is %s", (header, basis, aspect) => {
    expect(parseColumn(header, annual)).toMatchObject({ kind: "figures", basis, aspect });
  });
});
