import { describe, expect, it } from "vitest";
import { countByTable } from "@/lib/domain/tableCount";

const count = (rows: readonly (readonly [string | null, number | null])[]) =>
  countByTable(
    rows,
    ([section]) => section,
    ([, line]) => (line === null ? null : { page: null, line }),
  ).map(({ section, count, first }) => [section, count, first?.line ?? null]);

describe("a list is counted by table", () => {
  it.each([
    ["none", [], []],
    [
      "in printed order, with where each begins",
      [
        ["B", 3],
        ["A", 7],
        ["B", 4],
      ],
      [
        ["B", 2, 3],
        ["A", 1, 7],
      ],
    ],
    [
      "also what stands in no table",
      [
        ["A", 1],
        [null, null],
      ],
      [
        ["A", 1, 1],
        [null, 1, null],
      ],
    ],
  ] as const)("%s", (_, rows, expected) => {
    expect(count(rows)).toEqual(expected);
  });
});
