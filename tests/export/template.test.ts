import { describe, expect, it } from "vitest";
import { templateOf, templateSheet } from "@/lib/export/template";
import { isWeekly, readWeekly } from "@/lib/import/weekly";
import { readReport } from "@/lib/import/read";
import { filledSheet } from "./filledSheet";

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
      subject: "Placerade månad för månad",
    });
    expect(figures.map(({ period }) => [period.span, period.end])).toEqual([
      ["month", "2025-01-31"],
      ["month", "2025-02-28"],
    ]);
  });

  it.each(["veckor", "manader"])(
    "of %s as an Excel file gives the same as the CSV",
    async (name) => {
      const values = [["68", "61"], [], ["70", ""], ["1234", "0"]];
      const sheet = await filledSheet((await templateSheet(name, 2026)) ?? Buffer.alloc(0), values);
      const csv = linesOf(name, 2026)
        .map((line, index) => {
          const [inside = "", outside = ""] = values[index - 1] ?? [];
          return index === 0 ? line : line.replace(";;", `;${inside};${outside}`);
        })
        .join("\r\n");
      const draft = await readReport(Uint8Array.from(sheet), "mall.xlsx");
      const same = readWeekly(Buffer.from(csv), owner);
      expect(draft.problems).toEqual([]);
      expect(draft.identity).toEqual(same.identity);
      expect(draft.title).toBe(same.title);
      expect(
        draft.figures.map(({ place, key, ...figure }) => [figure, place.page, key.length > 0]),
      ).toEqual(
        same.figures.map(({ place, key, ...figure }) => [figure, place.page, key.length > 0]),
      );
      expect(draft.figures).toHaveLength(8);
    },
  );

  it("as an Excel file says when a number stands beside no week", async () => {
    const sheet = await filledSheet(
      (await templateSheet("veckor", 2026)) ?? Buffer.alloc(0),
      [["68", "61"], ["7"]],
      { 2: "" },
    );
    const { problems, figures } = await readReport(Uint8Array.from(sheet), "mall.xlsx");
    expect(problems).toMatchObject([{ code: "weekUnreadable", severity: "error" }]);
    expect(figures).toHaveLength(2);
  });

  it("of anything else is none", async () => {
    expect(templateOf("../dagar", 2025)).toBeNull();
    expect(await templateSheet("../dagar", 2025)).toBeNull();
  });
});

function linesOf(name: string, year: number): string[] {
  return (templateOf(name, year) ?? "").replace("\ufeff", "").trimEnd().split("\r\n");
}
