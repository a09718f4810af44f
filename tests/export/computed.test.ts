import { describe, expect, it } from "vitest";
import { computedFile, type ComputedColumn } from "@/lib/export/computed";

interface Row {
  text: string | null;
  number: string | null;
  code: boolean | number | undefined;
}

const columns: ComputedColumn<Row>[] = [
  { name: "text", meaning: "", kind: "text", cell: (row) => row.text },
  { name: "tal", meaning: "", kind: "number", cell: (row) => row.number },
  { name: "kod", meaning: "", kind: "code", cell: (row) => row.code },
];
const rows: Row[] = [
  { text: "=1+1", number: "-20725.50", code: true },
  { text: 'semikolon; komma, "citat"', number: null, code: undefined },
  { text: null, number: "0", code: 0 },
];

describe("a file of what is worked out", () => {
  it("is for programs with a comma and a decimal point", () => {
    expect(computedFile(columns, rows, "maskin")).toBe(
      'text,tal,kod\n\'=1+1,-20725.50,ja\n"semikolon; komma, ""citat""",,\n,0,0\n',
    );
  });

  it("is for Swedish Excel with a mark, semicolons and decimal commas; a number stays a number", () => {
    const [head, first] = computedFile(columns, rows, "excel").split("\n");
    expect(head).toBe("\ufefftext;tal;kod");
    expect(first).toBe("'=1+1;-20725,50;ja");
  });
});
