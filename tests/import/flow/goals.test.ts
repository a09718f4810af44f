import { describe, expect, it } from "vitest";
import { readGoals } from "@/lib/import/goals";
import { documentOf } from "../document";

function read(text: string) {
  const { value, problems } = readGoals(documentOf(text), []);
  return {
    goals: value.map(({ title, verdict }) => `${title}: ${verdict}`),
    problems: problems.map(({ code, data }) => `${code} ${data.title ?? data.printed}`),
  };
}

const marked = [
  "Arbetet går framåt enligt planen.",
  "Nämndens mål",
  "Minst 80 procent av eleverna ska",
  "vara nöjda under 2025",
  "Bedömning av måluppfyllelse",
  "Kommer inte att uppnås",
  "Svaren kom in sent. I fjol var andelen 74.",
  "Köerna ska bli kortare",
  "Bedömning av måluppfyllelse",
  "Kommer att uppnås",
  "Nämnden följer dem varje vecka.",
];

const listed = [
  "Förklaring: Uppfyllt – värdet är nått. Ej uppfyllt – värdet är inte nått.",
  "Nämndens mål Bedömning Kommentar",
  "Fler unga ska läsa",
  "hemma varje dag",
  "Uppfyllt Lånen ökar. Bokbussen",
  "stannar på fler platser.",
  "Badhusen ska vara öppna",
  "Delvis",
  "uppfyllt",
  "Ett av dem byggs om.",
  "Sjöby kommun | Årsrapport 2024 | 3",
  "Parkerna ska vara trygga",
  "Ej uppfyllt Belysningen dröjer.",
  "Sjöby kommun | Årsrapport 2024 | 4",
];

const headed = [
  "2 Nämndens mål",
  "2.1 Fler ska ha ett arbete",
  "Arbetet går framåt. Kurserna är fulla.",
  "Prognos: Målet bedöms delvis uppnås",
  "2.2 Färre ska behöva bistånd",
  "Kurserna är fulla.",
  "Prognos: Målet bedöms inte uppnås",
];

describe("goals of a text whose lines have run together", () => {
  it.each([
    [
      "a marker between title and judgement",
      marked,
      [
        "Minst 80 procent av eleverna ska vara nöjda under 2025: notAchieved",
        "Köerna ska bli kortare: achieved",
      ],
    ],
    [
      "a list with remarks",
      listed,
      [
        "Fler unga ska läsa hemma varje dag: achieved",
        "Badhusen ska vara öppna: partlyAchieved",
        "Parkerna ska vara trygga: notAchieved",
      ],
    ],
  ])("are read with %s, in lines, one cell a line and all on one line", (_, lines, goals) => {
    const filler = "Texten fortsätter här som den brukar. ".repeat(14);
    const own = lines.filter((line) => !line.includes("kommun"));
    for (const text of [lines.join("\n"), filler + own.join(" "), lines.join("\n\n")])
      expect(read(text)).toEqual({ goals, problems: [] });
  });

  it("have the judgement below their own text, under a numbered heading", () => {
    const goals = [
      "Fler ska ha ett arbete: partlyAchieved",
      "Färre ska behöva bistånd: notAchieved",
    ];
    expect(read(headed.join("\n"))).toEqual({ goals, problems: [] });
    const onOneLine = read(`${"Texten fortsätter. ".repeat(40)}${headed.join(" ")}`);
    expect(onOneLine.goals).toEqual(goals);
    expect(onOneLine.problems).toHaveLength(2);
  });

  it.each([
    [
      "a heading or a name within it",
      `${"Texten fortsätter. ".repeat(40)}Trygghet Barn ska få plats Bedömning: Uppfyllt Mer.`,
      "goalTitleUnclear Trygghet Barn ska få plats",
    ],
    [
      "a remark without a full stop before it",
      "Mål Status Kommentar\nHallarna ska vara fulla\nUppfyllt Klart\nI maj\nParken ska vara ren\nEj uppfyllt Sen start.",
      "goalTitleUnclear Parken ska vara ren",
    ],
    [
      "its second line beside the remark's",
      "Mål Status Kommentar\nHallarna ska vara fulla Uppfyllt Alla pass är\nvarje kväll bokade till maj.",
      "goalTitleUnclear Hallarna ska vara fulla",
    ],
    [
      "its words on both sides of the status, among the remark's",
      "Mål Status Kommentar\nHallarna ska vara Alla pass är\nUppfyllt\nfulla varje kväll bokade till maj.",
      "verdictWithoutGoal Uppfyllt",
    ],
    [
      "a judgement of nothing",
      "Vi har arbetat på. Allt är klart.\nBedömning: Uppfyllt\nMer text.",
      "verdictWithoutGoal Uppfyllt",
    ],
  ])("are told where the title is not clear: %s", (_, text, problem) => {
    expect(read(text).problems).toContain(problem);
  });

  it.each([
    ["a sentence that begins with a status", "Mål Status\nUppfyllt mål är bra för alla i år."],
    ["a key", "Mål Status\nUppfyllt Delvis uppfyllt Ej uppfyllt\nSe nästa sida."],
    ["numbers under targets", "Nyckeltal Utfall Mål Prognos\nBesök 12 14 15\nLån 3 4 5"],
  ])("are none: %s", (_, text) => expect(read(text).goals).toEqual([]));
});

describe("a goal's title", () => {
  it("holds no key to the colours that stands below the list", () => {
    const text =
      "Mål\tStatus\nAllt sker digitalt Grön: målet är uppfyllt. Röd: målet är inte uppfyllt.\tUppfyllt\n";
    expect(read(text).goals).toEqual(["Allt sker digitalt: achieved"]);
  });

  it("goes on at the top of the next page, and that is told", () => {
    const pages = ["Mål\tStatus\nLäsning varje\tUppfyllt\n", "dag i förskolan\nMer text.\n"];
    const { goals, problems } = read(pages.join("\f"));
    expect(goals).toEqual(["Läsning varje dag i förskolan: achieved"]);
    expect(problems).toEqual(["goalTitleUnclear Läsning varje dag i förskolan"]);
  });

  it("is without the number of its section, and keeps a number of its own", () => {
    const below = "\n\nBedömning\n\nUppnått\n\n";
    expect(read(`2 Mål\n\n2.1 Fler ska läsa${below}`).goals).toEqual(["Fler ska läsa: achieved"]);
    expect(read(`Mål\n\n2.1 Fler ska läsa${below}`).goals).toEqual(["2.1 Fler ska läsa: achieved"]);
  });
});
