import { describe, expect, it } from "vitest";
import { cumulativePeriod, monthPeriod, yearPeriod } from "@/lib/domain/period";
import { freeSlug, reportSlug, toSlug } from "@/lib/domain/slug";

describe("a word of an address", () => {
  it.each([
    ["Antal vårddygn, köpta", "antal-varddygn-kopta"],
    ["Vård- och omsorgsnämnden", "vard-och-omsorgsnamnden"],
    ["  ÅÄÖ éü ", "aao-eu"],
    ["- varav intäkter (tkr)", "varav-intakter-tkr"],
    ["Andel, %", "andel-procent"],
    ["../../etc/passwd", "etc-passwd"],
    ["*** –", "okand"],
    ["", "okand"],
  ])("of %j is %s", (text, slug) => expect(toSlug(text)).toBe(slug));

  it("is cut at a whole word, and fits an address with a suffix", () => {
    const long =
      "Andel barn placerade i jourhem med behov av familjehem som får ett inom sex månader";
    expect(toSlug(long)).toBe(
      "andel-barn-placerade-i-jourhem-med-behov-av-familjehem-som-far-ett-inom-sex",
    );
    expect(toSlug("x".repeat(500))).toHaveLength(80);
  });

  it("gets a number when it is taken", () => {
    const taken = new Set(["summa", "summa-2"]);
    expect(freeSlug("summa", (slug) => taken.has(slug))).toBe("summa-3");
    expect(freeSlug("netto", (slug) => taken.has(slug))).toBe("netto");
  });
});

describe("a report's word of its address", () => {
  it.each([
    [{ kind: "plan", tertial: null, period: yearPeriod(2025) }, "verksamhetsplan-2025"],
    [{ kind: "annual", tertial: null, period: yearPeriod(2025) }, "arsbokslut-2025"],
    [
      { kind: "interim", tertial: 2, period: cumulativePeriod(2025, 8) },
      "delarsrapport-2025-tertial-2",
    ],
    [
      { kind: "interim", tertial: null, period: cumulativePeriod(2025, 3) },
      "delarsrapport-2025-03",
    ],
    [{ kind: "monthly", tertial: null, period: monthPeriod(2025, 5) }, "manadsuppfoljning-2025-05"],
    [
      {
        kind: "monthly",
        tertial: null,
        period: monthPeriod(2025, 5),
        subject: "Placerade månad för månad",
      },
      "placerade-manad-for-manad-m-2025-05",
    ],
  ] as const)("%o is %s", (report, slug) => {
    expect(reportSlug({ ...report, year: 2025 })).toBe(slug);
  });
});
