import { expect, it } from "vitest";
import type { ChecklistItem } from "@/lib/domain/checklist";
import { describeChecklistItem } from "@/lib/format/checklist";
import { figureOf, reportOf } from "../domain/release";

const where = { severity: "warning", place: null, figureKey: null } as const;
const revision = {
  now: figureOf({ value: "12.5", unit: "tkr" }),
  then: figureOf({ value: "-10", unit: "tkr" }).figure,
  report: reportOf(2023),
  isPowerOfThousand: false,
};
const doubtful = {
  key: "0",
  label: "Antal besök",
  column: "Utfall",
  place: { page: null, line: 1 },
  flags: ["U" as const],
  isSettled: false,
  verification: "notYet" as const,
  printed: "1O",
  reason: "unreadable",
};

it.each<[ChecklistItem, string]>([
  [
    { ...where, code: "revision", revision },
    "Antal besök (Utfall): −10\u00a0tkr i Årsbokslut 2023, nu 12,5\u00a0tkr.",
  ],
  [
    { ...where, code: "doubtfulFigure", figure: doubtful },
    "Antal besök (Utfall), ”1O”. Tecknen går inte att läsa som ett tal.",
  ],
  [
    { ...where, code: "doubtfulFigure", figure: { ...doubtful, printed: " ", reason: null } },
    "Antal besök (Utfall), tom cell.",
  ],
  [{ ...where, code: "caseNumberMissing" }, "Diarienummer är inte angivet."],
  [{ ...where, code: "goalWithoutVerdict", title: "Fler besök" }, "Fler besök"],
])("says %o", (item, sentence) => {
  expect(describeChecklistItem(item)).toBe(sentence);
});
