import { describe, expect, it } from "vitest";
import { grid, tablesIn } from "./read";

describe("tables whose columns have fallen together", () => {
  it("reads a header that stands one cell a line", () => {
    const [table] = tablesIn(
      "Resultaträkning, tkr \nBokslut \n\n2016 \nInternbudget \n\n2017 \nUtfall 2017-\n\n08-31 \n\nIntäkter 1,0 2,0 3,0",
    );
    expect(grid(table)).toEqual({
      columns: ["Bokslut 2016", "Internbudget 2017", "Utfall 2017-08-31"],
      rows: { Intäkter: ["1,0", "2,0", "3,0"] },
    });
  });

  it("takes a space too many for an empty cell where that makes the row whole", () => {
    const [table] = tablesIn(
      "Mätetal Utfall 2015 Utfall 2016 Utfall 2017 T2 Målvärde\n\n Andel klienter \n\n  80 % Minst \n76 % \n\n Index \n\n77 79  Minst \nNKI 75 \n",
    );
    expect(grid(table).rows).toEqual({
      "Andel klienter": [null, null, "80 %", "Minst 76 %"],
      Index: ["77", "79", null, "Minst NKI 75"],
    });
  });

  it("takes no space that the whole table is set in by for an empty cell", () => {
    const [table] = tablesIn(
      " Mått Utfall 2021 Utfall 2022 Mål 2023\n Öppna ärenden\n 5,0 6,0\n vid årets slut\n Besök 1,0 2,0 3,0\n",
    );
    expect(grid(table).rows["Öppna ärenden vid årets slut"]).toEqual(["5,0?", "6,0?", "?"]);
  });

  it("joins a unit that was broken over lines to its value", () => {
    const [table] = tablesIn(
      "Mätetal Utfall 2015 Utfall 2016 Målvärde\n\nInsatstid \n\n151,08 \nvård-\ndygn \n\n180,5 \nvårddygn \n\nHögst \n160 \n\nvård-\ndygn \n",
    );
    expect(grid(table).rows).toEqual({
      Insatstid: ["151,08 vårddygn", "180,5 vårddygn", "Högst 160 vårddygn"],
    });
  });

  it("keeps the goal's cell as group and carries it on", () => {
    const [table] = tablesIn(
      "Mål  Mätetal\nUtfall\n2015\n\nUtfall\n2016\n\nVi ska öka \ntryggheten \n\n Andel \ntrygga \n\n1 % 2 % \n\n Antal \nbesök \n\n3 4 \n",
    );
    expect(table?.rows.map(({ group, label }) => [group, label])).toEqual([
      ["Vi ska öka tryggheten", "Andel trygga"],
      ["Vi ska öka tryggheten", "Antal besök"],
    ]);
  });

  it("goes on with both columns of text where a page broke two words", () => {
    const [table] = tablesIn(
      "Mål  Mätetal\nUtfall\n2015\n\nUtfall\n2016\n\nVi ska minska \nvår klimatpå-\n\n Andel ekolo-\n\n34 % 24 % \nMål  Mätetal\nUtfall\n2015\n\nUtfall\n2016\n\nverkan giska varor \n",
    );
    expect(table?.rows.map(({ group, label }) => [group, label])).toEqual([
      ["Vi ska minska vår klimatpåverkan", "Andel ekologiska varor"],
    ]);
  });

  it("joins a label wrapped before and after its values", () => {
    const [table] = tablesIn(
      "Nyckeltal Utfall 2021 Utfall 2022\n\nAndel barn i jour-\n\nhem, som får ett 68 % 57 %\nhem inom sex månader,\n\nprocent\n\nUppdrag 5 6\n",
    );
    expect(grid(table).rows).toEqual({
      "Andel barn i jourhem, som får ett hem inom sex månader, procent": ["68 %", "57 %"],
      Uppdrag: ["5", "6"],
    });
  });

  it("passes over a page's footer and the header after it", () => {
    const head = "Investeringar, mnkr Budget 2025 Prognos 2025 Avvikelse";
    const [table, ...others] = tablesIn(
      `${head}\n\nNämnden, rapport 13(15)\n\n${head}\n\nNetto 3,0 2,0 1,0`,
    );
    expect(others).toEqual([]);
    expect(grid(table).rows).toEqual({ Netto: ["3,0", "2,0", "1,0"] });
  });

  it("begins a new table where a heading stands before the same header", () => {
    const head = "Nyckeltal Utfall 2021 Utfall 2022";
    const tables = tablesIn(`Volymer\n\n${head}\nA 1 2\n\nVäntetid\n\n${head}\nB 3 4\n`);
    expect(tables.map((table) => table.section)).toEqual(["Volymer", "Väntetid"]);
  });

  it("ends at prose and takes no number from it", () => {
    const [table] = tablesIn(
      "Nyckeltal Utfall 2021 Utfall 2022\nA 1 2\n\nUnder året har nämnden haft 14 nya ärenden, vilket är fler än de 12 som fanns 2021.\nDet är 3 4\n",
    );
    expect(grid(table).rows).toEqual({ A: ["1", "2"] });
  });

  it("makes no table of prose that speaks of budgets", () => {
    expect(
      tablesIn(
        "Avvikelsen mot budget 2024 är 3,5 mnkr.\nPrognos 2025 visar 4,0 och budget 5,0 mnkr.",
      ),
    ).toEqual([]);
  });
});

describe("arithmetic between the ways to split a row", () => {
  const head =
    "Resultaträkning, tkr Bokslut 2016 Internbudget 2017 Utfall 2017-08-31 Prognos 2017\n";

  it("takes the one split that makes the sums right", () => {
    const [table] = tablesIn(
      `${head}Bidrag 470 078 512 745 335 727 512 745\nIntäkter 248 553 171 450 145 717 241 953\nSumma intäkter 718 631 684 195 481 444 754 698\n`,
    );
    expect(grid(table).rows).toEqual({
      Bidrag: ["470 078", "512 745", "335 727", "512 745"],
      Intäkter: ["248 553", "171 450", "145 717", "241 953"],
      "Summa intäkter": ["718 631", "684 195", "481 444", "754 698"],
    });
  });

  it("leaves a row in doubt when no sum settles it", () => {
    const [table] = tablesIn(`${head}Bidrag 470 078 512 745 335 727 512 745\n`);
    expect(grid(table).rows["Bidrag"]?.some((text) => text?.endsWith("?"))).toBe(true);
  });

  it("lets the total say which columns two numbers under three headers stand in", () => {
    const [table] = tablesIn(
      "Verksamhet Bokslut 2024 Internbudget 2025 Prognos 2025\nStöd 0 3 500\nInsats 0 -3 500\nTotalt -7 673 0 0\n",
    );
    expect(grid(table).rows).toEqual({
      Stöd: [null, "0", "3 500"],
      Insats: [null, "0", "-3 500"],
      Totalt: ["-7 673", "0", "0"],
    });
  });

  it("doubts every cell they may stand in when no total says", () => {
    const [table] = tablesIn(
      "Verksamhet Bokslut 2024 Internbudget 2025 Prognos 2025\nStöd 0 3 500\nInsats 1 2 3\n",
    );
    expect(grid(table).rows["Stöd"]?.every((text) => text?.endsWith("?"))).toBe(true);
  });
});

describe("rows that could be laid out in several ways", () => {
  it("lets the row's own deviation choose", () => {
    const [table] = tablesIn(
      "Belopp i tkr Budget 2024 Prognos 2024 Avvikelse\nA 1 405 423 -982\nB 405 423 18\n",
    );
    expect(grid(table).rows).toEqual({ A: ["1 405", "423", "-982"], B: ["405", "423", "18"] });
  });

  it("takes numbers of three digits for what they look like where no thousands are printed", () => {
    const head = "Antal 2022 2023 2024\n";
    expect(grid(tablesIn(`${head}Barn 120 130 140\n`)[0]).rows).toEqual({
      Barn: ["120", "130", "140"],
    });
    const withThousands = grid(tablesIn(`${head}Barn 120 130 140\nBesök 2 120 2 130 2 140\n`)[0]);
    expect(withThousands.rows["Barn"]).toEqual(["120?", "130?", "140?"]);
    expect(withThousands.rows["Besök"]).toEqual(["2 120", "2 130", "2 140"]);
  });

  it("cuts glued cells in the only way there is, and doubts them", () => {
    const [table] = tablesIn(
      "Post Utfall 2022 Utfall 2023 Utfall 2024\nA 49 83159 88465 209\nB 1 2 3\n",
    );
    expect(grid(table).rows).toEqual({ A: ["49 831?", "59 884?", "65 209?"], B: ["1", "2", "3"] });
  });

  it("reads a target beside bare years", () => {
    const [table] = tablesIn("Mått 2022 2023 2024 Mål 2024\nAndel nöjda 68 % 70 % 72 % 75 %\n");
    expect(grid(table).columns).toEqual(["2022", "2023", "2024", "Mål 2024"]);
  });
});

describe("scanned tables", () => {
  it("puts the levels of a header together again", () => {
    const [table] = tablesIn(
      "_ _ . Avvikelse\nVerksamhet (mnkr) Bokslut 2023 Utflljan-aug | Utflljan-aug Budget 2024 Prognos helar prognos helér\n2023 2024 2024\nmot budget\n\nStöd -51,1 -34,3 -38,4 -52,4 -57,7 -5,4\n",
      true,
    );
    expect(grid(table)).toEqual({
      columns: [
        "Bokslut 2023",
        "Utfall jan-aug 2023",
        "Utfall jan-aug 2024",
        "Budget 2024",
        "Prognos helår 2024",
        "Avvikelse prognos helår mot budget",
      ],
      rows: { Stöd: ["-51,1", "-34,3", "-38,4", "-52,4", "-57,7", "-5,4"] },
    });
  });

  it("names the next row by words in small letters between full rows", () => {
    const head = "Verksamhet\n\nBudget\n2025\n\nUtfall\n2025\n\n";
    const [table] = tablesIn(
      `${head}Hemtjänst\n\n10,0\n\n11,0\n\nvarav natt\n\n4,0\n\n5,0\n\nBesök\n\n1,0\n\n2,0\n`,
    );
    expect(grid(table).rows).toEqual({
      Hemtjänst: ["10,0", "11,0"],
      "varav natt": ["4,0", "5,0"],
      Besök: ["1,0", "2,0"],
    });
  });

  it("doubts the row before values that nothing is left to name", () => {
    const head = "Verksamhet\n\nBudget\n2025\n\nUtfall\n2025\n\n";
    const [table] = tablesIn(
      `${head}Stöd\n\n7,0\n\n8,0\n\nLån\n\n3,0\n\n2,0\n\nHemtjänst\n\n10,0\n\nnatt\n\n4,0\n\n5,0\n`,
    );
    expect(table?.rows.map(({ label, isLabelUnsure }) => [label, isLabelUnsure === true])).toEqual([
      ...[
        ["Stöd", false],
        ["Lån", false],
      ],
      ["Hemtjänst natt", true],
    ]);
  });

  it("keeps a wrecked number as a cell of its own", () => {
    const [table] = tablesIn(
      "Nyckeltal Utfall 2021 Utfall 2022 Utfall 2023\nAntal place- ¢ ggg 61873 59 475\nringar\nBesök 10 03 30\n",
      true,
    );
    expect(grid(table).rows).toEqual({
      "Antal placeringar": ["¢ ggg", "61873", "59 475"],
      Besök: ["10", "03", "30"],
    });
  });

  it("orders columns whose header is in pieces by what the rows reckon to, or names none", () => {
    const head =
      "Avvikelse prognos  Awvikelse prognos\nVolym budget Avvikelse volym\nmed Volym prognos mot budget mot budget i\niRFM ) )\n";
    const rows = "Stöd 405 423 18 -2,3 -5,4\nBesök 545 484 -61 1,3 -0,1\nHem 20 18 -2 1,7 1,5\n";
    expect(grid(tablesIn(head + rows, true)[0]).columns).toEqual([
      "Volym budget",
      "Volym prognos",
      "Avvikelse volym",
      "Avvikelse prognos mot budget",
      "Avvikelse prognos mot budget i",
    ]);
    const unproved = rows.replace("18 -2,3", "28 -2,3").replace("-61", "61");
    expect(grid(tablesIn(head + unproved, true)[0]).columns).toEqual(["", "", "", "", ""]);
  });

  it("gives rows under no header columns without names", () => {
    const [table] = tablesIn(
      "Köp av vård nett0kostn\nHem för barn 7,3 % 7,1 % 20\nFamiljer 8,5 % 8,1 % 18\n",
    );
    expect(grid(table)).toEqual({
      columns: ["", "", ""],
      rows: { "Hem för barn": ["7,3 %", "7,1 %", "20"], Familjer: ["8,5 %", "8,1 %", "18"] },
    });
  });
});
