import { describe, expect, it } from "vitest";
import { isWithoutDifference, releaseDifference } from "@/lib/domain/releaseDifference";
import { contentOf, figureOf, goalOf, seriesOf } from "./release";

const differenceOf = (
  before: ReturnType<typeof figureOf>[],
  after: ReturnType<typeof figureOf>[],
) => releaseDifference(contentOf({ figures: before }), contentOf({ figures: after }));

describe("between two releases", () => {
  it.each([
    ["the same value in other decimals", { value: "10" }, { value: "10.0" }, 0],
    ["another value", { value: "10" }, { value: "11" }, 1],
    ["another unit", { value: "10", unit: "tkr" }, { value: "10", unit: "mnkr" }, 1],
    ["a value where there was none", { value: null }, { value: "0" }, 1],
    ["another reason for none", { value: null }, { value: null, missing: "notReported" }, 1],
    ["the same reason for none", { value: null }, { value: null }, 0],
  ] as const)("%s", (_, before, after, changed) => {
    const { figures } = differenceOf([figureOf(before)], [figureOf(after)]);
    expect(figures.changed).toHaveLength(changed);
    expect([figures.added, figures.removed]).toEqual([[], []]);
  });

  it("a figure is another one in another series or on another basis", () => {
    const { figures } = differenceOf(
      [figureOf(), figureOf({ basis: "budget" })],
      [figureOf(), figureOf({ label: "Antal samtal" })],
    );
    expect(figures.added.map(({ series }) => series.label)).toEqual(["Antal samtal"]);
    expect(figures.removed.map(({ figure }) => figure.basis)).toEqual(["budget"]);
    expect(figures.changed).toEqual([]);
  });

  it("one printed twice is held first against first, second against second", () => {
    const { figures } = differenceOf(
      [figureOf({ value: "1" }), figureOf({ value: "2" })],
      [figureOf({ value: "1" }), figureOf({ value: "3" })],
    );
    expect(figures.changed.map(({ before, after }) => [before, after].map(valueOf))).toEqual([
      ["2", "3"],
    ]);
  });

  it("a doubt that is settled or raised is told where the value stays", () => {
    const doubtful = figureOf({ flags: ["U"] });
    const sure = figureOf({ verification: "byPerson" });
    expect(differenceOf([doubtful], [sure])).toMatchObject({ settled: [{}], doubted: [] });
    expect(differenceOf([sure], [doubtful])).toMatchObject({ settled: [], doubted: [{}] });
  });

  it("goals that came, went and were judged anew", () => {
    const { goals } = releaseDifference(
      contentOf({ goals: [goalOf("A"), goalOf("B"), goalOf("C")] }),
      contentOf({ goals: [goalOf("A"), goalOf("C", { verdict: "notAchieved" }), goalOf("D")] }),
    );
    expect(goals.added.map(({ title }) => title)).toEqual(["D"]);
    expect(goals.removed.map(({ title }) => title)).toEqual(["B"]);
    expect(goals.changed.map(({ after }) => after.title)).toEqual(["C"]);
  });

  it("a break is told once", () => {
    const told = (date: string) => ({
      series: seriesOf("A"),
      break: { date, cause: "method" as const, note: "", reportId: null },
    });
    const { breaks } = releaseDifference(
      contentOf({ breaks: [told("2023-01-01")] }),
      contentOf({ breaks: [told("2023-01-01"), told("2024-01-01")] }),
    );
    expect(breaks.map((each) => each.break.date)).toEqual(["2024-01-01"]);
  });

  it("an area that is taken over is told once", () => {
    const told = (from: string) => ({ from, into: "Ny", date: "2024-01-01" });
    const difference = releaseDifference(
      contentOf({ takeovers: [told("A")] }),
      contentOf({ takeovers: [told("A"), told("B")] }),
    );
    expect(difference.takeovers.map(({ from }) => from)).toEqual(["B"]);
    expect(isWithoutDifference(difference)).toBe(false);
  });
});

describe("without a release before", () => {
  it("everything is added", () => {
    const difference = releaseDifference(null, contentOf({ figures: [figureOf()] }));
    expect(difference).toMatchObject({ isFirst: true, figures: { added: [{}], removed: [] } });
    expect(isWithoutDifference(difference)).toBe(false);
  });
});

it("two equal releases differ in nothing", () => {
  const content = contentOf({ figures: [figureOf()], goals: [goalOf("A")] });
  expect(isWithoutDifference(releaseDifference(content, content))).toBe(true);
});

function valueOf({ figure }: ReturnType<typeof figureOf>) {
  return figure.value;
}
