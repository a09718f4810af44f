import { describe, expect, it } from "vitest";
import { readDocx } from "../../lib/import/docx";
import { zipOf } from "./zip";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const read = (body: string) =>
  readDocx(
    zipOf({
      "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    }),
  );
const run = (text: string, style = "") =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const tab = "<w:r><w:tab/></w:r>";
const p = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;
const cell = (content: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

describe("paragraphs", () => {
  it.each([
    ["deleted text is left out", p(run("12"), `<w:del>${run("3")}</w:del>`, run("4")), "124"],
    ["hidden text is left out", p(run("12"), run("9", "<w:vanish/>")), "12"],
    [
      "a raised mark is no digit",
      p(run("234"), run("1", '<w:vertAlign w:val="superscript"/>')),
      "234¹",
    ],
    [
      "a minus that may not break is kept",
      p("<w:r><w:noBreakHyphen/></w:r>", run("614")),
      "\u2011614",
    ],
    [
      "a word's own place to break is not printed",
      p(run("Person\u00adal \u00ad89")),
      "Personal \u00ad89",
    ],
    [
      "a symbol font's sign is not known",
      p('<w:r><w:sym w:char="F02D"/></w:r>', run("614")),
      "\ufffd614",
    ],
    [
      "formatting before a tracked change is not what holds",
      p(run("12", '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
      "12",
    ],
    ["a tab is a space", p(run("Utfall"), "<w:r><w:tab/></w:r>", run("2024")), "Utfall 2024"],
  ])("%s", async (_, body, text) => {
    const { value, problems } = await read(body);
    expect(problems).toEqual([]);
    expect(value.lines.map((line) => line.text)).toEqual([text]);
  });

  it("counts pages from the breaks that Word left, and has none without", async () => {
    const brk = '<w:r><w:br w:type="page"/></w:r>';
    const broken = await read(p(run("Ett")) + p(brk, run("Två")));
    const whole = await read(p(run("Ett")) + p(run("Två")));
    const pagesOf = ({ value }: typeof whole) =>
      value.lines.flatMap(({ text, page }) => (text === "" ? [] : [page]));
    expect(pagesOf(broken)).toEqual([1, 2]);
    expect(pagesOf(whole)).toEqual([null, null]);
  });
});

describe("tables", () => {
  it.each([
    [
      "a cell over two columns is followed by an empty one",
      table([cell(p(run("Helår")), '<w:gridSpan w:val="2"/>'), cell(p(run("5")))]),
      [["Helår", "", "5"]],
    ],
    [
      "a cell that goes on from above is empty",
      table(
        [cell(p(run("Mål")), '<w:vMerge w:val="restart"/>'), cell(p(run("1")))],
        [cell(p(run("Mål")), "<w:vMerge/>"), cell(p(run("2")))],
      ),
      [
        ["Mål", "1"],
        ["", "2"],
      ],
    ],
    [
      "numbers under each other in a cell are not one",
      table([cell(p(run("Hyror"))), cell(p(run("1")) + p(run("234")))]),
      [["Hyror", "1 / 234"]],
    ],
    [
      "a label over two lines is one",
      table([cell(p(run("Antal")) + p(run("besök"))), cell(p(run("12")))]),
      [["Antal besök", "12"]],
    ],
    [
      "a table in a cell is a table of its own",
      table([cell(table([cell(p(run("Hyror"))), cell(p(run("12")))]) + p())]),
      [["Hyror", "12"]],
    ],
    [
      "numbers over each other in a cell, on lines of one paragraph, are not one",
      table([cell(p(run("Hyror"))), cell(p(run("1"), "<w:r><w:br/></w:r>", run("234")))]),
      [["Hyror", "1 / 234"]],
    ],
    [
      "rows that are written into one row are several",
      table([
        cell(p(run("Placerade")) + p(run("Dygn"))),
        cell(p(run("12")) + p(run("3 402"))),
        cell(p()),
      ]),
      [
        ["Placerade", "12", ""],
        ["Dygn", "3 402", ""],
      ],
    ],
    [
      "a row that begins or ends some columns in has them empty",
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="2"/></w:trPr>${cell(p(run("Helår")))}</w:tr></w:tbl>`,
      [["", "Helår", "", ""]],
    ],
    [
      "a deleted row and a hidden one are not there",
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p(`<w:del>${run("Hyror")}</w:del>`))}</w:tr>` +
        `<w:tr><w:trPr><w:hidden/></w:trPr>${cell(p(run("Löner")))}</w:tr>` +
        `<w:tr>${cell(p(run("Summa")))}</w:tr></w:tbl>`,
      [["Summa"]],
    ],
    [
      "cells that were merged before a tracked change are not now",
      table([
        cell(
          p(run("Hyror")),
          '<w:tcPrChange w:id="1"><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>',
        ),
        cell(p(run("12"))),
      ]),
      [["Hyror", "12"]],
    ],
    [
      "rows that are set with tabs are a table",
      p(run("tkr"), tab, run("Utfall"), tab, run("Budget")) +
        p(run("Hyror"), tab, run("12"), tab, run("14")) +
        p(run("Löner"), tab, tab, run("35")) +
        p(run("Summa"), tab, run("12"), tab, run("49")),
      [
        ["tkr", "Utfall", "Budget"],
        ["Hyror", "12", "14"],
        ["Löner", "", "35"],
        ["Summa", "12", "49"],
      ],
    ],
    [
      "a table of contents is none",
      p(run("1"), tab, run("Ekonomi"), tab, run("3")) + p(run("2"), tab, run("Mål"), tab, run("4")),
      [],
    ],
  ])("%s", async (_, body, rows) => {
    const { value } = await read(body);
    expect(value.lines.flatMap(({ cells }) => (cells === null ? [] : [cells]))).toEqual(rows);
  });
});

describe("what parts the rows", () => {
  const linesOf = async (body: string) => (await read(body)).value.lines;

  it("parts two tables of other widths with nothing between", async () => {
    const [one, two] = [
      ["Antal", "12"],
      ["Dygn", "3", "4"],
    ].map((row) => table(row.map((text) => cell(p(run(text))))));
    const texts = (await linesOf(`${one}${two}`)).map(({ text }) => text);
    expect(texts).toEqual(["Antal\t12", "", "Dygn\t3\t4"]);
    const same = (await linesOf(`${one}${one}`)).map(({ text }) => text);
    expect(same).toEqual(["Antal\t12", "Antal\t12"]);
  });

  it("tells how far in a row begins", async () => {
    const inside = '<w:pPr><w:ind w:left="284"/></w:pPr>';
    const list = '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>';
    const before =
      '<w:pPr><w:pPrChange w:id="1"><w:pPr><w:ind w:left="500"/></w:pPr></w:pPrChange></w:pPr>';
    const rows = [
      p(run("Vuxna")),
      p(inside, run("Öppenvård")),
      p(list, run("Boende")),
      p(run("\u00a0\u00a0Stöd")),
      p(before, run("Barn")),
    ];
    const lines = await linesOf(table(...rows.map((row) => [cell(row), cell(p(run("12")))])));
    expect(lines.map(({ indent }) => indent)).toEqual([0, 284, 360, 120, 0]);
  });
});

describe("files that are no report", () => {
  it.each([
    ["without a document", zipOf({ "word/styles.xml": "<a/>" }), "brokenFile"],
    ["of broken XML", zipOf({ "word/document.xml": "<w:document><w:p>" }), "brokenFile"],
    ["without text", zipOf({ "word/document.xml": "<w:document/>" }), "noText"],
  ])("%s", async (_, bytes, code) => {
    const { value, problems } = await readDocx(bytes);
    expect(value.lines).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([[code, "error"]]);
  });
});
