import { describe, expect, it } from "vitest";
import { readAssignments } from "@/lib/import/assignments";
import { documentOf } from "../document";

const lines = [
  "Uppdrag från fullmäktige",
  "Uppdrag Status Kommentar",
  "Utreda en ny",
  "simhall",
  "Pågående Klart till våren.",
  "Ta fram en plan för 2025–",
  "2027",
  "Avslutad 2025-03-31 Antagen i mars.",
  "Se över avgifterna",
  "Ej",
  "påbörjad",
  "Väntar på beslut.",
];

describe("assignments of a text whose lines have run together", () => {
  it("have the status that follows them, and its date", () => {
    const filler = "Texten fortsätter här som den brukar. ".repeat(14);
    for (const text of [lines.join("\n"), filler + lines.join(" "), lines.join("\n\n")]) {
      const { value, problems } = readAssignments(documentOf(text));
      expect(value.map(({ title, status, date }) => [title, status, date])).toEqual([
        ["Utreda en ny simhall", "ongoing", null],
        ["Ta fram en plan för 2025–2027", "completed", "2025-03-31"],
        ["Se över avgifterna", "notStarted", null],
      ]);
      expect(problems).toEqual([]);
    }
  });

  it.each([
    [
      "assignmentTitleUnclear",
      "Uppdrag Status Kommentar\nUtreda en ny Pågående Klart till\nsimhall våren.",
    ],
    [
      "statusWithoutAssignment",
      "Uppdrag Status Kommentar\nUtreda en Klart till\nPågående\nny simhall våren.",
    ],
  ])("are told where title and remark can't be told apart: %s", (code, text) => {
    expect(readAssignments(documentOf(text)).problems).toMatchObject([{ code }]);
  });
});
