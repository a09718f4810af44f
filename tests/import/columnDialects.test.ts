import { describe, expect, it } from "vitest";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import type { ReportIdentity } from "@/lib/domain/report";
import { parseColumn } from "@/lib/import/column";

const interim = (year: number, month: number): ReportIdentity => ({
  kind: "monthly",
  year,
  tertial: null,
  period: cumulativePeriod(year, month),
});
const annual = (year: number): ReportIdentity => ({
  kind: "annual",
  year,
  tertial: null,
  period: yearPeriod(year),
});

/** Each heading of other municipalities' reports, alone in its table: basis and the last and first month. */
const dialects: readonly (readonly [ReportIdentity, string, string])[] = [
  [interim(2017, 11), "Utfall 201711", "actual 2017-01–2017-11"],
  [interim(2026, 3), "Utfall perioden 2026", "actual 2026-01–2026-03"],
  [interim(2026, 4), "Utfall ack.", "actual 2026-01–2026-04"],
  [interim(2026, 4), "Ack utfall", "actual 2026-01–2026-04"],
  [interim(2026, 4), "Periodutfall", "actual 2026-01–2026-04"],
  [interim(2026, 4), "Period- utfall", "actual 2026-01–2026-04"],
  [interim(2026, 4), "Period-utfall", "actual 2026-01–2026-04"],
  [interim(2026, 4), "Av-vikelse helår", "variance 2026-01–2026-12"],
  [interim(2021, 10), "Bokslut netto jan-okt", "actual 2021-01–2021-10"],
  [interim(2013, 10), "Jan- Okt 2013", "actual 2013-01–2013-10"],
  [interim(2021, 10), "Bokslut 2020 jan-okt", "actual 2020-01–2020-10"],
  [interim(2026, 4), "Bokslut fg år", "actual 2025-01–2025-12"],
  [annual(2013), "Utfall2013", "actual 2013-01–2013-12"],
  [annual(2013), "helår 2012", "actual 2012-01–2012-12"],
  [annual(2025), "Årsbokslut 2025", "actual 2025-01–2025-12"],
  [annual(2021), "Nettokostnad 2021", "actual 2021-01–2021-12"],
  [interim(2026, 4), "Budget period", "budget 2026-01–2026-04"],
  [interim(2026, 4), "Budget ack.", "budget 2026-01–2026-04"],
  [interim(2026, 4), "Period- budget", "budget 2026-01–2026-04"],
  [interim(2026, 4), "Periodiserad budget", "budget 2026-01–2026-04"],
  [interim(2021, 10), "Budget netto jan-okt", "budget 2021-01–2021-10"],
  [interim(2026, 4), "Budget kostnader period", "budget 2026-01–2026-04"],
  [interim(2026, 4), "Budget helår", "budget 2026-01–2026-12"],
  [interim(2026, 4), "Årsbudget", "budget 2026-01–2026-12"],
  [interim(2024, 4), "Plan 2025", "budget 2025-01–2025-12"],
  [interim(2026, 4), "Prognos helår", "forecast 2026-01–2026-12"],
  [interim(2026, 4), "Prognos Apr", "forecast 2026-01–2026-12"],
  [interim(2026, 4), "Prognos fördjupad månadsuppföljning 2026", "forecast 2026-01–2026-12"],
  [interim(2026, 4), "Utfallsprognos", "forecast 2026-01–2026-12"],
  [interim(2026, 4), "Bokslutsprognos", "forecast 2026-01–2026-12"],
  [interim(2026, 4), "Fg prognos", "earlier forecast 2026-01–2026-12"],
  [interim(2026, 4), "Prognos_F eb Total", "earlier forecast 2026-01–2026-12"],
  [interim(2021, 10), "Prognos augusti", "earlier forecast 2021-01–2021-12"],
  [annual(2012), "Delårsrapp jan-aug", "earlier forecast 2012-01–2012-12"],
  [interim(2026, 4), "Avvikelse helår", "variance 2026-01–2026-12"],
  [interim(2026, 4), "Avv. prognos/ budget 2026", "variance 2026-01–2026-12"],
  [interim(2026, 4), "Avvikelse årsbasis", "variance 2026-01–2026-12"],
  [annual(2025), "Budget-avvikelse", "variance 2025-01–2025-12"],
  [interim(2026, 4), "Prognosavvikelse mot budget helår", "variance 2026-01–2026-12"],
  [interim(2026, 4), "Årsmål", "target 2026-01–2026-12"],
  [interim(2026, 4), "KF:s årsmål", "target 2026-01–2026-12"],
  [interim(2025, 8), "Ack. januari-juli 2025 Kvinnor", "actual 2025-01–2025-07"],
  [interim(2026, 4), "Års- avvikelse", "variance 2026-01–2026-12"],
  [interim(2026, 4), "Avvik. prognos", "variance 2026-01–2026-12"],
  [interim(2026, 4), "Avvik. period", "variance 2026-01–2026-04"],
  [interim(2026, 4), "Återstår", "variance 2026-01–2026-12"],
  [interim(2026, 4), "Riktpunkt 33,3%", "target 2026-01–2026-12"],
];

describe("headings of other municipalities", () => {
  it.each(dialects)("%o says of “%s”: %s", (report, header, told) => {
    const read = parseColumn(header, report, [header]);
    if (read.kind !== "figures") throw new Error(`${header} is ${read.kind}`);
    const { basis, period, isPreviousForecast, doubt } = read;
    const months = `${period.start.slice(0, 7)}–${period.end.slice(0, 7)}`;
    expect(`${isPreviousForecast ? "earlier " : ""}${basis} ${months}`).toBe(told);
    expect(doubt).toBeNull();
  });

  it.each([
    ["the year's, as foreseen then, beside a forecast", ["Prognos 2026"], "2026-12", true],
    ["that tertial's, beside nothing", ["Nettokostnad"], "2026-04", true],
    ["that tertial's, beside its outcome", ["Utfall T1", "Prognos 2026"], "2026-04", false],
  ])("takes “Avvikelse T1” in the report of T2 for %s", (_, beside, end, isOpen) => {
    const read = parseColumn("Avvikelse T1", interim(2026, 8), [...beside, "Avvikelse T1"]);
    if (read.kind !== "figures") throw new Error(read.kind);
    expect(read.period.end.slice(0, 7)).toBe(end);
    expect(read.doubt).toBe(isOpen ? "periodUncertain" : null);
  });

  it.each(["Ack. utfall", "Ack. utfall utgifter sedan projektets start"])(
    "says no period for “%s” beside a project's whole budget",
    (header) => {
      const read = parseColumn(header, annual(2025), ["Total projektbudget", header, "Avvikelse"]);
      expect(read).toEqual({ kind: "unknown", reason: "noPeriod" });
    },
  );
});
