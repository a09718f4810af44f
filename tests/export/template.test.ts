import { describe, expect, it } from "vitest";
import { templateOf } from "@/lib/export/template";
import { isWeekly, readWeekly } from "@/lib/import/weekly";

const owner = { municipality: "Exempelkommun", committee: "Stödnämnden" };

describe("the template", () => {
  it("of weeks has each ISO week of the year, 53 where the year has so many", () => {
    expect(linesOf("veckor", 2025)).toHaveLength(53);
    expect(linesOf("veckor", 2026)).toHaveLength(54);
    expect(linesOf("veckor", 2026).at(-1)).toBe("2026-W53;;");
  });

  it.each(["veckor", "manader"])(
    "of %s is read back when it is filled in, as far as it is",
    (name) => {
      const filled = linesOf(name, 2025).map((line, index) =>
        index === 1
          ? line.replace(";;", ";68;61")
          : index === 3
            ? line.replace(";;", ";70;")
            : line,
      );
      const bytes = Buffer.from(`\ufeff${filled.join("\r\n")}`);
      expect(isWeekly(bytes)).toBe(true);
      const { figures, problems } = readWeekly(bytes, owner);
      expect(problems).toEqual([]);
      expect(figures.map(({ value, missing }) => value ?? missing)).toEqual([
        "68",
        "61",
        "blank",
        "blank",
        "70",
        "blank",
      ]);
    },
  );

  it("of months is the follow-up to and including the last one filled in", () => {
    const text = "månad;placerade internt\n2025-01;5\n2025-02;6\n2025-03;\n";
    const { identity, figures } = readWeekly(Buffer.from(text), owner);
    expect(identity).toEqual({
      kind: "monthly",
      year: 2025,
      tertial: null,
      period: { start: "2025-01-01", end: "2025-02-28", span: "cumulative" },
    });
    expect(figures.map(({ period }) => [period.span, period.end])).toEqual([
      ["month", "2025-01-31"],
      ["month", "2025-02-28"],
    ]);
  });

  it("of anything else is none", () => expect(templateOf("../dagar", 2025)).toBeNull());
});

function linesOf(name: string, year: number): string[] {
  return (templateOf(name, year) ?? "").replace("\ufeff", "").trimEnd().split("\r\n");
}
