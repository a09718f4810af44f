import { fc } from "../setup/property";
import { describe, expect, it } from "vitest";
import { formatNumber } from "@/lib/format/number";
import { readNumber, type NumberReading, type NumberValue } from "@/lib/import/number";
import { isNumberByGrammar } from "./numberGrammar";

const nbsp = "\u00a0";
const thin = "\u2009";
const narrow = "\u202f";

/** Printed text → value, and what else the cell tells. */
const values: readonly (readonly [string, string, Partial<NumberValue>?])[] = [
  ["0", "0"],
  ["5", "5"],
  ["42", "42"],
  ["614", "614"],
  ["1234", "1234"],
  ["1310", "1310"],
  ["1507", "1507"],
  ["10084", "10084"],
  ["1266447", "1266447"],
  ["1 166", "1166"],
  ["2 267", "2267"],
  ["10 084", "10084"],
  ["598 582", "598582"],
  ["1 266 447", "1266447"],
  ["1 017 829", "1017829"],
  ["12 345 678 901", "12345678901"],
  [`598${nbsp}582`, "598582"],
  [`598${thin}582`, "598582"],
  [`598${narrow}582`, "598582"],
  [`1${nbsp}266${narrow}447`, "1266447"],
  ["1 000", "1000"],
  ["100 000", "100000"],
  ["0,0", "0.0"],
  ["0,5", "0.5"],
  ["3,0", "3.0"],
  ["12,90", "12.90"],
  ["1,234", "1.234"],
  ["1234,5", "1234.5"],
  ["1 234,5", "1234.5"],
  [`1${nbsp}234,56`, "1234.56"],
  ["569,32", "569.32"],
  ["1 234 567,89", "1234567.89"],
  ["3.2", "3.2"],
  ["0.5", "0.5"],
  ["0.123", "0.123"],
  ["12.34", "12.34"],
  ["1.2345", "1.2345"],
  ["1234.567", "1234.567"],
  ["1.234,5", "1234.5"],
  ["12.345,67", "12345.67"],
  ["1.234.567", "1234567"],
  ["1.234.567,8", "1234567.8"],
  ["-1", "-1"],
  ["-627", "-627"],
  ["-1947", "-1947"],
  ["-1004,4", "-1004.4"],
  ["-9 504", "-9504"],
  ["-728 809", "-728809"],
  ["- 6 279", "-6279"],
  ["- 1", "-1"],
  [`-${nbsp}6${nbsp}279`, "-6279"],
  ["−9 504", "-9504"],
  ["−20 725", "-20725"],
  ["− 20 725", "-20725"],
  [`−20${nbsp}725`, "-20725"],
  ["–1,1", "-1.1"],
  ["– 614", "-614"],
  ["– 7,8", "-7.8"],
  ["–9 504", "-9504"],
  ["‑12", "-12"],
  ["‐12", "-12"],
  ["-0,4", "-0.4"],
  ["-0", "0"],
  ["-0,0", "0.0"],
  ["−0,00", "0.00"],
  ["(614)", "-614"],
  ["(9 504)", "-9504"],
  ["(7,8)", "-7.8"],
  ["(0)", "0"],
  ["+7,0", "7.0"],
  ["+379", "379"],
  ["+ 6 239", "6239"],
  ["+0,3", "0.3"],
  ["+/- 0", "0"],
  ["+/-0", "0"],
  ["+/- 0,0", "0.0"],
  ["±0", "0"],
  ["± 0", "0"],
  ["  42  ", "42"],
  ["\t1 234\n", "1234"],
  [`${nbsp}57`, "57"],
  ["68 %", "68", { unit: "percent" }],
  ["39%", "39", { unit: "percent" }],
  [`68${nbsp}%`, "68", { unit: "percent" }],
  ["3.2%", "3.2", { unit: "percent" }],
  ["3.2 %", "3.2", { unit: "percent" }],
  ["12,9%", "12.9", { unit: "percent" }],
  ["54,75 %", "54.75", { unit: "percent" }],
  ["-2,7 %", "-2.7", { unit: "percent" }],
  ["100 %", "100", { unit: "percent" }],
  ["0 %", "0", { unit: "percent" }],
  ["70 procent", "70", { unit: "percent" }],
  ["3 procentenheter", "3", { unit: "unknown" }],
  ["NKI 75", "75", { unit: "index" }],
  ["NKI 68,5", "68.5", { unit: "index" }],
  ["HME 80", "80", { unit: "index" }],
  ["Index 77", "77", { unit: "index" }],
  ["290 tkr", "290", { unit: "tkr" }],
  ["290tkr", "290", { unit: "tkr" }],
  ["75 NKI", "75", { unit: "index" }],
  ["-18 555 tkr", "-18555", { unit: "tkr" }],
  ["5,0 mnkr", "5.0", { unit: "mnkr" }],
  ["-12,5 mkr", "-12.5", { unit: "mnkr" }],
  ["1,7 miljoner kronor", "1.7", { unit: "mnkr" }],
  ["290 000 kronor", "290000", { unit: "kr" }],
  ["895 kr", "895", { unit: "kr" }],
  ["86 200 kr/elev", "86200", { unit: "krPerUnit" }],
  ["2 500 kr per dygn", "2500", { unit: "krPerUnit" }],
  ["57 dagar", "57", { unit: "days" }],
  ["160 vårddygn", "160", { unit: "careDays" }],
  ["6 månader", "6", { unit: "months" }],
  ["12 veckor", "12", { unit: "weeks" }],
  ["423 hushåll", "423", { unit: "households" }],
  ["76 årsplaceringar", "76", { unit: "yearPlacements" }],
  ["569,32 årsarbetare", "569.32", { unit: "annualWorkers" }],
  ["36 st", "36", { unit: "count" }],
  ["36 st.", "36", { unit: "count" }],
  ["29 stycken", "29", { unit: "count" }],
  ["4,5 poäng", "4.5", { unit: "points" }],
  ["Minst 76 %", "76", { unit: "percent", bound: "atLeast" }],
  ["minst 76%", "76", { unit: "percent", bound: "atLeast" }],
  ["Minst 2 170", "2170", { bound: "atLeast" }],
  ["Minst NKI 75", "75", { unit: "index", bound: "atLeast" }],
  ["Lägst 60 %", "60", { unit: "percent", bound: "atLeast" }],
  ["≥ 80 %", "80", { unit: "percent", bound: "atLeast" }],
  ["Högst 160 vårddygn", "160", { unit: "careDays", bound: "atMost" }],
  ["Högst 10", "10", { bound: "atMost" }],
  ["Max 90 dagar", "90", { unit: "days", bound: "atMost" }],
  ["Max. 5", "5", { bound: "atMost" }],
  ["≤5", "5", { bound: "atMost" }],
  ["ca 120", "120", { isApproximate: true }],
  ["ca. 120", "120", { isApproximate: true }],
  ["cirka 16 procent", "16", { unit: "percent", isApproximate: true }],
  ["ung 116 000", "116000", { isApproximate: true }],
  ["ung. 116 000", "116000", { isApproximate: true }],
  ["ungefär 40", "40", { isApproximate: true }],
  ["drygt 1 800", "1800", { isApproximate: true }],
  ["~50", "50", { isApproximate: true }],
  ["Minst ca 5", "5", { bound: "atLeast", isApproximate: true }],
  ["-400*", "-400", { footnote: "*" }],
  ["58,6 %*", "58.6", { unit: "percent", footnote: "*" }],
  ["12**", "12", { footnote: "**" }],
  ["1 234 1)", "1234", { footnote: "1)" }],
  ["57¹", "57", { footnote: "¹" }],
  ["57 ²", "57", { footnote: "²" }],
];

const missing: readonly (readonly [string, string])[] = [
  ["", "blank"],
  ["   ", "blank"],
  [nbsp, "blank"],
  ["-", "notReported"],
  ["–", "notReported"],
  ["−", "notReported"],
  ["—", "notReported"],
  ["--", "notReported"],
  [" - ", "notReported"],
  ["- %", "notReported"],
  ["..", "notReported"],
  ["…", "notReported"],
  ["Inga", "notReported"],
  ["Ingår i raden nedan", "notReported"],
  ["Redovisas vid årsbokslut", "notReported"],
  ["Uppgift saknas", "notReported"],
  ["Ej mätt", "notReported"],
  ["Mäts ej 2025", "notReported"],
  ["Nytt mått", "notReported"],
  ["Ej aktuellt", "notApplicable"],
  ["ej aktuell", "notApplicable"],
  ["Inte relevant", "notApplicable"],
  ["Stängt", "notApplicable"],
  ["N/A", "notApplicable"],
  ["Avser ej nämnd", "notApplicable"],
  ["*", "suppressed"],
  ["**", "suppressed"],
  ["Sekretess", "suppressed"],
];

/** Damaged by OCR, torn by a table reader, or no number at all: each was or could be read as one by others. */
const unreadable: readonly string[] = [
  "¢ ggg",
  "1oo",
  "l5",
  "O,5",
  "0o",
  "o",
  "3 0oo",
  "5o",
  "1.oo",
  "6ka",
  "Ja",
  "Minskar",
  "12 34",
  "1 2345",
  "1234 567",
  "12 345 67",
  "1 23",
  "0 123",
  "237 -13",
  "49 83159",
  "49 83159 88465 209",
  "1  234",
  "007",
  "00",
  "01",
  "03",
  "00,5",
  "-007",
  ",5",
  "5,",
  "5.",
  ".5",
  "1,2,3",
  "12,34,5",
  "1,234,567",
  "1,234.5",
  "1.23.456",
  "12.34,5",
  "1 234.567,8",
  "3, 0",
  "3 ,0",
  "--5",
  "- -5",
  "+-5",
  "5-",
  "+/- 5",
  "±5",
  "((5))",
  "(5",
  "5)",
  "()",
  "%",
  "% 5",
  "5 %%",
  "5 % %",
  "84,5 %2023",
  "98 (95)",
  "30-49",
  "30–49 år",
  "3-4 stycken",
  "2017-08-31",
  "31/8",
  "12:30",
  "1e5",
  "1E5",
  "0x10",
  "NaN",
  "Infinity",
  "-Infinity",
  "#DIV/0!",
  "#SAKNAS!",
  "####",
  "<5",
  ">5",
  "< 5",
  ".",
  "1'234",
  "1_234",
  "½",
  "１２３",
  "٣",
  "5 äpplen",
  "5tkr tkr",
  "7dagar",
  "0NKI",
  "NKI",
  "NKI NKI 5",
  "Minst",
  "Minst Högst 5",
  "ca",
  "under 5",
  "fem",
  "1234567890123456",
  `1${"0".repeat(90)}`,
  "5\u20005",
  "12\n34",
];

const ambiguous: readonly (readonly [string, readonly string[]])[] = [
  ["1.234", ["1.234", "1234"]],
  ["-9.504", ["-9.504", "-9504"]],
  ["598.582", ["598.582", "598582"]],
  ["1.000", ["1.000", "1000"]],
  ["1.234 %", ["1.234", "1234"]],
  ["(-614)", ["-614"]],
];

describe("readNumber", () => {
  it.each(values.map(([text, value, told]) => ({ text, value, told })))(
    "reads $text as $value",
    ({ text, value, told }) => {
      const plain = { unit: null, bound: null, isApproximate: false, footnote: null };
      expect(readNumber(text)).toEqual({ kind: "value", value, ...plain, ...told });
    },
  );

  it.each(missing)("knows that %j is missing: %s", (text, reason) => {
    expect(readNumber(text)).toEqual({ kind: "missing", missing: reason });
  });

  it.each(unreadable)("refuses %j", (text) => {
    expect(readNumber(text)).toEqual({ kind: "unreadable", readings: [] });
  });

  it.each(ambiguous)("does not choose in %j", (text, readings) => {
    expect(readNumber(text)).toEqual({ kind: "ambiguous", readings });
  });

  it("has more than 150 literals behind it", () => {
    expect(values.length + missing.length + unreadable.length).toBeGreaterThan(200);
  });
});

const decimalTexts = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
    fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: null }),
  )
  .map(([isNegative, whole, decimals]) => {
    const amount = decimals === null ? String(whole) : `${whole}.${decimals}`;
    return isNegative && /[1-9]/.test(amount) ? `-${amount}` : amount;
  });

/** Every way a report prints one and the same number. */
const styles: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(nbsp, " "),
  (text) => text.replaceAll(nbsp, thin),
  (text) => text.replaceAll(nbsp, narrow),
  (text) => text.replaceAll(nbsp, ""),
  (text) => text.replace("−", "-"),
  (text) => text.replace("−", "–"),
  (text) => text.replace("−", "- "),
  (text) => text.replace("−", "– "),
  (text) => text.replace(/^−(.*)$/, "($1)"),
  (text) => ` ${text}\n`,
  (text) => `${text} %`,
  (text) => `${text}%`,
  (text) => `${text} tkr`,
  (text) => `${text}*`,
  (text) => `ca ${text}`,
  (text) => `Minst ${text} %`,
];

describe("the grammar", () => {
  it("reads back every decimal in every style it is printed in", () => {
    fc.assert(
      fc.property(
        decimalTexts,
        fc.constantFrom(...styles),
        fc.boolean(),
        (value, style, signed) => {
          expect(valueOf(readNumber(style(formatNumber(value, { signed }))))).toBe(value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  const alphabet = fc.constantFrom(
    ..."0123456789",
    ..." .,-+()%*",
    ...["–", "−", nbsp, thin, narrow, "o", "l", "O", "e", "kr", "tkr", "Minst ", "ca ", "NKI "],
  );
  const pieces = fc.array(alphabet, { maxLength: 12 }).map((parts) => parts.join(""));

  it("gives a number exactly when an independent recogniser says so", () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string(), fc.string({ unit: "binary" })), (text) => {
        const isRead = readNumber(text).kind === "value";
        if (isRead) expect(isNumberByGrammar(text), JSON.stringify(text)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it("misses no plain number that the recogniser knows", () => {
    const plain = fc.array(fc.constantFrom(..."0123456789 ,-"), { maxLength: 10 });
    fc.assert(
      fc.property(plain, (parts) => {
        const text = parts.join("");
        expect(readNumber(text).kind === "value").toBe(isNumberByGrammar(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it("never makes a zero of something that prints none", () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string()), (text) => {
        const value = valueOf(readNumber(text));
        if (value !== null && !/[1-9]/.test(value)) expect(text).toMatch(/0/);
      }),
      { numRuns: 5000 },
    );
  });

  it("answers hostile lengths at once", () => {
    const started = performance.now();
    for (const piece of ["1 ", "1,", "(", "-", "Minst ", "9".repeat(50), "\u00a0", "a1"])
      expect(readNumber(piece.repeat(20_000)).kind).not.toBe("value");
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

function valueOf(reading: NumberReading): string | null {
  return reading.kind === "value" ? reading.value : null;
}
