import { expect, test } from "vitest";
import type { ReviewFigure, ReviewLine } from "@/lib/domain/reviewFigure";
import { marksOf } from "@/lib/domain/reviewMarks";
import { reviewFigureOf } from "./reviewFigure";

test("a line that holds a whole table has each number marked where its own row has it", () => {
  const lines = [lineOf(8, "Ack tkr Norr 10 5 -5 Söder 5 7 5 Summa 15 12 0")];
  const printed = ["10", "5", "-5", "5", "7", "5", "15", "12", "0"];
  const figures = printed.map((text, index) => {
    const row = Math.floor(index / 3) + 1;
    return figureOf(8, `8:${index % 3}${row > 1 ? `#${row}` : ""}`, text);
  });
  const marks = marksOf(lines, figures).get(8) ?? [];
  expect(marks.map(({ figure }) => figure.key)).toEqual(figures.map(({ key }) => key));
});

test("a row written one cell a line has its marks on the lines that follow", () => {
  const lines = ["8,0", "", "7,5", "1 250", "Nästa rad", "8,0", "4,0"].map((text, at) =>
    lineOf(33 + at, text),
  );
  const figures = [
    ...["8,0", "7,5", "1250"].map((text, at) => figureOf(33, `33:${at}`, text)),
    ...["8,0", "4,0"].map((text, at) => figureOf(38, `38:${at}`, text)),
  ];
  expect(told(lines, figures)).toEqual([
    [33, "33:0"],
    [35, "33:1"],
    [36, "33:2"],
    [38, "38:0"],
    [39, "38:1"],
  ]);
});

test("the search ends at the first line that is something else", () => {
  const lines = [lineOf(5, "8,0"), lineOf(6, "Vatten 7,5"), lineOf(7, "7,5"), lineOf(8, "9,1")];
  const figures = ["8,0", "7,5", "9,1"].map((text, at) => figureOf(5, `5:${at}`, text));
  expect(told(lines, figures)).toEqual([[5, "5:0"]]);
});

test("and at a line that has figures of its own", () => {
  const lines = [lineOf(5, "8,0"), lineOf(6, "7,5")];
  const figures = [figureOf(5, "5:0", "8,0"), figureOf(5, "5:1", "7,5"), figureOf(6, "6:0", "7,5")];
  expect(told(lines, figures)).toEqual([
    [5, "5:0"],
    [6, "6:0"],
  ]);
});

function told(lines: ReviewLine[], figures: ReviewFigure[]) {
  return [...marksOf(lines, figures)].flatMap(([line, marks]) =>
    marks.map(({ figure }) => [line, figure.key]),
  );
}

function lineOf(number: number, text: string): ReviewLine {
  return { number, text, words: [], cells: null, top: null, size: null };
}

function figureOf(line: number, key: string, printed: string): ReviewFigure {
  return reviewFigureOf({ line, key, printed });
}
