import { describe, expect, it } from "vitest";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import type { ReportIdentity } from "@/lib/domain/report";
import { readFigures } from "@/lib/import/figures";
import type { Row, Table } from "@/lib/import/table";

const annual: ReportIdentity = {
  kind: "annual",
  year: 2023,
  tertial: null,
  period: yearPeriod(2023),
};
const t1: ReportIdentity = {
  kind: "interim",
  year: 2025,
  tertial: 1,
  period: cumulativePeriod(2025, 4),
};

interface TableParts {
  section?: string;
  title?: string;
  columns: string[];
  /** A label and its cells; null where nothing is printed. */
  rows: readonly (readonly [string, ...(string | null)[]])[];
}

/** A table as the earlier stage gives it; row n stands on line n, from 1. */
function table({ section = "", title = "", columns, rows }: TableParts): Table {
  const place = { page: null, line: 1 };
  return {
    section,
    title,
    place,
    columns: columns.map((header) => ({ header })),
    rows: rows.map(([label, ...texts], index) => row(label, texts, index + 1)),
  };
}

function row(label: string, texts: (string | null)[], line: number): Row {
  const place = { page: null, line };
  const cells = texts.map((text) => (text === null ? null : { text, place, otherReadings: [] }));
  return { label, parent: null, group: null, place, cells, unitText: null };
}

const read = (parts: TableParts, report: ReportIdentity | null = annual) =>
  readFigures([table(parts)], report).value;

describe("readFigures", () => {
  const statement = {
    section: "Årets resultat",
    title: "Resultaträkning, tkr",
    columns: ["Bokslut 2022", "Internbudget 2023", "Utfall 2023"],
    rows: [
      ["Kommunbidrag", "598 582", "637 213", "637 213"],
      ["Intäkter", "120 723", "88 735", "102 101"],
      ["Summa intäkter", "719 305", "725 948", "739 314"],
      ["Kostnader", "-728 809", "-725 948", "-760 039"],
      ["ÅRETS RESULTAT", "-9 504", "0", "-20 725"],
      ["Akkumulerat resultat (inklusive årets resultat)", "-904", "", "-20 725"],
    ],
  } satisfies TableParts;

  it("makes a figure of every cell, with basis, period, unit, role and place", () => {
    const { figures, unused } = read(statement);
    expect(unused).toEqual([]);
    expect(figures).toHaveLength(18);
    const outcome = figures.find((figure) => figure.key === "5:2");
    expect(outcome).toEqual({
      key: "5:2",
      series: {
        kind: "incomeStatement",
        label: "ÅRETS RESULTAT",
        parent: null,
        group: null,
        aspect: null,
        unit: "tkr",
        accumulation: "flow",
        better: "higher",
        role: "result",
      },
      section: "Årets resultat",
      column: "Utfall 2023",
      period: yearPeriod(2023),
      basis: "actual",
      printed: "-20 725",
      place: { page: null, line: 5 },
      value: "-20725",
      missing: null,
      flags: [],
      verification: "notYet",
      proposed: null,
      reason: null,
    });
  });

  it("knows the lines of a statement, also under other names and damage", () => {
    expect(
      read(statement)
        .figures.filter((_, index) => index % 3 === 0)
        .map(roleOf),
    ).toEqual([
      "municipalGrant",
      "revenue",
      "totalRevenue",
      "expenses",
      "result",
      "accumulatedResult",
    ]);
    const other = read({
      title: "Belopp i tkr",
      columns: ["Utfall 2023"],
      rows: [
        ["Verksam hetens intiikter", "5"],
        ["Personalkostnader", "-3"],
        ["Verksamhetens kostnader", "-3"],
        ["Verksamhetens nettokostnader", "2"],
        ["Finansnetto", "0"],
        ["Beslutad ram", "0"],
      ],
    });
    expect(other.figures.map(roleOf)).toEqual([
      "revenue",
      "expenses",
      "totalExpenses",
      "netExpenses",
      "financialNet",
      null,
    ]);
  });

  it("keeps an empty cell, a dash, a damaged cell and a true zero apart", () => {
    const { figures } = read({
      title: "Nyckeltal",
      columns: ["Utfall 2019", "Utfall 2020", "Utfall 2021", "Utfall 2022", "Utfall 2023"],
      rows: [["Antal vårddygn", null, "-", "¢ ggg", "0", "1.234"]],
    });
    expect(
      figures.map(({ value, missing, flags, reason, printed }) => [
        value,
        missing,
        flags.join(),
        reason,
        printed,
      ]),
    ).toEqual([
      [null, "blank", "", null, ""],
      [null, "notReported", "", null, "-"],
      [null, "unreadable", "U", "unreadable", "¢ ggg"],
      ["0", null, "", null, "0"],
      [null, "unreadable", "U", "ambiguousNumber", "1.234"],
    ]);
  });

  it("flags what has several readings, a forecast, an estimate and a doubted column", () => {
    const parts = table({
      title: "Driftredovisning, tkr",
      columns: ["Prognos 2025", "Budget", "Utfall"],
      rows: [["Vuxen", "ca 5", "12 345", "3"]],
    });
    const cell = parts.rows[0]?.cells[2];
    if (cell) cell.otherReadings = ["30"];
    const { figures } = readFigures([parts], t1).value;
    expect(figures.map(({ flags, reason }) => [flags.join(), reason])).toEqual([
      ["E,F", null],
      ["U", "periodUncertain"],
      ["U", "severalReadings"],
    ]);
  });

  it("takes the nearest unit: cell, column, row, label, table", () => {
    const unitsOf = (parts: TableParts) => read(parts).figures.map(({ series }) => series.unit);
    const columns = ["Utfall 2022", "Utfall 2023"];
    expect(unitsOf({ title: "Ekonomi, tkr", columns, rows: [["Vuxen", "5 mnkr", "5"]] })).toEqual([
      "mnkr",
      "tkr",
    ]);
    expect(unitsOf({ title: "Ekonomi, tkr", columns, rows: [["Antal barn", "5", "6"]] })).toEqual([
      "count",
      "count",
    ]);
    expect(unitsOf({ columns, rows: [["Andel ansökningar", "12,9%", "13"]] })).toEqual([
      "percent",
      "percent",
    ]);
    expect(unitsOf({ columns, rows: [["Nöjda invånare", "5", "6"]] })).toEqual([
      "unknown",
      "unknown",
    ]);
    expect(
      unitsOf({ columns: ["Utfall 2023", "Avvikelse, %"], rows: [["Vuxen", "5", "6"]] }),
    ).toEqual(["unknown", "percent"]);
  });

  it("lists a number under no figure column as unused, with the reason", () => {
    const { figures, unused } = read({
      title: "Nyckeltal",
      columns: ["Utfall 2023", "Utfall 2016–2019", "Kommentar", "Summa", ""],
      rows: [["Antal", "5", "7", "Ökar med 3", "9", "1)"]],
    });
    expect(figures.map(({ column }) => column)).not.toContain("Kommentar");
    expect(unused.map(({ printed, reason }) => [printed, reason])).toEqual([
      ["Ökar med 3", "textColumn"],
      ["1)", "noColumn"],
    ]);
  });

  it("keeps what stands beside settled columns, in doubt when its own meaning cannot be said", () => {
    const { figures } = read({
      title: "Nyckeltal",
      columns: ["Utfall 2023", "Utfall 2016–2019", "Summa"],
      rows: [["Antal", "5", "7", "9"]],
    });
    expect(figures.map(({ value, reason }) => [value, reason])).toEqual([
      ["5", null],
      ["7", "periodUncertain"],
      ["9", "basisUncertain"],
    ]);
  });

  it("reads nothing, and says so, when it is not known which report it is", () => {
    const { figures, unused } = read(statement, null);
    expect(figures).toEqual([]);
    expect(new Set(unused.map(({ reason }) => reason))).toEqual(new Set(["noReport"]));
    expect(unused).toHaveLength(17);
  });

  it("makes no series of a row without a label", () => {
    const { figures, unused } = read({ columns: ["Utfall 2023"], rows: [["", "11,35"]] });
    expect(figures).toEqual([]);
    expect(unused).toMatchObject([{ printed: "11,35", reason: "noLabel" }]);
  });

  it("takes rows with income and costs side by side for parts of the organisation", () => {
    const { figures } = read({
      section: "Resultatuppföljning",
      columns: ["Utfall intäkter 2023", "Utfall kostnader 2023", "Resultat 2023"],
      rows: [["Vuxen", "20,5", "-20,1", "0,4"]],
    });
    expect(figures.map(({ series }) => [series.kind, series.aspect])).toEqual([
      ["serviceArea", "Intäkter"],
      ["serviceArea", "Kostnader"],
      ["serviceArea", "Resultat"],
    ]);
  });

  it("takes time in proportion to a table's size", () => {
    const columns = Array.from({ length: 300 }, () => "Medel");
    const rows = Array.from(
      { length: 600 },
      (_, index) => [`Totalt ${"x".repeat(index % 90)}`, "1"] as const,
    );
    const started = performance.now();
    read({ columns, rows });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("leaves a subheading's row out, but not a total that is empty", () => {
    const columns = ["Utfall 2023"];
    const rows = [
      ["Väntetid", null],
      ["Dagar", "5"],
      ["Totalt", null],
    ] as const;
    expect(read({ columns, rows }).figures.map(({ series }) => series.label)).toEqual([
      "Dagar",
      "Totalt",
    ]);
  });

  it("takes columns of departments from the table's own words", () => {
    const { figures } = read({
      section: "Prognosavvikelse per avdelning och helår",
      title: "Belopp i tkr",
      columns: ["Förvaltningsledning", "Summa"],
      rows: [["Resultat", "-12 295", "-45 749"]],
    });
    expect(
      figures.map(({ basis, period, series }) => [basis, period, series.aspect, series.role]),
    ).toEqual([
      ["variance", yearPeriod(2023), "Förvaltningsledning", null],
      ["variance", yearPeriod(2023), "Summa", null],
    ]);
  });

  it("gives every figure a key of its own, also on a shared line", () => {
    const parts = table({
      columns: ["2022", "2023"],
      rows: [
        ["A", "1", "2"],
        ["B", "3", "4"],
      ],
    });
    for (const each of parts.rows)
      for (const cell of each.cells) if (cell) cell.place = { page: null, line: 7 };
    const keys = readFigures([parts], annual).value.figures.map(({ key }) => key);
    expect(keys).toEqual(["7:0", "7:1", "7:0#2", "7:1#2"]);
  });

  it("reads the direction that is good only where a bound or the words leave no dispute", () => {
    const columns = ["Utfall 2023", "Målvärde 2023"];
    const { figures } = read({
      title: "Mätetal",
      columns,
      rows: [
        ["Deltagare", "5", "Minst 6"],
        ["Dygn", "5", "Högst 6"],
        ["Genomsnittlig väntetid, antal dagar", "5", "6"],
        ["Antal anmälningar", "5", "6"],
      ],
    });
    const better = figures.filter((_, index) => index % 2 === 0).map(({ series }) => series.better);
    expect(better).toEqual(["higher", "lower", "lower", "neither"]);
  });

  it("reads a plan as budget in money and as target among indicators", () => {
    const columns = ["Plan 2023"];
    const money = read({ title: "Driftredovisning, tkr", columns, rows: [["Vuxen", "5"]] });
    const indicator = read({ title: "Nyckeltal", columns, rows: [["Antal", "5"]] });
    expect(money.figures[0]?.basis).toBe("budget");
    expect(indicator.figures[0]?.basis).toBe("target");
  });
});

describe("signs", () => {
  const columns = ["Budget 2023", "Utfall 2023", "Avvikelse"];
  const valuesOf = (parts: TableParts) => read(parts).figures.map(({ value }) => value);
  const title = "Resultaträkning, tkr";

  it("are turned where costs are positive and income negative; deviations and print are kept", () => {
    const parts: TableParts = {
      title,
      columns,
      rows: [
        ["Intäkter", "-100", "-110", "10"],
        ["Kostnader", "120", "125", "-5"],
        ["Resultat", "20", "15,0", "5"],
        ["Finansnetto", "0", "0,0", "0"],
      ],
    };
    expect(valuesOf(parts)).toEqual([
      "100",
      "110",
      "10",
      "-120",
      "-125",
      "-5",
      "-20",
      "-15.0",
      "5",
      "0",
      "0.0",
      "0",
    ]);
    expect(read(parts).figures[0]?.printed).toBe("-100");
    expect(readFigures([table(parts)], annual).problems).toMatchObject([
      { code: "signsTurned", data: { convention: "costsPositiveIncomeNegative" } },
    ]);
  });

  it("are turned for costs where all is positive and the result proves it", () => {
    expect(
      valuesOf({
        title,
        columns,
        rows: [
          ["Summa intäkter", "100", "110", "10"],
          ["Summa kostnader", "90", "125", "-35"],
          ["Årets resultat", "10", "-15", "-25"],
        ],
      }),
    ).toEqual(["100", "110", "10", "-90", "-125", "-35", "10", "-15", "-25"]);
  });

  it.each([
    ["costs are negative already", ["100", "-90", "10"]],
    ["nothing proves it", ["100", "90", "11"]],
    ["the result is damaged", ["100", "90", "1o"]],
    ["a cost stands out", ["-100", "-90", "10"]],
  ])("stay as printed when %s", (_, [income = "", costs = "", result = ""]) => {
    const parts: TableParts = {
      title,
      columns: ["Utfall 2023"],
      rows: [
        ["Summa intäkter", income],
        ["Summa kostnader", costs],
        ["Årets resultat", result],
      ],
    };
    expect(valuesOf(parts).slice(0, 2)).toEqual([income, costs]);
    expect(readFigures([table(parts)], annual).problems).toEqual([]);
  });

  it("stay as printed outside statements", () => {
    const parts: TableParts = {
      title: "Investeringar, mnkr",
      columns,
      rows: [["Utgifter", "3,0", "1,8", "1,2"]],
    };
    expect(valuesOf(parts)).toEqual(["3.0", "1.8", "1.2"]);
  });
});

function roleOf(figure: { series: { role: string | null } }): string | null {
  return figure.series.role;
}
