import { describe, expect, it } from "vitest";
import { yearPeriod } from "../../lib/domain/period";
import { columnsOf } from "../../lib/import/columns";

const report = { kind: "annual", year: 2023, tertial: null, period: yearPeriod(2023) } as const;

/** Header → why its figures are in doubt, or what else it is. */
function doubtsOf(...headers: string[]) {
  const columns = headers.map((header) => ({ header }));
  const place = { page: null, line: 1 };
  const table = { section: "", title: "", columns, rows: [], place };
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
