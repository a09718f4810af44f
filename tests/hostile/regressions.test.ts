import { describe, expect, it } from "vitest";
import { docxOf } from "../../lib/cli/fuzz/docx";
import type { Draft } from "../../lib/import/draft";
import { readReport } from "../../lib/import/read";
import { readText } from "../../lib/import/text";

const opening = "# Exempelkommun\n\n## Socialnämnden\n\n## Årsbokslut 2024\n\n";
const header = "Resultaträkning, mnkr\tBokslut 2023\tBudget 2024\tBokslut 2024\tAvvikelse";
const rows = [
  "Kommunbidrag\t882,4\t901,2\t901,2\t0,0",
  "Avgifter\t123,7\t118,8\t124,1\t5,3",
  "Summa intäkter\t1 006,1\t1 020,0\t1 025,3\t5,3",
];

const read = (text: string) => readReport(Buffer.from(opening + text), "rapport.txt");
const certain = ({ figures }: Draft) =>
  figures.filter(({ value, flags }) => value !== null && !flags.includes("U"));

describe("what mutants have shown", () => {
  it("reads the table they were made of", async () => {
    expect(certain(await read([header, ...rows].join("\n")))).toHaveLength(12);
  });

  it.each([
    ["a cell too many", header.replace("kning", "kn\tng")],
    ["a cell too few", header.replace("mnkr\t", "mnkr ")],
  ])("a header with %s puts no number under the wrong heading unseen", async (_, damaged) => {
    expect(certain(await read([damaged, ...rows].join("\n")))).toEqual([]);
  });

  it.each(["\u202e", "\u200b", "\u2060", "\u00ad", "\u200f"])(
    "an invisible character in a number leaves it in doubt (%j)",
    async (hidden) => {
      const line = rows[1]?.replace("118,8", `118,${hidden}8`) ?? "";
      const draft = await read([header, rows[0], line, rows[2]].join("\n"));
      const place = draft.document.lines.findIndex(({ text }) => text === line) + 1;
      expect(certain(draft).filter((figure) => figure.place.line === place)).toEqual([]);
      expect(draft.problems.map(({ code }) => code)).toContain("hiddenCharacters");
    },
  );

  it("a name that turns what follows it around is in doubt, and turns nothing on a page", async () => {
    const turned = rows[1]?.replace("Avgifter", "Av\u202egifter\u2066") ?? "";
    const { figures } = await read([header, rows[0], turned, rows[2]].join("\n"));
    const ofRow = figures.filter(({ series }) => series.label === "Avgifter");
    expect(ofRow).toHaveLength(4);
    expect(ofRow.every(({ reason }) => reason === "hiddenCharacters")).toBe(true);
  });

  it("a table keeps its own unit when the heading between it and the one above is lost", async () => {
    const tables =
      "Placeringsform, vårddygn\tBudget 2024\nFamiljehem\t21 200\nSumma\t21 200\n" +
      "Investeringar, tkr\tBudget 2024\nUtgifter\t3 000\nNetto\t3 000\n";
    const document = readText(Buffer.from(opening + tables)).value;
    const { figures } = await readReport(docxOf(document), "rapport.docx");
    const units = figures.map(({ series }) => `${series.label} ${series.unit}`);
    expect(units).toContain("Utgifter tkr");
    expect(units.filter((unit) => /^(?:Utgifter|Netto) careDays/.test(unit))).toEqual([]);
  });

  it("a second table with other columns takes no unit from a heading that names the first one", async () => {
    const tables =
      "Resultaträkning (tkr)\n\nPost\tBokslut 2023\tBudget 2024\nAvgifter\t100\t110\nSumma\t100\t110\n\n" +
      "Mått\tBokslut 2022\tBokslut 2023\tBokslut 2024\nElever per lärare\t12,6\t12,4\t12,5\nKlasser\t4\t5\t6\n";
    const { figures } = await read(tables);
    const units = figures.map(({ series }) => `${series.label} ${series.unit}`);
    expect(units).toContain("Avgifter tkr");
    expect(units).toContain("Elever per lärare unknown");
  });

  it("a table that has lost its heading is not of money because the one above it is", async () => {
    const tables =
      "Belopp i tkr där inget annat anges.\n\n## Prognosavvikelse per avdelning\n\n" +
      "Post\tBudget 2024\tBokslut 2024\tAvvikelse\nPersonal\t-200\t-100\t100\nSumma\t-200\t-100\t100\n\n" +
      "Ärenden\tBokslut 2023\tBokslut 2024\nOrosanmälningar\t121\t104\n";
    const { figures } = await read(tables);
    const units = figures.map(({ series }) => `${series.label} ${series.kind} ${series.unit}`);
    expect(units).toContain("Personal serviceArea tkr");
    expect(units).toContain("Orosanmälningar indicator unknown");
  });

  it("nor are its numbers deviations because the heading above it says so of that one", async () => {
    const tables =
      "## Prognosavvikelse per avdelning och helår, tkr\n\n" +
      "Post\tAFF\tASS\nPersonal\t-200\t450\nSumma\t-200\t450\n\n" +
      "Ärenden\tFeb X 2024\tFeb Y 2025\nOrosanmälningar\t121\t104\n";
    const { figures } = await read(tables);
    const told = figures.filter(({ flags }) => !flags.includes("U"));
    expect([...new Set(told.map(({ series, basis }) => `${series.label} ${basis}`))]).toEqual([
      "Personal variance",
      "Summa variance",
    ]);
  });

  it("an amount in the line above a table is not the unit of its numbers", async () => {
    const unitsUnder = async (line: string) => {
      const { figures } = await read(`${line}\n\nMått\tBokslut 2024\nLokalvård\t33\nStäd\t36\n`);
      return [...new Set(figures.map(({ series }) => series.unit))];
    };
    expect(await unitsUnder("## Nämnden har en avvikelse på 3,4 mnkr")).toEqual(["unknown"]);
    expect(await unitsUnder("## Andelen är 12 %")).toEqual(["unknown"]);
    expect(await unitsUnder("## Drift, mnkr")).toEqual(["mnkr"]);
    expect(await unitsUnder("## Drift (1 000 kr)")).toEqual(["tkr"]);
  });

  it("a plan of money stays a budget when a line of targets has lost its cells above it", async () => {
    const planned = async (above: string) => {
      const { figures } = await read(
        `${above}\n\nResultat, mnkr\tBokslut 2024\tPlan 2025\nIntäkter\t62\t64\nKostnader\t-60\t-61\n`,
      );
      return figures.filter(({ column }) => column === "Plan 2025").map(({ basis }) => basis);
    };
    expect(await planned("Nämndens mål Mätetal Utfall 2024 Målvärde 2026")).toEqual([
      "budget",
      "budget",
    ]);
  });

  it("a deviation that is the difference of two other columns than it is read for is in doubt", async () => {
    const table = (first: string) =>
      `Delårsrapport tertial 1 2024\n\nDrift, tkr\tUtfall jan-apr\tBudget jan-apr\t${first}\tÅrsbudget 2024\tPrognos 2024\n` +
      "Avgifter\t4120\t3980\t140\t12200\t12650\nPersonal\t-9870\t-10210\t340\t-31400\t-30900\nLokaler\t-1240\t-1225\t-15\t-3675\t-3700\n";
    const deviations = async (first: string) => {
      const bytes = Buffer.from(`# Exempelkommun\n\n## Socialnämnden\n\n${table(first)}`);
      const { figures } = await readReport(bytes, "rapport.txt");
      return figures
        .filter(({ basis }) => basis === "variance")
        .map(({ period, reason, verification }) => `${period.end} ${reason} ${verification}`);
    };
    expect(await deviations("Avvikelse")).toEqual(Array(3).fill("2024-04-30 null byCheck"));
    expect(await deviations("Avvikelse helår")).toEqual(
      Array(3).fill("2024-12-31 periodUncertain notYet"),
    );
  });

  it("a year that stands once beside one that stands twice is no whole year unseen", async () => {
    const outcomes = async (years: string) => {
      const { figures } = await read(`Drift, tkr\t${years}\nAvgifter\t390\t410\t-212\n`);
      return figures.map(({ column, reason }) => `${column} ${reason}`);
    };
    expect(await outcomes("2022\t2024\t2023")).toEqual(["2022 null", "2024 null", "2023 null"]);
    expect(await outcomes("2024\t2024\t2023")).toEqual([
      "2024 sameColumnTwice",
      "2024 sameColumnTwice",
      "2023 headerDamaged",
    ]);
  });

  it("a row of several readings that add up stays in doubt where the report's period is", async () => {
    const columns =
      "Ekonomi, tkr\n\nBudget\n\nperiod\n\nUtfall\n\nperiod\n\nAvvikelse\n\nperiod\n\n";
    const row = (label: string, ...cells: string[]) => [label, ...cells].join("\n\n");
    const outcomes = async (personal: string) => {
      const text = [
        "# Delårsrapport tertial 1",
        columns + row("Avgifter", "610", "655", "45"),
        row("Personal", "-9 120", personal, "-221"),
        row("Lokaler", "-2 205", "-2 205", "0"),
        row("Summa", "-10 715", "-10 891", "-176"),
        "Besök\n\nBokslut 2023\n\nBokslut 2025\n\nVuxna\n\n15 920\n\n16 100",
      ].join("\n\n");
      const { figures } = await readReport(Buffer.from(text), "rapport.txt");
      return figures.filter(({ series }) => series.label === "Personal");
    };
    for (const printed of ["-9 341", "-9  341"]) {
      const told = await outcomes(printed);
      expect(told.map(({ value }) => value)).toEqual(["-9120", "-9341", "-221"]);
      expect(told.filter(({ flags }) => !flags.includes("U"))).toEqual([]);
    }
  });

  it("a number that has come apart fills no empty cell unseen", async () => {
    const rest = (row: string) =>
      certainIn(
        "Resultat, tkr Bokslut 2022 Budget 2024 Utfall 2024 Prognos 2024\n" +
          `Intäkter 41 200 42 300 42 900 43 100\nKostnader -40 100 -42 300 -41 800 -42 900\n${row}\n`,
      );
    const certainIn = async (table: string) =>
      (await read(table)).figures
        .filter(({ series, flags }) => series.label === "Eget kapital" && !flags.includes("U"))
        .map(({ column, value }) => `${column} ${value}`);
    expect(await rest("Eget kapital 33 397 33 397  28 397")).toEqual([
      "Bokslut 2022 33397",
      "Budget 2024 33397",
      "Utfall 2024 null",
      "Prognos 2024 28397",
    ]);
    expect(
      (
        await rest("Eget kapital 3 3 397 33 397  28 397\nÖvrigt kapital 33 397 33 397  28 397")
      ).filter((told) => told.includes("Utfall")),
    ).toEqual([]);
  });

  it("a heading line whose words have run together names no plan", async () => {
    const { identity, stated } = await readReport(
      Buffer.from(`Utfall2023Budget2024\n\nSocialnämnden\n\n${header}\n${rows.join("\n")}\n`),
      "rapport.txt",
    );
    expect(identity).toBeNull();
    expect(stated?.kind).toBeNull();
  });

  it("a deviation is of the year of the columns it compares, though the report's own year has lost a digit", async () => {
    const [first = "", ...others] = [header, ...rows];
    const text = [first, ...others].join("\n").replace(/2023/g, "2013").replace(/2024/g, "2014");
    const deviations = (await read(text)).figures.filter(({ basis }) => basis === "variance");
    expect(deviations).toHaveLength(3);
    expect(deviations.map(({ period }) => period.start)).toEqual(Array(3).fill("2014-01-01"));
  });

  it("costs with plus beside lines with minus turn nothing unseen when no line is known as income", async () => {
    const table = (total: string) =>
      `Resultaträkning, tkr\tBokslut 2023\tBokslut 2024\nBygglovsavgifter\t-6 120\t-5 480\n${total}\t-6 120\t-5 480\n` +
      "Personalkostnader\t12 950\t13 120\nSumma kostnader\t12 950\t13 120\n";
    const fees = async (total: string) =>
      (await read(table(total))).figures.filter(
        ({ series }) => series.label === "Bygglovsavgifter",
      );
    expect((await fees("Summa intäkter")).map(({ value }) => value)).toEqual(["6120", "5480"]);
    const damaged = await fees("Summa intä");
    expect(damaged.map(({ reason }) => reason)).toEqual(Array(2).fill("signsUncertain"));
    expect(damaged.every(({ verification }) => verification === "notYet")).toBe(true);
  });

  it("numbers glued together leave the rest of their row in doubt", async () => {
    const table = (
      avgifter: string,
    ) => `Resultaträkning, mnkr             Budget 2024    Bokslut 2024    Avvikelse    Bokslut 2023
Avgifter                                4,10            3,85${avgifter}
Personal                              -31,40          -32,15        -0,75          -30,90
Övrigt                                -12,60          -11,70         0,90          -12,31
Netto                                 -39,90          -40,00        -0,10          -38,99
`;
    const certainOfRow = async (avgifter: string) => {
      const draft = await read(table(avgifter));
      const at = draft.document.lines.findIndex(({ text }) => text.startsWith("Avgifter")) + 1;
      return certain(draft).filter(({ place }) => place.line === at);
    };
    expect(await certainOfRow("        -0,25            4,22")).toHaveLength(4);
    expect(await certainOfRow("-0,25            4,22")).toEqual([]);
  });

  it.each([
    ["Årsbokslut 2024", "annual", []],
    ["�elårsrapport tertial 2 2024, januari–augusti", undefined, ["kindUnclear"]],
  ])("the title %j makes it no report of a whole year unless it is", async (title, kind, codes) => {
    const text = `# Exempelkommun\n\n## Socialnämnden\n\n## ${title}\n\n${header}\n${rows.join("\n")}\n`;
    const { identity, problems } = await readReport(Buffer.from(text), "rapport.txt");
    expect(identity?.kind).toBe(kind);
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it("a number in two paragraphs of a cell, or with a raised mark, is no larger number", async () => {
    const { paragraph, docxWith } = await import("../../lib/cli/fuzz/docx");
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const raised = `<w:p><w:r><w:t>234</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>`;
    const minus = `<w:p><w:r><w:noBreakHyphen/><w:t>614</w:t></w:r></w:p>`;
    const top = ["Post", "A", "B", "C"].map((name) => cell(paragraph(name))).join("");
    const bottom = [paragraph("Intäkter"), paragraph("1") + paragraph("234"), raised, minus]
      .map(cell)
      .join("");
    const file = docxWith(`<w:tbl><w:tr>${top}</w:tr><w:tr>${bottom}</w:tr></w:tbl>`);
    const { document } = await readReport(file, "rapport.docx");
    expect(document.lines.at(-1)?.cells).toEqual(["Intäkter", "1 / 234", "234¹", "\u2011614"]);
  });

  it("no line of a document takes a pattern more than a moment", async () => {
    const pieces = [
      "-",
      "- ",
      " -",
      "|-",
      "1 ",
      "1,",
      "(1",
      "a ",
      "n nämnden för A och ",
      "\t",
      "° ",
      "* ",
    ];
    for (const piece of pieces) {
      const line = piece.repeat(Math.floor(4_000 / piece.length));
      const began = performance.now();
      await read(`${header}\n${line}x\n${rows[0]}\t${line}x|`);
      expect(performance.now() - began, JSON.stringify(piece)).toBeLessThan(4_000);
    }
  }, 60_000);
});
