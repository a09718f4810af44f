import { describe, expect, it } from "vitest";
import { layoutBars, type BarRow } from "@/lib/charts/bars";

function row(label: string, values: string[], tick: string | null = null): BarRow {
  return {
    label,
    isTotal: false,
    bars: values.map((value) => ({ value, text: value, basis: "actual", isDoubtful: false })),
    tick: tick === null ? null : { value: tick, bar: 0 },
  };
}

const results = [
  row("Administration", ["10847"], "0"),
  row("Vuxen", ["-3404"], "0"),
  row("Barn, unga och familj", ["-35446"], "0"),
];

describe("bars around zero", () => {
  it.each(["wide", "narrow"] as const)("grow from a common zero, in proportion, in %s", (size) => {
    const drawing = layoutBars(results, size);
    const [up, down, far] = drawing?.rows.map((each) => each.bars[0]) ?? [];
    expect(up?.x).toBe(drawing?.zero);
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(drawing?.zero ?? -1, 0);
    expect((far?.width ?? 0) / (down?.width ?? 1)).toBeCloseTo(35446 / 3404, 0);
    expect((up?.width ?? 0) / (far?.width ?? 1)).toBeCloseTo(10847 / 35446, 1);
  });

  it.each(["wide", "narrow"] as const)("leave room for the numbers at their ends in %s", (size) => {
    const drawing = layoutBars(results, size);
    for (const { textAt, text } of drawing?.rows.flatMap((each) => each.bars) ?? []) {
      const width = text.length * 13 * 0.52;
      const [left, right] =
        textAt.anchor === "end" ? [textAt.x - width, textAt.x] : [textAt.x, textAt.x + width];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(drawing?.width ?? 0);
    }
  });

  it("hold zero on the axis when all are on one side", () => {
    const drawing = layoutBars([row("A", ["100"]), row("B", ["98"])], "wide");
    expect(drawing?.rows[0]?.bars[0]?.x).toBe(drawing?.zero);
    expect(drawing?.rows[1]?.bars[0]?.width).toBeGreaterThan(
      0.9 * (drawing?.rows[0]?.bars[0]?.width ?? 0),
    );
  });

  it("draw a true zero as a bar without width, and a row without values not at all", () => {
    const drawing = layoutBars([row("Noll", ["0"]), row("Saknas", []), row("Tio", ["10"])], "wide");
    expect(drawing?.rows.map((each) => each.label.lines)).toEqual([["Noll"], ["Tio"]]);
    expect(drawing?.rows[0]?.bars[0]?.width).toBe(0);
  });

  it("tick the budget at its own value", () => {
    const [drawn] = layoutBars([row("Netto", ["1.8"], "3.0")], "wide")?.rows ?? [];
    const bar = drawn?.bars[0];
    expect(drawn?.tick?.x).toBeGreaterThan((bar?.x ?? 0) + (bar?.width ?? 0));
  });

  it("break a long label into lines and never let rows overlap", () => {
    const long = "Institutionsvård barn och unga med hem för vård eller boende och stödboende";
    const drawing = layoutBars([row(long, ["1", "2"]), row("B", ["3"])], "narrow");
    const [first, second] = drawing?.rows ?? [];
    expect(first?.label.lines.length).toBeGreaterThan(1);
    expect(second?.top).toBeGreaterThan((first?.bars[1]?.y ?? 0) + (first?.bars[1]?.height ?? 0));
  });

  it("are nothing without values", () => {
    expect(layoutBars([row("Saknas", [])], "wide")).toBeNull();
  });
});
