import { expect, test } from "vitest";
import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { acceptableAlike } from "@/lib/domain/reviewFigure";
import { reviewFigureOf } from "./reviewFigure";

const asked = reviewFigureOf({ key: "7:0", reason: "unclearLabel" });
const decision: ReviewFigure["decision"] = {
  about: "figure",
  key: "8:0",
  choice: { kind: "accept" },
  note: null,
  by: "Ada",
  at: "2025-01-01T00:00:00.000Z",
  version: 1,
};
const failing = {
  code: "partsSum" as const,
  ok: false,
  place: { page: null, line: 9 },
  subject: "Summa",
  numbers: [],
};

const cases: [string, boolean, ReviewFigure][] = [
  ["the same reason", true, figureOf({})],
  ["another line of the page", true, figureOf({ line: 9 })],
  ["another reason", false, figureOf({ reason: "oddForm" })],
  ["another table", false, figureOf({ section: "Investeringar" })],
  ["another page", false, figureOf({ place: { page: 4, line: 8 } })],
  ["another value proposed", false, figureOf({ proposed: "13" })],
  ["a sum that fails", false, figureOf({ checks: [failing] })],
  ["a sum that holds", true, figureOf({ checks: [{ ...failing, ok: true }] })],
  ["nothing in doubt", false, figureOf({ group: "rest" })],
  ["settled", false, figureOf({ decision })],
  [
    "nothing read",
    false,
    reviewFigureOf({ key: "8:0", reason: "unclearLabel" }, { value: null, missing: "unreadable" }),
  ],
];

test.each(cases)("accepted with one that waits: %s", (_, isAccepted, other) => {
  expect(acceptableAlike([asked, other], asked)).toEqual(isAccepted ? [asked, other] : [asked]);
});

test("without a reason nothing is alike", () => {
  const figure = reviewFigureOf({ reason: null });
  expect(acceptableAlike([figure], figure)).toEqual([]);
});

function figureOf(words: Parameters<typeof reviewFigureOf>[0]): ReviewFigure {
  return reviewFigureOf({ key: "8:0", reason: "unclearLabel", ...words });
}
