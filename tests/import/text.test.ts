import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readCsvOrText } from "../../lib/import/csv";
import { readText } from "../../lib/import/text";

const swedish = "Årets resultat\nÖvriga intäkter";

describe("decoding", () => {
  it.each([
    ["UTF-8", iconv.encode(swedish, "utf-8")],
    ["UTF-8 with a mark", iconv.encode(swedish, "utf-8", { addBOM: true })],
    ["UTF-16 little-endian", iconv.encode(swedish, "utf-16le", { addBOM: true })],
    ["UTF-16 big-endian", iconv.encode(swedish, "utf-16be", { addBOM: true })],
    ["UTF-16 little-endian without a mark", iconv.encode(swedish, "utf-16le")],
    ["UTF-16 big-endian without a mark", iconv.encode(swedish, "utf-16be", { addBOM: false })],
    ["windows-1252", iconv.encode(swedish, "windows-1252")],
    ["an old Mac's", iconv.encode(`${swedish}\n– nämnd`, "macintosh")],
    ["MS-DOS's", iconv.encode(`${swedish}\nför nämnd`, "cp850")],
  ])("reads %s", (_, bytes) => {
    const { value, problems } = readText(bytes);
    expect(value.lines.map((line) => line.text).slice(0, 2)).toEqual(swedish.split("\n"));
    expect(problems).toEqual([]);
  });

  it("takes back what was coded twice, and tells", () => {
    const once = iconv.decode(iconv.encode(`${swedish}\nför nämnden`, "utf-8"), "windows-1252");
    const { value, problems } = readText(Buffer.from(once));
    expect(value.lines.map((line) => line.text).slice(0, 2)).toEqual(swedish.split("\n"));
    expect(problems.map(({ code }) => code)).toEqual(["charactersReread"]);
  });

  it("stays with UTF-8 when a byte of it is damaged, and tells", () => {
    const bytes = Buffer.from(`${swedish}\nÅrsbokslut för nämnden`);
    bytes[bytes.length - 6] = 0xff;
    const { value, problems } = readText(bytes);
    expect(value.lines.map((line) => line.text).slice(0, 2)).toEqual(swedish.split("\n"));
    expect(problems.map(({ code }) => code)).toEqual(["lostCharacters"]);
  });

  it("tells of NUL characters and never joins what they part", () => {
    const { value, problems } = readText(Buffer.from("Intäkter 1\x002"));
    expect(value.lines[0]?.text).toBe("Intäkter 1\ufffd2");
    expect(problems.map((problem) => problem.code)).toEqual(["nulCharacters"]);
  });

  it("reads an empty file as one empty line", () => {
    expect(readText(new Uint8Array()).value.lines.map((line) => line.text)).toEqual([""]);
  });
});

describe("lines", () => {
  it("counts through the document and starts a page at a form feed", () => {
    const { lines } = readText(Buffer.from("ett\ntvå\n\ftre\r\nfyra")).value;
    expect(lines.map(({ number, page, text }) => [number, page, text])).toEqual([
      [1, 1, "ett"],
      [2, 1, "två"],
      [3, 2, "tre"],
      [4, 2, "fyra"],
    ]);
  });

  it("has no pages without a form feed", () => {
    expect(readText(Buffer.from("ett\ntvå")).value.lines.every((line) => line.page === null)).toBe(
      true,
    );
  });

  it("makes cells of tabs and keeps the empty ones", () => {
    expect(readText(Buffer.from("Klienter\t\t4 720\t")).value.lines[0]?.cells).toEqual([
      "Klienter",
      "",
      "4 720",
      "",
    ]);
  });

  it("makes cells of Markdown pipes only around a rule", () => {
    const { kind, lines } = readText(
      Buffer.from("a | b\n\n| Post | 2023 |\n|---|---:|\n| **A\\|B** | 1 |"),
    ).value;
    expect(kind).toBe("markdown");
    expect(lines.map((line) => line.cells)).toEqual([
      null,
      null,
      ["Post", "2023"],
      [],
      ["A|B", "1"],
    ]);
  });

  it.each([
    ["Budget\u00ad\u2010\navvikelse", ["Budget-", "avvikelse"]],
    ["Budget\u00ad\navvikelse", ["Budget-", "avvikelse"]],
    ["Prog\u00adnos", ["Prognos"]],
  ])("writes a broken word with a plain hyphen: %j", (text, lines) => {
    expect(readText(Buffer.from(text)).value.lines.map((line) => line.text)).toEqual(lines);
  });

  it("gives words their character columns", () => {
    expect(readText(Buffer.from("  Netto  3,0")).value.lines[0]?.words).toEqual([
      { text: "Netto", left: 2, right: 7 },
      { text: "3,0", left: 9, right: 12 },
    ]);
  });
});

describe("pages that a text has on one line each", () => {
  it("are no rows of a table, though they have equally many commas", () => {
    const page = `Sjöby kommun, Miljönämnden, ${"Utfall 12 av 15 ".repeat(80)}`;
    const { value } = readCsvOrText(Buffer.from(`${page}\n${page}\n`));
    expect(value.kind).toBe("text");
  });
});
