import { describe, expect, it } from "vitest";
import { breaksAmong } from "@/lib/domain/breakAmong";
import { yearPeriod } from "@/lib/domain/period";
import type { Break } from "@/lib/domain/series";

const at = (date: string): Break => ({ date, cause: "method", note: "", reportId: null });

describe("breaks within what is shown", () => {
  it.each([
    ["between two figures", "2023-01-01", [2022, 2023], true],
    ["between two far apart", "2023-01-01", [2019, 2025], true],
    ["before the first", "2022-01-01", [2022, 2023], false],
    ["after the last has begun", "2023-05-01", [2022, 2023], false],
    ["where nothing is shown", "2023-01-01", [], false],
  ])("%s", (_, date, years, isWithin) => {
    const figures = years.map((year) => ({ period: yearPeriod(year) }));
    expect(breaksAmong([at(date)], figures)).toHaveLength(isWithin ? 1 : 0);
  });
});
