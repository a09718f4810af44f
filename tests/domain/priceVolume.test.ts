import { fc } from "../setup/property";
import { describe, expect, it } from "vitest";
import { decimal, sumOf } from "@/lib/domain/decimal";
import { splitCost, type CostKind } from "@/lib/domain/priceVolume";

const kind = (key: string, volume: [string, string], cost: [string, string]): CostKind => ({
  key,
  volume: { from: volume[0], to: volume[1] },
  cost: { from: cost[0], to: cost[1] },
});

describe("a change in cost", () => {
  it("is split as by hand: fewer days, cheaper kinds, higher prices", () => {
    const split = splitCost(
      [kind("a", ["100", "80"], ["1000", "880"]), kind("b", ["100", "100"], ["200", "210"])],
      2,
    );
    // 180 days of 200 at 6 a day; then a at 10 and b at 2; then what each costs now.
    expect(split?.total).toEqual({ volume: "-120", mix: "-80", price: "90", change: "-110" });
    expect(split?.kinds.get("a")).toEqual({
      volume: "-100",
      mix: "-100",
      price: "80",
      change: "-120",
    });
  });

  it("is all volume when every kind grows alike, all price when only prices change", () => {
    const alike = [kind("a", ["10", "20"], ["50", "100"]), kind("b", ["30", "60"], ["9", "18"])];
    expect(splitCost(alike, 0)?.total).toMatchObject({ mix: "0", price: "0", change: "59" });
    expect(splitCost([kind("a", ["10", "10"], ["50", "75"])], 0)?.total).toMatchObject({
      volume: "0",
      mix: "0",
      price: "25",
    });
  });

  it("takes a new kind for mix, and one that ended too", () => {
    const split = splitCost(
      [kind("a", ["10", "0"], ["50", "0"]), kind("b", ["0", "10"], ["0", "80"])],
      0,
    );
    expect(split?.total).toEqual({ volume: "0", mix: "30", price: "0", change: "30" });
  });

  it.each([
    ["no volume at first", [kind("a", ["0", "1"], ["0", "5"])]],
    ["nothing at all", []],
    ["a negative volume", [kind("a", ["-1", "1"], ["5", "5"])]],
    [
      "a cost without a volume",
      [kind("a", ["0", "1"], ["5", "5"]), kind("b", ["1", "1"], ["1", "1"])],
    ],
  ])("is not split with %s", (_, kinds) => {
    expect(splitCost(kinds, 0)).toBeNull();
  });

  it("adds up exactly, for each kind and in all, however it is rounded", () => {
    const amount = (most: number) =>
      fc
        .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 999 }))
        .map(([whole, part]) => `${whole}.${String(part).padStart(3, "0")}`);
    const anyKind = fc.tuple(amount(90_000), amount(90_000), amount(9_000_000), amount(9_000_000));
    fc.assert(
      fc.property(
        fc.array(anyKind, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 3 }),
        (rows, decimals) => {
          const kinds = rows.map(([q0, q1, c0, c1], index) =>
            kind(String(index), [q0, q1], [c0, c1]),
          );
          const split = splitCost(kinds, decimals);
          if (!split) throw new Error("positive volumes are always split");
          for (const each of kinds) {
            const part = split.kinds.get(each.key);
            if (!part) throw new Error("every kind has its parts");
            expect(decimal(sumOf([part.volume, part.mix, part.price])).equals(part.change)).toBe(
              true,
            );
            expect(decimal(part.change).equals(decimal(each.cost.to).minus(each.cost.from))).toBe(
              true,
            );
          }
          const { volume, mix, price, change } = split.total;
          expect(decimal(sumOf([volume, mix, price])).equals(change)).toBe(true);
          const costs = (when: "from" | "to") => sumOf(kinds.map(({ cost }) => cost[when]));
          expect(decimal(change).equals(decimal(costs("to")).minus(costs("from")))).toBe(true);
        },
      ),
    );
  });
});
