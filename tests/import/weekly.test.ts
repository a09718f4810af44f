import { describe, expect, it } from "vitest";
import { isWeekly, readWeekly } from "@/lib/import/weekly";

const owner = { municipality: "Exempelkommun", committee: "Provnämnden" };
const read = (text: string) => readWeekly(Buffer.from(text), owner);
const values = (text: string) =>
  read(text).figures.map(({ value, missing, period }) => [period.start, value ?? missing]);

describe("a table of weeks", () => {
  it("is known by its first column", () => {
    expect(isWeekly(Buffer.from("vecka;placerade\n2025-W01;5"))).toBe(true);
    expect(isWeekly(Buffer.from("\ufeffVecka\tplacerade\n2025-W01\t5"))).toBe(true);
    expect(isWeekly(Buffer.from("Dag;placerade\n2025-01-01;5"))).toBe(false);
    expect(isWeekly(Buffer.from("# Rapport\n\nvecka;x"))).toBe(false);
    expect(isWeekly(Buffer.from(""))).toBe(false);
  });

  it("becomes a monthly follow-up with a stock a week and column", () => {
    const draft = read(
      "vecka;placerade internt;placerade externt\n2025-W01;68;62\n2025-W02;67;61\n",
    );
    expect(draft).toMatchObject({
      ...owner,
      identity: { kind: "monthly", year: 2025, period: { start: "2025-01-01" } },
      problems: [],
    });
    expect(draft.figures).toHaveLength(4);
    expect(draft.figures[3]).toMatchObject({
      value: "61",
      printed: "61",
      column: "placerade externt",
      period: { start: "2025-01-06", end: "2025-01-12", span: "week" },
      place: { line: 3 },
      series: { label: "Placerade externt", kind: "placement", accumulation: "point" },
    });
  });

  it.each([
    ["2025-W07", "2025-02-10"],
    ["2025v7", "2025-02-10"],
    ["2025 v 7", "2025-02-10"],
    ["2026-W53", "2026-12-28"],
  ])("reads the week %s", (week, monday) => {
    expect(values(`vecka;x\n${week};5`)).toEqual([[monday, "5"]]);
  });

  it.each(["2025-W54", "2025-W00", "2025-W53", "v7", "7", "2025-02-10", ""])(
    "makes a problem of the week %j, and no figure",
    (week) => {
      const draft = read(`vecka;x\n2025-W01;1\n${week};5`);
      expect(draft.figures).toHaveLength(1);
      expect(draft.problems).toMatchObject([
        { code: "weekUnreadable", severity: "error", place: { line: 3 }, data: { printed: week } },
      ]);
    },
  );

  it("has a reason and no 0 where a cell is empty, dashed, lacking or no number", () => {
    expect(values("vecka;a;b;c;d\n2025-W01;;-;x9")).toEqual([
      ["2024-12-30", "blank"],
      ["2024-12-30", "notReported"],
      ["2024-12-30", "unreadable"],
      ["2024-12-30", "blank"],
    ]);
    expect(values("vecka;a\n2025-W01;0")).toEqual([["2024-12-30", "0"]]);
  });

  it.each([
    ["a heading too many", "vecka;;a;b\n2025-W01;1;2\n2025-W02;3;4", "headerDamaged"],
    ["a heading twice", "vecka;a;a\n2025-W01;1;2", "headerDamaged"],
    ["a line with a cell too few", "vecka;a;b\n2025-W01;1", "cellsUneven"],
    ["a week twice", "vecka;a\n2025-W01;1\n2025-W01;2", "sameWeekTwice"],
  ])("puts no number under the wrong heading or week unseen: %s", (_, text, reason) => {
    const told = read(text).figures.filter(({ value }) => value !== null);
    expect(told.length).toBeGreaterThan(0);
    expect(told.map((figure) => figure.reason)).toEqual(told.map(() => reason));
    expect(told.every(({ flags }) => flags.includes("U"))).toBe(true);
  });

  it("takes separators after the last heading for nothing, as Excel writes them", () => {
    const draft = read("vecka;a;;\n2025-W01;1;;\n2025-W02;2;;");
    expect(draft.figures.map(({ value, flags }) => [value, flags])).toEqual([
      ["1", []],
      ["2", []],
    ]);
    expect(draft.problems).toEqual([]);
  });

  it("says so when it has weeks of two years or of none", () => {
    for (const text of ["vecka;x\n2024-W52;1\n2025-W01;2", "vecka;x"]) {
      const draft = read(text);
      expect(draft.identity).toBeNull();
      expect(draft.problems).toMatchObject([{ code: "weeksOfOneYear", severity: "error" }]);
    }
  });
});
