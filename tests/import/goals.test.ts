import { describe, expect, it } from "vitest";
import { findVerdict } from "../../lib/import/goals/verdict";
import { readGoals } from "../../lib/import/goals";
import { findTarget } from "../../lib/import/target";
import { documentOf } from "./document";

const goalsOf = (text: string) => readGoals(documentOf(text), []).value;

describe("findVerdict", () => {
  it.each([
    ["Uppnått", "achieved", false],
    ["Inte uppnått", "notAchieved", false],
    ["Delvis uppnått", "partlyAchieved", false],
    ["Kommer uppnås", "achieved", true],
    ["Kommer inte uppnås", "notAchieved", true],
    ["Kommer inte helt att uppnås", "partlyAchieved", true],
    ["Kommer inte uppnas", "notAchieved", true],
    ["Målet delvis uppnått", "partlyAchieved", false],
    ["Målet ej uppnått", "notAchieved", false],
    ["Ej uppfyllt", "notAchieved", false],
    ["Prognosen är att nämnden kommer att nå ambitionen för året inom målet", "achieved", true],
    [
      "Prognosen är att nämnden inte helt kommer att nå ambitionen för året inom målet",
      "partlyAchieved",
      true,
    ],
    [
      "Prognosen är att nämnden inte kommer att nå ambitionen för året inom målet",
      "notAchieved",
      true,
    ],
    ["Kan inte mätas", "notAssessed", false],
    ["Gul", "partlyAchieved", false],
    ["😊", "achieved", false],
    ["😒", "notAchieved", false],
    ["● Uppfyllt", "achieved", false],
    ["◐ Delvis uppfyllt", "partlyAchieved", false],
    ["\ufffd Målet ej uppnått", "notAchieved", false],
    ["Uppfylls helt", "achieved", false],
  ])("%s", (text, verdict, expected) => {
    expect(findVerdict(text)).toMatchObject({ verdict, expected });
  });

  it.each([
    "Uppfyllt / Delvis uppfyllt / Ej uppfyllt",
    "● Uppfyllt ○ Ej uppfyllt",
    "●",
    "Påbörjad",
    "Avslutad",
    "96 % av invånarna har upplevt nytta. Målet är uppnått.",
    "Målet att skolnärvaron ska öka är gemensamt",
    "",
  ])("is none: %j", (text) => {
    expect(findVerdict(text)).toBeNull();
  });
});

describe("findTarget", () => {
  it.each([
    ["Under 2023 ska minst 70 procent vara nöjda", "atLeast", "70", "percent", 2023, false],
    ["Väntetiden ska vara högst 30 dagar", "atMost", "30", "days", null, false],
    ["Minst NKI 75", "atLeast", "75", "index", null, false],
    ["Högst 160 vårddygn", "atMost", "160", "careDays", null, false],
    [
      "Målet för 2025 är att frånvaron ska minska med 20 procent",
      "atLeast",
      "20",
      "percent",
      2025,
      true,
    ],
  ])("%s", (text, bound, value, unit, year, isRelative) => {
    expect(findTarget(text)).toMatchObject({ bound, value, unit, year, isRelative });
  });

  it("finds none where no bound is stated", () => {
    expect(findTarget("Vi ska förbättra levnadsvillkoren för 200 barn")).toBeNull();
  });
});

describe("readGoals", () => {
  it("reads a heading with its status under a marker, and the measure's numbers stay out of it", () => {
    const text = [
      "Nämndens mål",
      "",
      "Under 2023 ska minst 70 procent av de som får stöd tycka att det hjälper",
      "",
      "Bedömning måluppfyllelse",
      "",
      "Inte uppnått",
      "",
      "Målanalys",
      "",
      "Målet är inte uppnått. 42 personer svarade.",
    ].join("\n");
    expect(goalsOf(text)).toMatchObject([
      {
        title: "Under 2023 ska minst 70 procent av de som får stöd tycka att det hjälper",
        verdict: "notAchieved",
        expected: false,
        printed: "Inte uppnått",
        place: { line: 3 },
        target: { value: "70" },
      },
    ]);
  });

  it("joins a title over several lines and a marker that OCR damaged", () => {
    const text =
      "2025 ska minst 76 procent na en okad sjalv-\nstandighet\n\nBeddmning maluppfyllelse\nKommer uppnas\n";
    expect(goalsOf(text)).toMatchObject([
      {
        title: "2025 ska minst 76 procent na en okad sjalvstandighet",
        verdict: "achieved",
        expected: true,
      },
    ]);
  });

  it("gives a sentence of prognosis to the last heading that says what shall be", () => {
    const text = [
      "Vi ska hålla det vi lovar",
      "",
      "Nämnden arbetar med tydliga processer.",
      "",
      "Tjänstegaranti 2:",
      "",
      "Handläggningen tar högst två månader.",
      "",
      "Prognosen är att nämnden inte helt kommer att nå ambitionen för året inom målet",
    ].join("\n");
    expect(goalsOf(text)).toMatchObject([
      { title: "Vi ska hålla det vi lovar", verdict: "partlyAchieved", expected: true },
    ]);
  });

  it("reads goals of a plan without verdicts, with the measure it names", () => {
    const text =
      "## Nämndens mål\n\n### Väntetiden ska vara högst 30 dagar\n\n" +
      "Följs upp med mätetalet Väntetid till besök, dagar. Målvärde: högst 30 dagar.\n\n## Ekonomi\n\n### Annat ska göras\n";
    expect(goalsOf(text)).toMatchObject([
      {
        title: "Väntetiden ska vara högst 30 dagar",
        verdict: null,
        measures: [
          { label: "Väntetid till besök, dagar", target: { bound: "atMost", value: "30" } },
        ],
      },
    ]);
  });

  it("reads a table with a status column, and no assignments", () => {
    const goals =
      "Nämndmål\tBedömning\nFler ska få plats i tid\tDelvis uppfyllt\nAlla ska bli hörda\tEj uppfyllt\n";
    const assignments = "Uppdrag\tStatus\nUtreda lokaler\tUppfyllt\n";
    expect(
      goalsOf(`${goals}\n${assignments}`).map(({ title, verdict }) => [title, verdict]),
    ).toEqual([
      ["Fler ska få plats i tid", "partlyAchieved"],
      ["Alla ska bli hörda", "notAchieved"],
    ]);
  });

  it("takes a column of outcomes for the statuses where it holds nothing else", () => {
    const header = "Område\tMål\tUtfall\tKommentar\n";
    const rows =
      "Miljö\tKlimatet ska skonas\t● Uppfyllt\tKlart.\n\tParkerna är trygga\t○ Ej uppfyllt\t\n";
    expect(goalsOf(header + rows)).toMatchObject([
      { title: "Klimatet ska skonas", verdict: "achieved" },
      { title: "Parkerna är trygga", verdict: "notAchieved" },
    ]);
    expect(goalsOf(`${header}Miljö\tResor med buss\t41 %\t\n\tTomgång\t3 %\t\n`)).toEqual([]);
  });

  it("takes the targets of indicators for no goals", () => {
    const text = "Indikator\tUtfall\tÅrsmål\tPrognos helår\nBarn per grupp\t14,9\t15\t15\n";
    expect(goalsOf(text)).toEqual([]);
  });

  it("takes a short status right under a larger line, and none under the report's own name", () => {
    const line = (text: string, index: number, size: number) => {
      const words = text.split(" ").map((word) => ({ text: word, left: 0, right: 9 }));
      return { number: index + 1, page: 1, text, words, cells: null, top: index * 30, size };
    };
    const goalsUnder = (title: string) => {
      const lines = [line(title, 0, 13), line("Uppfylls delvis", 1, 10), line("Mer text.", 2, 10)];
      return readGoals({ kind: "pdf", lines, isScanned: false }, []).value;
    };
    expect(goalsUnder("1.1. En trygg stad för alla")).toMatchObject([
      { title: "1.1. En trygg stad för alla", verdict: "partlyAchieved" },
    ]);
    expect(goalsUnder("Måluppföljning")).toEqual([]);
  });

  it("gives no verdict to the first line of a report", () => {
    const text =
      "Sjöby kommun\n\nRapport\n\nVi har arbetat på.\n\nPrognos: målet bedöms inte uppnås\n";
    expect(goalsOf(text)).toEqual([]);
    expect(goalsOf("Sjöby kommun\n\nRapport\n\nMålet bedöms inte uppnås\n")).toEqual([]);
  });

  it("takes no verdict from a legend or from the document's own status", () => {
    const text =
      "Status: Påbörjad\n\nTeckenförklaring\n\nUppfyllt\n\nDelvis uppfyllt\n\nEj uppfyllt\n";
    expect(goalsOf(text)).toEqual([]);
  });

  it("takes no verdict from a line that explains the signs", () => {
    const text =
      "Årsredovisning 2025\n\n😊 målet uppfyllt 😐 målet delvis uppfyllt 😒 målet inte uppfyllt\n";
    expect(goalsOf(text)).toEqual([]);
  });

  it("reads numbered headings under a chapter on goals", () => {
    const text =
      "4 Uppföljning av mål\n\n4.2 Utvecklingsmål\n\n4.2.1 Samverkan ökar\n\nText.\n\n4.2.2 Förtroendet ökar\n\nText.\n\n5 Ekonomi\n\n5.1 Sammanfattning\n";
    expect(goalsOf(text).map(({ title, verdict }) => [title, verdict])).toEqual([
      ["Samverkan ökar", null],
      ["Förtroendet ökar", null],
    ]);
  });
});

describe("goals that say of themselves that they are", () => {
  it("lose the word, judged or not, and a target after it is none", () => {
    const goals = goalsOf(
      [
        "Nämndsmål: Fler ska få plats i tid",
        "Bedömning: Målet bedöms uppnås",
        "",
        "Mål 2: Väntetiden till besked ska minska",
        "",
        "Mål: minst 82 procent",
        "",
        "Mål: Minst 82",
      ].join("\n"),
    );
    expect(goals.map(({ title, verdict }) => [title, verdict])).toEqual([
      ["Fler ska få plats i tid", "achieved"],
      ["Väntetiden till besked ska minska", null],
    ]);
  });
});
