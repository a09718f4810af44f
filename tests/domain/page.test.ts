import { describe, expect, it } from "vitest";
import { pageOf } from "@/lib/domain/page";

describe("pageOf", () => {
  it.each([
    [5, 1, { members: [1, 2], number: 1, count: 3 }],
    [5, 3, { members: [5], number: 3, count: 3 }],
    [5, 4, { members: [5], number: 3, count: 3 }],
    [5, 0, { members: [1, 2], number: 1, count: 3 }],
    [4, 2, { members: [3, 4], number: 2, count: 2 }],
    [0, 1, { members: [], number: 1, count: 1 }],
  ])("of %i, page %i", (length, number, expected) => {
    const all = Array.from({ length }, (_, index) => index + 1);
    expect(pageOf(all, number, 2)).toEqual(expected);
  });
});
