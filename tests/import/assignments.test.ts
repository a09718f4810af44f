import { describe, expect, it } from "vitest";
import { readAssignments } from "@/lib/import/assignments";
import { dateIn, findStatus } from "@/lib/import/assignments/status";
import { readGoals } from "@/lib/import/goals";
import { documentOf } from "./document";

const read = (text: string) => readAssignments(documentOf(text)).value;

describe("a status of an assignment", () => {
  it.each([
    ["Avslutad", "completed", "Avslutad", ""],
    ["Status: Pågående", "ongoing", "Pågående", ""],
    ["Ej påbörjad, väntar på beslut", "notStarted", "Ej påbörjad", ", väntar på beslut"],
    ["Ännu inte påbörjat", "notStarted", "Ännu inte påbörjat", ""],
    ["Slutförd 2025-03-31", "completed", "Slutförd", "2025-03-31"],
    ["Pågår. Arbetet leds av staben.", "ongoing", "Pågår", ". Arbetet leds av staben."],
    ["Delvis genomfört", "ongoing", "Delvis genomfört", ""],
  ])("%s", (text, status, printed, rest) => {
    const found = findStatus(text);
    expect(found).toMatchObject({ status, printed });
    expect(found?.rest.trim()).toBe(rest);
  });

  it.each([
    "Ej avslutad",
    "Vilar",
    "Avslutade ärenden är färre",
    "Halvår 1 2026",
    "",
    "Klarar målet",
  ])("is not in %s", (text) => expect(findStatus(text)).toBeNull());

  it.each([
    ["2025-03-31", "2025-03-31"],
    ["Klart 31 mars 2025.", "2025-03-31"],
    ["Halvår 1 2026", null],
    ["juni 2025", null],
    ["2025-13-40", null],
  ])("has its date in %s", (text, date) => {
    expect(dateIn(text)?.date).toBe(date);
  });

  it("has no date in words without one", () => {
    expect(dateIn("rad 14 av 20 mars")).toBeNull();
  });
});

describe("assignments", () => {
  it("are rows of a table with a status, as printed, also in words nobody knows", () => {
    const found = read(
      [
        "Uppdrag från kommunfullmäktige\tStatus\tDatum för status",
        "Ta fram en plan\tAvslutad\t2025-06-16",
        "Se över lokalerna\tVilar\t",
      ].join("\n"),
    );
    expect(found).toEqual([
      {
        title: "Ta fram en plan",
        status: "completed",
        printed: "Avslutad",
        dated: "2025-06-16",
        date: "2025-06-16",
        place: { page: null, line: 2 },
      },
      {
        title: "Se över lokalerna",
        status: null,
        printed: "Vilar",
        dated: null,
        date: null,
        place: { page: null, line: 3 },
      },
    ]);
  });

  it("have the status their comment begins with, and none where it begins with something else", () => {
    const found = read(
      [
        "Centrala uppdrag\tKommentar",
        "Utred jouren\tPågående. Klart i juni 2026.",
        "Redovisa rollen\tHalvår 1 2026",
      ].join("\n"),
    );
    expect(found.map(({ status, printed, dated }) => [status, printed, dated])).toEqual([
      ["ongoing", "Pågående", "juni 2026"],
      [null, "", null],
    ]);
  });

  it("are headings with the status on the line below and the date on the next", () => {
    const found = read(
      [
        "3 Uppdrag från kommunfullmäktige",
        "",
        "Ta fram en modell för likvärdiga resurser",
        "",
        "Avslutad",
        "2025-11-24",
        "",
        "Modellen är antagen.",
        "",
        "Redovisa köerna",
        "",
        "Ej påbörjad",
        "",
        "4 Ekonomi",
        "",
        "Budgeten",
        "",
        "Klar",
      ].join("\n"),
    );
    expect(
      found.map(({ title, status, date, place }) => [title, status, date, place.line]),
    ).toEqual([
      ["Ta fram en modell för likvärdiga resurser", "completed", "2025-11-24", 3],
      ["Redovisa köerna", "notStarted", null, 10],
    ]);
  });

  it("are read from columns without borders, with the date on the next line", () => {
    const found = read(
      [
        "Uppdrag                             Status        Kommentar",
        "Ta fram en plan för                 Avslutad      Klar före sommaren.",
        "åren 2026 och 2027                  2025-05-12    Antagen.",
        "",
        "Utreda valfriheten                  Pågående      Pågår enligt plan.",
      ].join("\n"),
    );
    expect(found.map(({ title, status, date }) => [title, status, date])).toEqual([
      ["Ta fram en plan för åren 2026 och 2027", "completed", "2025-05-12"],
      ["Utreda valfriheten", "ongoing", null],
    ]);
  });

  it("are a list of their own right below a list of goals", () => {
    const text =
      "Mål 2025\tMåluppfyllelse\nHallarna är öppna\tUppnått\nUppdrag från fullmäktige\tStatus\nUtreda taket\tPågår\n";
    expect(read(text).map(({ title, status }) => [title, status])).toEqual([
      ["Utreda taket", "ongoing"],
    ]);
    const goals = readGoals(documentOf(text), []).value;
    expect(goals.map(({ title }) => title)).toEqual(["Hallarna är öppna"]);
  });

  it("are called satsningar in some reports", () => {
    const text = "Satsning\tStatus\tKommentar\nFler böcker\tEj påbörjad\tNästa år.\n";
    expect(read(text)).toMatchObject([{ title: "Fler böcker", status: "notStarted" }]);
  });

  it.each([
    ["a table of numbers", "Uppdrag\tUtfall 2024\tUtfall 2025\nRåd om skulder\t12\t14"],
    ["a sentence about them", "Uppdrag är många.\n\nSe över dem\n\nKlar"],
    ["people with one", "Uppdragstagare\tStatus\nGod man\tKlar"],
  ])("are not %s", (_, text) => expect(read(text)).toEqual([]));
});

describe("an assignment", () => {
  it("may have its status as the last of its own lines", () => {
    const text = [
      "## Uppdrag",
      "",
      "Utreda en ny hamn",
      "Status: Pågående",
      "",
      "Införa digital kö",
      "till båtplatser",
      "Status: Avslutat 2025-03-31",
    ];
    expect(read(text.join("\n"))).toMatchObject([
      { title: "Utreda en ny hamn", status: "ongoing", date: null },
      { title: "Införa digital kö till båtplatser", status: "completed", date: "2025-03-31" },
    ]);
  });

  it("of a plan may have a date and no status", () => {
    const rows = ["Uppdrag\tAnsvarig\tKlart senast", "Utreda en ny hamn\tHamnkapten\t2026-06-30"];
    expect(read(rows.join("\n"))).toMatchObject([
      { title: "Utreda en ny hamn", status: null, printed: "", date: "2026-06-30" },
    ]);
  });
});
