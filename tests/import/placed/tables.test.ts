import { describe, expect, it } from "vitest";
import type { Line } from "../../../lib/import/document";
import { tablesOfPlaces } from "../../../lib/import/placed/tables";
import type { Table } from "../../../lib/import/table";

/** Lines drawn with letters: five points a character, as many lines a page as there are. */
function tables(...rows: (readonly [top: number, text: string])[]): Table[] {
  const lines = rows.map(([top, text], index): Line => ({
    number: index + 1,
    page: 1,
    text: text.trim(),
    words: [...text.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      left: match.index * 5,
      right: (match.index + match[0].length) * 5,
    })),
    cells: null,
    top,
    size: 10,
  }));
  return tablesOfPlaces({ kind: "pdf", lines, isScanned: false });
}

const labelsOf = (table?: Table) => table?.rows.map(({ label }) => label);
const rowsOf = (table?: Table) =>
  table?.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text ?? null)]);
const headersOf = (table?: Table) => table?.columns.map(({ header }) => header);

describe("tablesOfPlaces", () => {
  it("takes a label wrapped above the first row's numbers to the row, not to the header", () => {
    const [table] = tables(
      [0, "Verksamhet        Utfall 2023   Budget 2023"],
      [14, "Nämnd och"],
      [20, "                      1 810         1 880"],
      [26, "ledning"],
      [40, "Bygglov               3 677         4 250"],
    );
    expect(labelsOf(table)).toEqual(["Nämnd och ledning", "Bygglov"]);
    expect(headersOf(table)).toEqual(["Utfall 2023", "Budget 2023"]);
  });

  it("begins another table at a header between rows", () => {
    const found = tables(
      [0, "Mkr               Bokslut 2018   Budget 2018"],
      [14, "Intäkter                 14,2          13,6"],
      [28, "Kostnader               -46,8         -47,5"],
      [48, "Mått                     2017          2018"],
      [62, "Besök                 142 000       146 300"],
      [76, "Lån                    98 412       101 200"],
    );
    expect(found.map(headersOf)).toEqual([
      ["Bokslut 2018", "Budget 2018"],
      ["2017", "2018"],
    ]);
  });

  it("reads two tables that stand side by side as two", () => {
    const found = tables(
      [0, "Barn          Utfall 2025   Vuxna          Utfall 2025"],
      [14, "Familjehem         14 210   Stödboende           6 811"],
      [28, "Jourhem             2 877   Skyddat              1 204"],
      [42, "Summa              17 087   Totalt               8 015"],
    );
    expect(found.map(labelsOf)).toEqual([
      ["Familjehem", "Jourhem", "Summa"],
      ["Stödboende", "Skyddat", "Totalt"],
    ]);
  });

  it("gives each column its own header where those are set flush left and the numbers flush right", () => {
    const [table] = tables(
      [0, "                               2025                             2024"],
      [14, "Enhet             Tillsvidare  Visstid   Totalt  Tillsvidare  Visstid   Totalt"],
      [28, "Norra                    61,5      9,2     70,7         62,0     10,1     72,1"],
      [42, "Södra                    58,3     12,4     70,7         55,8     13,0     68,8"],
    );
    expect(headersOf(table)).toEqual([
      ...["2025 Tillsvidare", "2025 Visstid", "2025 Totalt"],
      ...["2024 Tillsvidare", "2024 Visstid", "2024 Totalt"],
    ]);
  });

  it("doubts the columns of a head whose neighbour stands over the labels", () => {
    const [table] = tables(
      [0, "                  2025                           2024"],
      [14, "Enhet             Tillsvidare  Visstid   Totalt  Tillsvidare  Visstid   Totalt"],
      [28, "Norra                    61,5      9,2     70,7         62,0     10,1     72,1"],
      [42, "Södra                    58,3     12,4     70,7         55,8     13,0     68,8"],
    );
    expect(table?.columns.every(({ isUnsure }) => isUnsure)).toBe(true);
  });

  it("takes a head over the last columns for theirs", () => {
    const [table] = tables(
      [0, "                                           Förändring"],
      [14, "Belopp i tkr   Utfall 2017   Utfall 2018     tkr      %"],
      [28, "Hemtjänst          151 204       158 960   7 756    5,1"],
      [42, "Boende             248 610       244 105  -4 505   -1,8"],
    );
    expect(headersOf(table)).toEqual([
      ...["Utfall 2017", "Utfall 2018"],
      ...["Förändring tkr", "Förändring %"],
    ]);
  });

  it("reads a head over two lines above columns that repeat their names as one", () => {
    const [table] = tables(
      [0, "                                 Budget"],
      [14, "                  Utfall 2018     2018"],
      [28, "                    U      I     U      I"],
      [42, "Inventarier       1 840      0  2 000      0"],
      [56, "Larm                620   -150    700   -150"],
    );
    expect(headersOf(table)).toEqual([
      ...["Utfall 2018 U", "Utfall 2018 I"],
      ...["Budget 2018 U", "Budget 2018 I"],
    ]);
  });

  it("takes ages for names of rows", () => {
    const [table] = tables(
      [0, "Ålder       Utfall 2018   Utfall 2017"],
      [14, "–29 år              7,1           6,9"],
      [28, "30–49 år            8,0           7,9"],
      [42, "50 år–              9,9           9,0"],
    );
    expect(labelsOf(table)).toEqual(["–29 år", "30–49 år", "50 år–"]);
  });

  it("takes a name that begins with its count above the first numbers to the row", () => {
    const [table] = tables(
      [0, "Område              Utfall 2018   Utfall 2017"],
      [14, "Kontinuitet, antal"],
      [26, "personal per kund            13            14"],
      [50, "Väntetid, dagar              61            48"],
    );
    expect(labelsOf(table)).toEqual(["Kontinuitet, antal personal per kund", "Väntetid, dagar"]);
  });

  it("reads columns of a page with tables on rows of their own", () => {
    const found = tables(
      [0, "Mnkr         Utfall 2025"],
      [5, "                                   Mnkr        Utfall 2025"],
      [14, "Hyror               14,0"],
      [19, "                                   Bibliotek         -26,6"],
      [28, "Bidrag               5,3"],
      [33, "                                   Musik             -15,8"],
      [42, "Övrigt               2,3"],
      [47, "                                   Kultur            -10,0"],
      [56, "Intäkter            21,6"],
      [61, "                                   Fritid            -48,2"],
      [70, "Personal           -63,4"],
      [75, "                                   Stab               -2,8"],
    );
    expect(found.map(labelsOf)).toEqual([
      ["Hyror", "Bidrag", "Övrigt", "Intäkter", "Personal"],
      ["Bibliotek", "Musik", "Kultur", "Fritid", "Stab"],
    ]);
  });

  it("keeps two columns of text before the numbers apart", () => {
    const [table] = tables(
      [0, "Verksamhet     Åtgärd              Budget 2024   Prognos 2024"],
      [14, "Hemtjänst      Ny schemamodell           1 800          1 500"],
      [28, "Funktionsstöd  Samordnad jour              650            600"],
    );
    expect(table?.rows.map(({ group, label }) => [group, label])).toEqual([
      ["Hemtjänst", "Ny schemamodell"],
      ["Funktionsstöd", "Samordnad jour"],
    ]);
  });

  it("joins numbers torn at their thousands, set in the middle of their cells", () => {
    const [table] = tables(
      [0, "Verksamhet        Utfall 2023   Budget 2023"],
      [20, "                         -66"],
      [26, "Äldreomsorg                        -66 067"],
      [32, "                         081"],
      [50, "Barn och                 -25"],
      [56, "                                   -25 800"],
      [62, "unga                     123"],
    );
    expect(rowsOf(table)).toEqual([
      ["Äldreomsorg", "-66 081", "-66 067"],
      ["Barn och unga", "-25 123", "-25 800"],
    ]);
  });

  it("doubts lines of numbers that stand too near each other to be two rows and are not one", () => {
    const [table] = tables(
      [0, "Verksamhet        Utfall 2023   Budget 2023"],
      [20, "Bygglov                  120           160"],
      [26, "Planer                    45            50"],
    );
    expect(table?.rows.map((row) => row.isUneven)).toEqual([true, true]);
  });

  it("takes a column of units for units, whether set flush left or centred", () => {
    const [table] = tables(
      [0, "Mått              Enhet      2022      2023"],
      [20, "Väntetid          dagar        54        61"],
      [40, "Andel nöjda          %         84        82"],
      [60, "Antal vårddygn     dygn     5 120     4 788"],
    );
    expect(labelsOf(table)).toEqual(["Väntetid", "Andel nöjda", "Antal vårddygn"]);
    expect(table?.rows.map(({ unitText }) => unitText)).toEqual(["dagar", "%", "dygn"]);
  });

  it("gives a head over some of the columns to each of them", () => {
    const [table] = tables(
      [0, "                                                Förändring"],
      [14, "Verksamhet        Bokslut 2022   Bokslut 2023   tkr       %"],
      [30, "Bygglov                  3 551          3 667   116     3,3"],
      [46, "Planer                   2 737          2 899   162     5,9"],
    );
    expect(headersOf(table)).toEqual([
      ...["Bokslut 2022", "Bokslut 2023"],
      ...["Förändring tkr", "Förändring %"],
    ]);
  });

  it("takes no line of a tall header cell for a head over all columns", () => {
    const [table] = tables(
      [0, "                                  Målvärde"],
      [6, "Mått              2022      2023"],
      [12, "                                      2024"],
      [30, "Antal elever     1 212     1 234     1 251"],
      [46, "Antal lärare       101       104       110"],
    );
    expect(headersOf(table)).toEqual(["2022", "2023", "Målvärde 2024"]);
  });

  it("parts two tables beside each other whose rows stand at other heights", () => {
    const [left, right] = tables(
      [0, "Insatser       2023   2024     Tillsyn        2023   2024"],
      [20, "Brand            21     18     Byggnader        31     28"],
      [38, "Trafik           34     41"],
      [44, "                               Ämnen            12     15"],
      [56, "Larm             88     79"],
      [68, "                               Kurser          611    702"],
    );
    expect(labelsOf(left)).toEqual(["Brand", "Trafik", "Larm"]);
    expect(labelsOf(right)).toEqual(["Byggnader", "Ämnen", "Kurser"]);
    expect(headersOf(right)).toEqual(["2023", "2024"]);
  });

  it("takes a number below a label for its end", () => {
    const [table] = tables(
      [0, "Mått                        2022      2023"],
      [20, "Nöjdhet, index 0-"],
      [26, "                              81        84"],
      [32, "100"],
      [50, "Antal elever               1 212     1 234"],
    );
    expect(labelsOf(table)).toEqual(["Nöjdhet, index 0-100", "Antal elever"]);
  });

  it("parts numbers where one ends and another begins", () => {
    const [table] = tables(
      [0, "Mått                Utfall 2022    Utfall 2023"],
      [20, "Andel nöjda                88 %           87 %"],
      [40, "Summa                 -10 547,3 -10 543,9"],
    );
    expect(table?.rows[1]?.label).toBe("Summa");
  });

  it("joins a label of widely set lines where the rows stand wider still", () => {
    const [table] = tables(
      [0, "Verksamhet        Utfall 2023   Budget 2023"],
      [22, "Bygglov                  120           160"],
      [44, "Planer och"],
      [59.5, "tillsyn                   45            50"],
      [81.5, "Miljö                     60            70"],
    );
    expect(labelsOf(table)).toEqual(["Bygglov", "Planer och tillsyn", "Miljö"]);
  });

  it("doubts a table whose header has a word too many, or the end of one", () => {
    const [twice] = tables(
      [0, "Verksamhet       Utfall      Utfall 2023"],
      [14, "                Utfall 2022"],
      [30, "Bygglov               120           160"],
      [46, "Planer                 45            50"],
    );
    expect(twice?.isShaky).toBe(true);
  });
});

describe("inReadingOrder", () => {
  const left = "Nämnden har under året arbetat med";
  const right = "Kostnaderna har ökat mer än";

  it("reads a table in one of two columns of prose without the other", () => {
    const prose = [0, 1, 2, 3, 4].map((at) => [at * 14, `${left}      ${right}`] as const);
    const [table] = tables(
      ...prose,
      [90, `Mått          2022    2023        ${right}`],
      [104, `Besök           14      23        ${right}`],
      [118, `Utlån          301     311        ${right}`],
    );
    expect(labelsOf(table)).toEqual(["Besök", "Utlån"]);
    expect(headersOf(table)).toEqual(["2022", "2023"]);
  });

  it("takes the unit from a line of its own above the header", () => {
    const [table] = tables(
      [0, "Nettokostnad per verksamhet"],
      [20, "tkr"],
      [60, "Verksamhet        Utfall 2023   Budget 2023"],
      [74, "Bygglov               3 677         4 250"],
      [88, "Tillsyn               1 810         1 880"],
    );
    expect(table?.title).toContain("tkr");
  });

  it.each([
    ["a heading below the sum", "Summa", "Investeringar", true],
    ["a name that goes on", "Nämnd och", "Ledning", false],
    ["a name that goes on small", "Nämnd", "samt ledning", false],
  ])("doubts a label made of two, not one: %s", (_, first, second, doubt) => {
    const [table] = tables(
      [0, "Verksamhet        Utfall 2023   Budget 2023"],
      [14, "Bygglov               3 677         4 250"],
      [34, `${first.padEnd(22)}1 810         1 880`],
      [46, second],
    );
    expect(table?.rows[1]?.label).toBe(`${first} ${second}`);
    expect(table?.rows[1]?.isLabelUnsure === true).toBe(doubt);
  });

  it("doubts a label of two texts set apart, not one with its number", () => {
    const [table] = tables(
      [0, "Verksamhet               Utfall 2023   Budget 2023"],
      [14, "är svår    Bygglov            3 677         4 250"],
      [28, "410     Tillsyn               1 810         1 880"],
      [42, "Kart och mät                  1 120         1 340"],
    );
    expect(table?.rows.map(({ isLabelUnsure }) => isLabelUnsure === true)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("takes a text as far from the row as rows are from each other for a subheading", () => {
    const [table] = tables(
      [0, "Verksamhet         Utfall 2023   Budget 2023"],
      [15, "Avfall"],
      [30, "Avgifter              3 677         4 250"],
      [45, "Personal              1 810         1 880"],
    );
    expect(labelsOf(table)).toEqual(["Avgifter", "Personal"]);
    expect(table?.rows.map(({ group }) => group)).toEqual(["Avfall", "Avfall"]);
  });

  it("reads the first half of a word over the second as one cell and no group", () => {
    const [table] = tables(
      [0, "                       Års-    Budget        Års-"],
      [12, "Verksamhet           budget   jan–okt     prognos"],
      [27, "Avgifter              3 677     4 250       4 300"],
      [42, "Personal              1 810     1 880       1 900"],
    );
    expect(headersOf(table)).toEqual(["Årsbudget", "Budget jan–okt", "Årsprognos"]);
  });

  it.each([
    ["right below", 28, true],
    ["far below", 128, false],
  ])("doubts a row that a broken number parts from those %s", (_, top, isShaky) => {
    const [table] = tables(
      [0, "Verksamhet                Bokslut 2022   Budget 2023   Bokslut 2023"],
      [14, "Avgifter                        -6 120        -6  50         -5 480"],
      [top, "Kartor                          -1 480       -12 400         -1 530"],
    );
    expect(table?.isShaky === true).toBe(isShaky);
  });

  it("parts the last column from the comments that begin a word's space right of it", () => {
    const [table] = tables(
      [0, "Projekt                 Budget 2023     Avvikelse Kommentar"],
      [14, "4012 Cykelväg                 8 200         (700) Klar i november. Kostade 0,6 mnkr"],
      [28, "4031 Bro                     14 000         9 500 5 av 5 klara"],
      [42, "4107 Lekplatser               2 500            12"],
    );
    expect(headersOf(table)).toEqual(["Budget 2023", "Avvikelse"]);
    expect(rowsOf(table)).toEqual([
      ["4012 Cykelväg", "8 200", "(700)"],
      ["4031 Bro", "14 000", "9 500"],
      ["4107 Lekplatser", "2 500", "12"],
    ]);
  });

  it("takes what stands above the first numbers to their name, whatever the comment beside it tells", () => {
    const [table] = tables(
      [0, "Projekt                 Budget 2023     Avvikelse   Kommentar"],
      [14, "4012 Cykelväg                                       Klar. Kostade 0,6 mnkr extra"],
      [20, "                              8 200         (700)"],
      [26, "Strandvägen                                         och en bro"],
      [40, "4107 Lekplatser               2 500            12"],
    );
    expect(labelsOf(table)).toEqual(["4012 Cykelväg Strandvägen", "4107 Lekplatser"]);
  });

  it("gives each column the header that stands where its cell begins, well left of its numbers", () => {
    const [table] = tables(
      [0, "                      Budget           Utfall          Avvikelse       Prognos aug"],
      [14, "Barn och unga                   -62,2           -65,0            -2,8           -92,2"],
      [28, "Vuxna                           -21,1           -20,9             0,2           -31,1"],
    );
    expect(headersOf(table)).toEqual(["Budget", "Utfall", "Avvikelse", "Prognos aug"]);
  });
});
