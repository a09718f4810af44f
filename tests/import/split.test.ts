import { fc } from "../setup/property";
import { describe, expect, it } from "vitest";
import { splitNumbers, waysToSplit, waysToUnglue } from "@/lib/import/split";

const tokens = (text: string) => text.split(" ");

describe("waysToSplit", () => {
  it.each([
    ["237 -13 250 -627", 4, [["237", "-13", "250", "-627"]]],
    ["598 582", 1, [["598 582"]]],
    ["598 582", 2, [["598", "582"]]],
    ["0 0 0", 3, [["0", "0", "0"]]],
    ["- 6 279", 1, [["- 6 279"]]],
    [
      "- 6 279",
      2,
      [
        ["- 6", "279"],
        ["-", "6 279"],
      ],
    ],
    ["82 % 67 %", 2, [["82 %", "67 %"]]],
    ["Minst 76 % 80 %", 2, [["Minst 76 %", "80 %"]]],
    ["12 34", 1, []],
    ["12 34", 3, []],
    ["¢ ggg 61873", 2, []],
    ["- 5 -", 3, [["-", "5", "-"]]],
    ["", 1, []],
  ])("splits %j into %i", (text, count, ways) => {
    expect(waysToSplit(tokens(text).filter(Boolean), count)).toEqual(ways);
  });

  it("gives every way, the most even one first", () => {
    const ways = waysToSplit(tokens("512 745 335 727 512 745"), 3);
    expect(ways[0]).toEqual(["512 745", "335 727", "512 745"]);
    expect(ways).toHaveLength(10);
    expect(new Set(ways.map((way) => way.join("|"))).size).toBe(10);
  });

  it("keeps every token, in order, whatever the way", () => {
    const token = fc.constantFrom("1", "12", "123", "745", "-7", "0", "4,5", "%", "-", "x");
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 9 }),
        fc.integer({ min: 1, max: 6 }),
        (run, count) => {
          for (const way of waysToSplit(run, count)) {
            expect(way).toHaveLength(count);
            expect(way.join(" ")).toBe(run.join(" "));
          }
        },
      ),
    );
  });

  it("gives none rather than some when there are too many to compare", () => {
    expect(
      waysToSplit(
        Array.from({ length: 60 }, () => "123"),
        30,
      ),
    ).toEqual([]);
    expect(
      waysToSplit(
        Array.from({ length: 5000 }, () => "123"),
        9,
      ),
    ).toEqual([]);
  });
});

describe("splitNumbers", () => {
  it("without a count gives the ways into any number of cells, fewest first", () => {
    expect(splitNumbers("470 78 512")).toEqual([
      ["470", "78 512"],
      ["470", "78", "512"],
    ]);
  });

  it("with a count is the same as for tokens", () => {
    expect(splitNumbers(" 470 078  512 745 ", 2)).toEqual(
      waysToSplit(["470", "078", "512", "745"], 2),
    );
  });
});

describe("waysToUnglue", () => {
  it.each([
    ["49 83159 88465 209", 3, [["49 831", "59 884", "65 209"]]],
    ["1 2342 345", 2, [["1 234", "2 345"]]],
    ["598 582", 1, [["598 582"]]],
    ["-1 234-2 345", 2, [["-1 234", "-2 345"]]],
    ["abc", 1, []],
    ["", 1, []],
  ])("takes %j apart into %i", (text, count, ways) => {
    expect(waysToUnglue(text, count)).toEqual(ways);
  });

  it("loses and invents no digit", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9 ,-]{0,24}$/),
        fc.integer({ min: 1, max: 4 }),
        (text, count) => {
          for (const way of waysToUnglue(text, count))
            expect(way.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });

  it("is bounded in work", () => {
    const started = performance.now();
    for (const run of ["1".repeat(160), "123 ".repeat(40), "1 ".repeat(80), "9".repeat(100_000)])
      for (const count of [1, 5, 16, 1000]) waysToUnglue(run, count);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
