import { describe, expect, it } from "vitest";
import { yearPeriod } from "../../lib/domain/period";
import { columnsOf } from "../../lib/import/columns";

const report = { kind: "annual", year: 2023, tertial: null, period: yearPeriod(2023) } as const;

/** Header → why its figures are in doubt, or what else it is. */
function doubtsOf(...headers: string[]) {
  return doubtsUnder("", ...headers);
}

function doubtsUnder(title: string, ...headers: string[]) {
  const columns = headers.map((header) => ({ header }));
  const place = { page: null, line: 1 };
  const table = { section: "", title, columns, rows: [], place };
  return columnsOf(table, report).map((each) => (each.kind === "figures" ? each.doubt : each.kind));
}

describe("columns that may be departments", () => {
  it("doubts a bare target among names that are no basis", () => {
    const names = ["GPA Gata park", "FAS Fastigheter", "MÅL Måltider", "Budget 2023"];
    expect(doubtsOf(...names)[2]).toBe("basisUncertain");
  });

  it("leaves it among outcomes and budgets", () => {
    expect(doubtsOf("Utfall 2022", "Utfall 2023", "Målvärde")).toEqual([null, null, null]);
  });
});

describe("columns of years to come", () => {
  const plan = { ...report, kind: "plan" } as const;
  const toldOf = (kind: typeof report | typeof plan, section: string, ...headers: string[]) => {
    const columns = headers.map((header) => ({ header }));
    const place = { page: null, line: 1 };
    const table = { section, title: "", columns, rows: [], place };
    return columnsOf(table, kind).map((each) =>
      each.kind === "figures"
        ? `${each.basis} ${each.period.end.slice(0, 4)} ${each.unit} ${each.doubt}`
        : each.kind,
    );
  };

  it("are planned, and those beside them may be of the same", () => {
    expect(toldOf(plan, "Ramar", "2022", "2023", "2024")).toEqual([
      "budget 2022 null basisUncertain",
      "budget 2023 null basisUncertain",
      "budget 2024 null basisUncertain",
    ]);
    expect(toldOf(report, "Ramar", "2022", "2023", "2024")).toEqual([
      "actual 2022 null basisUncertain",
      "actual 2023 null basisUncertain",
      "budget 2024 null basisUncertain",
    ]);
  });

  it("are none that no plan reaches", () => {
    expect(toldOf(report, "Ramar", "2022", "2063")).toEqual(["actual 2022 null null", "unknown"]);
  });

  it("have the basis of the table's title and units of their own, in doubt beside one that says another", () => {
    const section = "Budget 2023 per avdelning";
    expect(toldOf(plan, section, "Intäkter", "Andel av netto, %", "Kostnader budget 2022")).toEqual(
      [
        "budget 2023 null basisUncertain",
        "budget 2023 percent basisUncertain",
        "budget 2022 null null",
      ],
    );
  });
});

describe("columns of years under a title that tells months", () => {
  it.each([
    ["Sjukfrånvaro i procent, januari–mars", ["periodUncertain", "periodUncertain"]],
    ["Antal anställda per 31 augusti", ["periodUncertain", "periodUncertain"]],
    ["Sjukfrånvaro i procent, januari–december", [null, null]],
    ["Sjukfrånvaro i procent", [null, null]],
    ["Delårsrapport januari–augusti", [null, null]],
  ])("%s", (title, doubts) => expect(doubtsUnder(title, "2022", "2023")).toEqual(doubts));

  it("leaves the ones that tell their own months", () =>
    expect(doubtsUnder("Volymer januari–mars", "Utfall jan-mar 2023", "Utfall 2022")).toEqual([
      null,
      "periodUncertain",
    ]));
});

it.each([
  ["Avvikelse mot budget, helår", ["Jan", "Feb", "Mars"], Array(3).fill("basisUncertain")],
  ["Prognos per verksamhet", ["2022", "Utfall 2023"], ["basisUncertain", null]],
  ["Antal besök", ["Jan", "Feb", "Mars"], [null, null, null]],
])("bare months and years under %s", (title, headers, doubts) =>
  expect(doubtsUnder(title, ...headers)).toEqual(doubts),
);
