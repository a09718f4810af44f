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
});
