import { describe, expect, it } from "vitest";
import { grid, tablesIn } from "./read";

const rows =
  "Intäkter 18 349 17 453 -896\nKostnader -36 190 -35 294 896\nNetto -17 841 -17 841 0\n";

/** The columns of the one table under the header. */
function columnsUnder(header: string, body: string): string[] {
  return grid(tablesIn(`${header}\n${body}`)[0]).columns;
}

describe("flattened headers of several levels", () => {
  const three = ["Budget 2026", "Prognos helår 2026", "Avv. prognos/budget 2026"];

  it.each<[string, string]>([
    ["level under level", "Belopp i tkr Budget 2026 Prognos helår Avv. prognos/\n2026 budget 2026"],
    ["cell after cell", "Belopp i tkr Budget 2026 Prognos helår\n2026\nAvv. prognos/\nbudget 2026"],
    ["on one line", "Belopp i tkr Budget 2026 Prognos helår Avv. prognos/ 2026 budget 2026"],
    [
      "set between each other",
      "Prognos helår Avv. prognos/\nBelopp i tkr Budget 2026\n2026 budget 2026",
    ],
  ])("gives each column its words: %s", (_, header) => {
    expect(columnsUnder(header, rows)).toEqual(three);
  });

  it("cuts a level where something is said twice", () => {
    const header = "Budget Utfall Prognos Avvikelse\n2017 201711 helår helår";
    expect(columnsUnder(header, "A 1,0 2,0 3,0 2,0\nB 4,0 5,0 6,0 2,0\n")).toEqual([
      "Budget 2017",
      "Utfall 201711",
      "Prognos helår",
      "Avvikelse helår",
    ]);
  });

  it("joins a stretch that is broken after its dash", () => {
    const header = "Utfall jan–\n\naug 2024\n\nUtfall jan–\n\naug 2025\n\nAvvikelse\n";
    expect(columnsUnder(header, "Besök\n\n1,0\n\n2,0\n\n1,0\n")).toEqual([
      "Utfall jan–aug 2024",
      "Utfall jan–aug 2025",
      "Avvikelse",
    ]);
  });

  it("puts the upper lines over the columns that they alone make whole", () => {
    const header =
      "Mått Utfall Utfall\nhelår helår Utfall Utfall Mål\n2021 2022 T2 2022 T2 2023 2023";
    const row = (label: string) => `${label} 1,0 2,0 3,0 4,0 5,0\n`;
    expect(columnsUnder(header, row("Besök") + row("Lån"))).toEqual([
      ...["Utfall helår 2021", "Utfall helår 2022", "Utfall T2 2022", "Utfall T2 2023", "Mål 2023"],
    ]);
  });

  it("ends a column at its year, where the next one has no word on the line above", () => {
    const header = "Mnkr Bokslut Budget Bokslut\n2015 2016 2016 Avvikelse";
    expect(columnsUnder(header, "A 1,0 2,0 3,0 1,0\nB 4,0 5,0 6,0 1,0\n")).toEqual([
      "Bokslut 2015",
      "Budget 2016",
      "Bokslut 2016",
      "Avvikelse",
    ]);
  });

  it("has columns beside a budget that tell what was", () => {
    const header = "Verksamhet Intäkter Kostnader Budget\n2023 2023 2023";
    expect(columnsUnder(header, "Vägar 4,0 -9,0 -5,0\nParker 3,0 -7,0 -4,0\n")).toEqual([
      ...["Intäkter 2023", "Kostnader 2023", "Budget 2023"],
    ]);
  });

  it("finds the columns below heads and a blank line, and no deviation before what it is of", () => {
    const header =
      "Verksamhet Period Helår\n\nUtfall Budget Avvikelse Prognos Fg prognos Budget Avvikelse\n";
    const row = (label: string) => `\n${label} 1,0 2,0 3,0 4,0 5,0 6,0 7,0\n`;
    const [table] = tablesIn(`${header}${row("Vägar")}${row("Parker")}`);
    expect(table?.columns).toEqual(
      [
        ...["Utfall period", "Budget period", "Avvikelse period", "Prognos helår"],
        ...["Fg prognos helår", "Budget helår", "Avvikelse helår"],
      ].map((name) => ({ header: name })),
    );
  });

  describe("in which a name comes twice", () => {
    const below = ["Budget 2024", "Prognos 2024", "Avvikelse", "Budget 2024", "Prognos 2024"];
    const heads = ["Antal elever", "Kostnad per elev, kr"];
    const named = [
      ...["Budget 2024 antal elever", "Prognos 2024 antal elever", "Avvikelse antal elever"],
      ...["Budget 2024 kostnad per elev, kr", "Prognos 2024 kostnad per elev, kr"],
    ];
    const row = (label: string, between: string) =>
      [label, "204,0", "187,0", "-17,0", "174,2", "176,9"].join(between);

    it.each<[string, string]>([
      [
        "on the line above",
        `Verksamhet ${heads.join(" ")}\n${below.join(" ")}\n${row("Lågstadium", " ")}\n${row("Högstadium", " ")}`,
      ],
      [
        "on the line above a blank one",
        `Verksamhet ${heads.join(" ")}\n\n${below.join(" ")}\n\n${row("Lågstadium", " ")}\n\n${row("Högstadium", " ")}`,
      ],
      [
        "one a line",
        [
          ...["Verksamhet", ...heads, ...below],
          ...[row("Lågstadium", "\n"), row("Högstadium", "\n")],
        ].join("\n"),
      ],
    ])("tells them apart by the heads: %s", (_, text) => {
      const [table] = tablesIn(`Texten handlar om läget i år.\n\n${text}\n`);
      expect(grid(table).columns).toEqual(named);
    });

    it("leaves a title over the columns alone", () => {
      const text = `Läget i år\nVerksamhet Alla skolor\n${below.join(" ")}\n${row("Lågstadium", " ")}\n${row("Högstadium", " ")}`;
      const [table] = tablesIn(text);
      expect(grid(table).columns).toEqual(below);
      expect(table?.isShaky).toBe(true);
    });
  });

  describe("whose cells stand apart", () => {
    const rowsApart =
      (...labels: string[]) =>
      (count: number) =>
        labels
          .map((label) => [label, ...Array.from({ length: count }, (_, at) => `${at + 1},0`)])
          .map((cells) => cells.join("\n\n"))
          .join("\n\n");
    const body = rowsApart("Vägar", "Parker", "Hamnar");
    const apart = (...cells: string[]) => `${cells.join("\n\n")}\n`;

    it.each<[string, string, number, string[]]>([
      [
        "that tell no basis",
        apart("Verksamhet", "Intäkter\n2023", "Kostnader\n2023", "Nettokostnad\n2022"),
        3,
        ["Intäkter 2023", "Kostnader 2023", "Nettokostnad 2022"],
      ],
      [
        "under heads of their own",
        apart(
          ...["Projekt", "Utgifter sedan start", "Varav årets", "Total projekt-\nbudget"],
          ...["Ack.\nutfall", "Avvikelse", "Budget\n2023", "Utfall\n2023", "Avvikelse"],
        ),
        6,
        [
          "Total projektbudget utgifter sedan start",
          ...["Ack. utfall utgifter sedan start", "Avvikelse utgifter sedan start"],
          ...["Budget 2023 varav årets", "Utfall 2023 varav årets", "Avvikelse varav årets"],
        ],
      ],
      [
        "that come round under each head",
        apart(
          ...["Sjukfrånvaro, %", "2024 jan–juli", "2025 jan–juli"],
          ...["Totalt", "Kvinnor", "Totalt", "Kvinnor"],
        ),
        4,
        [
          ...["2024 jan–juli Totalt", "2024 jan–juli Kvinnor"],
          ...["2025 jan–juli Totalt", "2025 jan–juli Kvinnor"],
        ],
      ],
    ])("takes as many as the rows have numbers: %s", (_, header, count, columns) => {
      expect(columnsUnder(`Text om läget.\n\n${header}`, body(count))).toEqual(columns);
    });
  });

  it("takes levels that come one cell a line", () => {
    const header = "Mått\n\nBokslut\n\nBokslut\n\nMålvärde\n\n2021\n\n2022\n\n2023\n";
    expect(columnsUnder(header, "Besök\n\n1,0\n\n2,0\n\n3,0\n")).toEqual([
      "Bokslut 2021",
      "Bokslut 2022",
      "Målvärde 2023",
    ]);
  });

  it("spreads group heads where they can only be cut in one way", () => {
    const header = "Period Helår\nTkr Utfall Budget Avvikelse Prognos Budget Avvikelse";
    expect(columnsUnder(header, "A 1,0 2,0 1,0 4,0 5,0 1,0\n")).toEqual([
      "Utfall period",
      "Budget period",
      "Avvikelse period",
      "Prognos helår",
      "Budget helår",
      "Avvikelse helår",
    ]);
  });

  it("marks the column that may be of either head", () => {
    const header =
      "Januari–april Helår\nTkr Utfall 2024 Budget 2024 Utfall 2023 Prognos 2024 Budget 2024 Avvikelse";
    const [table] = tablesIn(`${header}\nA 1,0 2,0 1,0 4,0 5,0 1,0\n`);
    expect(table?.columns.flatMap(({ isUnsure }, at) => (isUnsure ? [at] : []))).toEqual([2]);
  });

  it("names no column where two orders reckon", () => {
    const header = "Prognos helår Avv. prognos/\nBelopp i tkr Budget 2026\n2026 budget 2026";
    const oneSign = "Lager -5 800 -5 600 200\nBilar -4 200 -4 300 100\n";
    expect(columnsUnder(header, oneSign)).toEqual(["", "", ""]);
  });
});

describe("what a flattened table does not tell", () => {
  it("trusts no header of which a level is lost", () => {
    const lost =
      "Utfall perioden\nPrognos helår\njämfört med\nMått jämfört med helår\nsamma period\n";
    const [table] = tablesIn(`${lost}Intäkter 7,8 % 6,0 %\nKostnader 7,6 % 6,0 %\n`);
    expect(table === undefined || table.isShaky).toBe(true);
  });

  it("trusts no header that names a budget twice without its heads", () => {
    const [table] = tablesIn(
      "Tkr Utfall Budget Prognos Budget\nA 1,0 2,0 3,0 4,0\nB 1,0 2,0 3,0 4,0\n",
    );
    expect(table?.isShaky).toBe(true);
  });

  it("is unsure of a label whose lines may be two rows'", () => {
    const [table] = tablesIn(
      "Antal 2022 2023 2024\nBarn 1,0 2,0 3,0\nStöd till\nvuxna\nHem 4,0 5,0 6,0\n",
    );
    expect(table?.rows.map(({ isLabelUnsure }) => isLabelUnsure === true)).toEqual([false, true]);
  });

  it("ends at a header it cannot read", () => {
    const [table] = tablesIn(
      "Tkr Budget Utfall\nA 1,0 2,0\nÅrsarbetare Ack åa helår 2024 Ack åa helår 2025 Förändring åa\nB 3,0 4,0\n",
    );
    expect(Object.keys(grid(table).rows)).toEqual(["A"]);
  });
});

describe("rows that share lines or lie on their side", () => {
  it("cuts two tables side by side, the left one first", () => {
    const head = "Form Utfall 2024 Utfall 2025";
    const [table] = tablesIn(
      `${head} ${head}\nHem 14 210 5 340 Stöd 4 420 1 377\nJour 2 877 1 012 Skydd 6 811 2 290\n`,
    );
    expect(grid(table).rows).toEqual({
      Hem: ["14 210", "5 340"],
      Jour: ["2 877", "1 012"],
      Stöd: ["4 420", "1 377"],
      Skydd: ["6 811", "2 290"],
    });
  });

  it("puts a paragraph of labels beside those of their columns", () => {
    const [table] = tablesIn(
      "Tkr\n\nBudget 2025\n\nUtfall 2025\n\nHyror\nAvgifter\n\n-7 969\n-970\n\n-7 985\n-929\n",
    );
    expect(grid(table).rows).toEqual({ Hyror: ["-7 969", "-7 985"], Avgifter: ["-970", "-929"] });
  });

  it("doubts a number that is glued to its neighbour", () => {
    const [table] = tablesIn("Antal Utfall 2023 Utfall 2024\nTimmar 248 310251 86 120\n");
    expect(grid(table).rows["Timmar"]?.every((text) => text?.endsWith("?"))).toBe(true);
  });
});
