import { describe, expect, it } from "vitest";
import { isMixed } from "../../../lib/import/tables/aligned/mixed";
import { grid, tablesIn } from "./read";

const statement = [
  "Ekonomi",
  "",
  "Belopp i tkr                 Utfall      Budget    Avvikelse    Prognos",
  "                             jan-aug     jan-aug     jan-aug       2024",
  "Intäkter                      12 345      12 000         345     18 000",
  "Personal                     -30 100     -29 000      -1 100    -44 000",
  "Övrigt                       -10 000                             -15 000",
  "Summa                        -40 100     -39 000      -1 100    -59 000",
];

const volumes = [
  "",
  "Volymer",
  "",
  "Antal                            2022    2023    2024",
  "Antal placerade barn              100     200     300",
  "Antal vårddygn, externa         1 200             980",
  "placeringar och boenden",
];

describe("tables laid out with spaces", () => {
  it("puts an empty cell under its header, whatever the number of cells before it", () => {
    const [table] = tablesIn(statement.join("\n"));
    expect(grid(table)).toEqual({
      columns: ["Utfall jan-aug", "Budget jan-aug", "Avvikelse jan-aug", "Prognos 2024"],
      rows: {
        Intäkter: ["12 345", "12 000", "345", "18 000"],
        Personal: ["-30 100", "-29 000", "-1 100", "-44 000"],
        Övrigt: ["-10 000", null, null, "-15 000"],
        Summa: ["-40 100", "-39 000", "-1 100", "-59 000"],
      },
    });
    expect([table?.section, table?.title]).toEqual(["Ekonomi", "Belopp i tkr"]);
  });

  it("parts two tables at the heading between them and joins a wrapped label", () => {
    const tables = tablesIn([...statement, ...volumes].join("\n"));
    expect(tables.map((table) => table.section)).toEqual(["Ekonomi", "Volymer"]);
    expect(grid(tables[1])).toEqual({
      columns: ["2022", "2023", "2024"],
      rows: {
        "Antal placerade barn": ["100", "200", "300"],
        "Antal vårddygn, externa placeringar och boenden": ["1 200", null, "980"],
      },
    });
  });

  it("takes a heading above that tells a unit for the title, which is then no more its own", () => {
    const rows = statement.slice(2).map((line) => line.replace("Belopp i tkr", "Post        "));
    const [table] = tablesIn(["Ekonomi", "", "Drift, mnkr", "", ...rows].join("\n"));
    expect([table?.title, table?.isTitlePrinted]).toEqual(["Drift, mnkr", false]);
  });

  it.each([
    ["the labels' own header", /^Post {10,}Utfall/, "Post Utfall"],
    ["it, glued to it", /^Post {10,}Utfall/, "PostUtfall"],
  ])("trusts no header that has run together with %s", (_, gap, to) => {
    const rows = [
      "Post                 Utfall 2023   Budget 2024   Prognos 2024",
      "Intäkter                  12 345        12 000         18 000",
      "Personal                 -30 100       -29 000        -44 000",
      "Summa                    -17 755       -17 000        -26 000",
    ];
    const shaky = (lines: readonly string[]) => tablesIn(lines.join("\n"))[0]?.isShaky === true;
    const [head = "", ...others] = rows;
    expect(shaky(rows)).toBe(false);
    expect(shaky([head.replace(gap, to), ...others])).toBe(true);
  });

  it("trusts no header of which one part is over two columns", () => {
    const rows = [
      "                                     Utfall 2023                               Budget 2024",
      "Verksamhet             Intäkter            Kostnader             Intäkter             Kostnader             Kommentar",
      "Miljötillsyn och                      8                    149                 452                486 702",
      "livsmedelskontroll",
      "Kontaktfamiljer                     509                     39              823 558               334 481",
      "Lokalhyror                          979                                       8 925                 1 715",
    ];
    const shaky = (lines: readonly string[]) => tablesIn(lines.join("\n"))[0]?.isShaky === true;
    expect(shaky(rows)).toBe(false);
    expect(shaky(rows.map((row) => row.replace(/Intäkter {2,}(?=Kostnader)/, "Intäkter ")))).toBe(
      true,
    );
  });

  it("spreads a word in the middle over the years that it stands above", () => {
    const [table] = tablesIn(
      [
        "Mått                                   Utfall                    Mål",
        "                          2021       2022       2023      2024      2024",
        "Antal beslut               512        431        398       421",
        "Handläggningstid (dagar)    64         57         49        45        40",
        "Antal besök                604        618        655       641       660",
        "Nöjda sökande, index        66         70         71        68        74",
      ].join("\n"),
    );
    expect(grid(table).columns).toEqual([
      "Utfall 2021",
      "Utfall 2022",
      "Utfall 2023",
      "Utfall 2024",
      "Mål 2024",
    ]);
  });

  it('takes "Period" and "Helår" above all the names for levels, and no beginning of a name', () => {
    const [table] = tablesIn(
      [
        "Resultat i sammandrag",
        "Belopp i mnkr          Period                                         Helår",
        "                                                Avvik       Utfall                       Fg                       Bokslut",
        "                       Utfall      Budget                             Prognos                        Budget",
        "                                                else        fg år                        prognos                  fg år",
        "Intäkter                211,4       210,0          1,4       198,7       640,2            638,0       632,5         611,3",
        "Kostnader              -215,9      -212,4         -3,5      -201,1      -648,8           -645,1      -640,0        -619,7",
        "Resultat                 -4,5        -2,4         -2,1        -2,4        -8,6             -7,1        -7,5          -8,4",
      ].join("\n"),
    );
    expect(grid(table).columns).toEqual([
      ...["Utfall period", "Budget period", "Avvikelse period", "Utfall fg år period"],
      ...["Prognos helår", "Fg prognos helår", "Budget helår", "Bokslut fg år helår"],
    ]);
    expect(table?.isShaky).toBe(false);
  });

  it("takes header lines that stand half a line apart for one level", () => {
    const [table] = tablesIn(
      [
        "                       Budget      Utfall       Budget-",
        "                                                             Förändring",
        "Belopp i mnkr           helår       helår     avvikelse",
        "                                                              2019/2020",
        "                         2020        2020          2020",
        "Intäkter                 4,10        3,85         -0,25           -0,37",
        "Personal               -31,40      -32,15         -0,75           -1,25",
        "Resultat               -27,30      -28,30         -1,00           -1,62",
      ].join("\n"),
    );
    expect(grid(table).columns).toEqual([
      "Budget helår 2020",
      "Utfall helår 2020",
      "Budgetavvikelse 2020",
      "Förändring 2019/2020",
    ]);
  });

  it("joins a label to the numbers between its lines, and leaves the subheading above", () => {
    const [table] = tablesIn(
      [
        "Verksamhet                     Utfall 2022   Budget 2022",
        "Grundskola",
        "Grundskola F–6 med",
        "förskoleklass och                    -4 200        -4 100",
        "fritidshem",
        "Skolskjuts                             -722          -700",
        "Summa grundskola                     -4 922        -4 800",
        "Vuxenutbildning",
        "Kommunal vuxenutbildning på",
        "                                     -1 300        -1 250",
        "grundläggande nivå",
        "Skillnaden mot budget är liten.",
      ].join("\n"),
    );
    expect(table?.rows.map(({ label, group }) => [label, group])).toEqual([
      ["Grundskola F–6 med förskoleklass och fritidshem", "Grundskola"],
      ["Skolskjuts", "Grundskola"],
      ["Summa grundskola", "Grundskola"],
      ["Kommunal vuxenutbildning på grundläggande nivå", "Vuxenutbildning"],
    ]);
  });

  it("gives each column its header by order where the places have drifted apart", () => {
    const [table] = tablesIn(
      [
        "                      Utfall  Utfall Budget",
        "                                            Avvikelse Årsbudget",
        "Mnkr                jan-apr jan-apr jan-apr",
        "                                               period      2026",
        "                      2025    2026     2026",
        "Intäkter               21,4        22,9        22,0          0,9         66,0",
        "Personalkostnader     -88,2       -92,1       -91,0         -1,1       -273,0",
        "Köp av tjänster       -41,7       -46,3       -42,5         -3,8       -127,5",
      ].join("\n"),
    );
    expect(grid(table)).toEqual({
      columns: [
        "Utfall jan-apr 2025",
        "Utfall jan-apr 2026",
        "Budget jan-apr 2026",
        "Avvikelse period",
        "Årsbudget 2026",
      ],
      rows: {
        Intäkter: ["21,4", "22,9", "22,0", "0,9", "66,0"],
        Personalkostnader: ["-88,2", "-92,1", "-91,0", "-1,1", "-273,0"],
        "Köp av tjänster": ["-41,7", "-46,3", "-42,5", "-3,8", "-127,5"],
      },
    });
    expect(table?.isShaky).toBe(false);
  });

  it("parts numbers and comments with one space between them", () => {
    const [table] = tablesIn(
      [
        "Mått                Målvärde 2024  Utfall 2022  Utfall 2023  Kommentar",
        "Tid i åtgärd      Högst 160 dagar 171 dagar 166 dagar Minskar.",
        "Nöjda deltagare      Minst NKI 75           72           77 Enkät till 340 personer.",
        "Andel med svar               98 %         84 %         58 %",
        "Antal deltagare               340          322          351",
        "Antal kurser                   12           14           13",
      ].join("\n"),
    );
    expect(grid(table).rows).toEqual({
      "Tid i åtgärd": ["Högst 160 dagar", "171 dagar", "166 dagar"],
      "Nöjda deltagare": ["Minst NKI 75", "72", "77"],
      "Andel med svar": ["98 %", "84 %", "58 %"],
      "Antal deltagare": ["340", "322", "351"],
      "Antal kurser": ["12", "14", "13"],
    });
  });

  it("marks a row whose numbers may stand in other columns, and a table whose headers may", () => {
    const rows = [
      "Bibliotek             1 240        980        260",
      "Kulturskola             612        640        -28",
      "Simhallar                 9        204         35",
    ];
    const header = "Tkr                  Utfall     Budget  Avvikelse";
    const between = "Fritidsgårdar                  72";
    const [table] = tablesIn([header, ...rows, between].join("\n"));
    expect(table?.rows.map(({ isUneven }) => isUneven === true)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    const [shaky] = tablesIn(["Tkr                  Utfall", ...rows].join("\n"));
    expect(shaky?.isShaky).toBe(true);
  });

  const counts = [
    "Insats                  2018    2019    2020",
    "Brand i byggnad           84      79      91",
    "Brand utomhus            212     198     104",
    "Trafik                   187     176     149",
    "Övrigt                   144     151     139",
  ];
  const unevenOf = (lines: readonly string[]) =>
    tablesIn(lines.join("\n")).map(({ rows }) => rows.map(({ isUneven }) => isUneven === true));

  it.each([
    ["two numbers run together", "84      79", "8479", 1],
    ["a number runs into its label", "byggnad           84", "byggnad84", 1],
    ["a number has a space too many", "   212     198     104", "2  212     198", 2],
  ])("marks a row where %s", (_, before, after, at) => {
    expect(unevenOf(counts)).toEqual([[false, false, false, false]]);
    const [found] = unevenOf(counts.map((line) => line.replace(before, after)));
    expect(found?.[at - 1]).toBe(true);
  });

  it("trusts an empty cell where the others stand as in the rows around it", () => {
    const [table] = tablesIn(counts.join("\n").replace("79      91", "        91"));
    expect(grid(table).rows["Brand i byggnad"]).toEqual(["84", null, "91"]);
    expect(table?.rows.some(({ isUneven }) => isUneven)).toBe(false);
  });

  it.each(["2018    -2019   2020", "2018 apr 2019   2020"])(
    "begins another table at a line of years, one of them damaged: %s",
    (years) => {
      const [, ...rows] = counts;
      const tables = tablesIn(
        [...statement, "", "Insatser", `Insats                  ${years}`, ...rows].join("\n"),
      );
      expect(Object.keys(grid(tables[0]).rows)).toEqual([
        "Intäkter",
        "Personal",
        "Övrigt",
        "Summa",
      ]);
    },
  );

  it("is shaky where two headers have run together", () => {
    const moved = ["Utfall      Budget    Avvikelse", "UtfallBudget          Avvikelse"] as const;
    const [table] = tablesIn(statement.join("\n").replace(...moved));
    expect(table?.isShaky).toBe(true);
  });
});

describe("a header of two columns' words", () => {
  it.each([
    ["Utfall jan-apr jan-apr 2026", true],
    ["Prognos 2026 2026", true],
    ["BudgetAvvikelse period 2026", true],
    ["Årsbudget jan-apr 2026", true],
    ["Utfall jan-apr 2026", false],
    ["Årsbudget 2026", false],
    ["Avvikelse årsbudget/utfall period", false],
    ["Förändring 2019/2020", false],
  ])("%s: %s", (header, expected) => {
    expect(isMixed(header)).toBe(expected);
  });
});
