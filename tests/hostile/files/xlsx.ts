import { xlsxWith } from "../../../lib/cli/fuzz/xlsx";
import { zipOf } from "../../../lib/cli/fuzz/zip";
import { many, million, varied, type Hostile } from "./hostile";

const row =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Budget 2024</t></is></c><c r="B1"><v>1</v></c></row>';

function strings(text: string) {
  return { name: "xl/sharedStrings.xml", data: Buffer.from(`<sst>${text}</sst>`) };
}

/** Archives that are no honest Excel file. */
export const xlsxFiles: readonly Hostile[] = [
  {
    name: "bomb.xlsx",
    bytes: () =>
      zipOf([
        { name: "xl/workbook.xml", data: Buffer.from("<workbook/>") },
        { name: "xl/worksheets/sheet1.xml", data: Buffer.alloc(200 * million, 0x20) },
      ]),
    codes: ["tooLargeUnpacked"],
  },
  {
    name: "ratio.xlsx",
    bytes: () => xlsxWith(row, [{ name: "xl/media/a.bmp", data: Buffer.alloc(40 * million) }]),
    codes: ["tooLargeUnpacked"],
  },
  {
    name: "thousands-of-parts.xlsx",
    bytes: () =>
      xlsxWith(
        row,
        Array.from({ length: 5_000 }, (_, index) => ({
          name: `xl/worksheets/sheet${index + 2}.xml`,
          data: Buffer.from("<worksheet/>"),
        })),
      ),
    codes: ["tooLargeUnpacked"],
  },
  {
    name: "inside-itself.xlsx",
    bytes: () => xlsxWith(row, [{ name: "xl/embeddings/a.xlsx", data: xlsxWith(row) }]),
    codes: ["read"],
  },
  {
    name: "encrypted-part.xlsx",
    bytes: () => zipOf([{ name: "xl/workbook.xml", data: Buffer.from("x"), isEncrypted: true }]),
    codes: ["encryptedFile"],
  },
  {
    name: "million-rows.xlsx",
    bytes: () => xlsxWith(varied(million, (number) => `<row><c><v>${number}</v></c></row>`)),
    codes: ["documentTooLong"],
  },
  {
    // One long string that each of a hundred thousand cells repeats: ten gigabytes of text.
    name: "shared-strings.xlsx",
    bytes: () =>
      xlsxWith(
        varied(1_000, (number) => `<row s="${number}">${many(100, '<c t="s"><v>0</v></c>')}</row>`),
        [strings(`<si><t>${varied(12_000, (number) => `${number} `)}</t></si>`)],
      ),
    codes: ["documentTooLong"],
  },
  {
    name: "many-strings.xlsx",
    bytes: () => xlsxWith(row, [strings(varied(million, (number) => `<si><t>${number}</t></si>`))]),
    codes: ["read"],
  },
  {
    name: "far-cell.xlsx",
    bytes: () => xlsxWith(`${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    codes: ["read"],
  },
  {
    name: "entity-bomb.xlsx",
    bytes: () => {
      const entities = Array.from(
        { length: 12 },
        (_, level) => `<!ENTITY e${level + 1} "${many(10, `&e${level};`)}">`,
      );
      const declared = `<!DOCTYPE x [<!ENTITY e0 "lol">${entities.join("")}]>`;
      return xlsxWith(row.replace("Budget", "&e12;"), [], declared);
    },
    codes: ["brokenFile"],
  },
  {
    name: "outside-entity.xlsx",
    bytes: () =>
      xlsxWith(
        row.replace("Budget", "&e;"),
        [],
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`,
      ),
    codes: ["brokenFile"],
  },
  {
    name: "outside-links.xlsx",
    bytes: () =>
      xlsxWith(row.replace('<c r="B1">', `<c r="B1"><f>WEBSERVICE("http://127.0.0.1:1/")</f>`), [
        { name: "xl/externalLinks/externalLink1.xml", data: Buffer.from("<externalLink/>") },
      ]),
    codes: ["read"],
  },
  {
    name: "deep-elements.xlsx",
    bytes: () => xlsxWith(varied(100_000, (number) => `<x a="${number}">`)),
    codes: ["brokenFile"],
  },
  {
    name: "half.xlsx",
    bytes: () => xlsxWith(row).subarray(0, xlsxWith(row).length / 2),
    codes: ["brokenFile"],
  },
];
