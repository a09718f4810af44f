import { randomFillSync } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import iconv from "iconv-lite";
import { docxWith, paragraph } from "../../lib/cli/fuzz/docx";
import { zipOf } from "../../lib/cli/fuzz/zip";
import { onePage, pdfOf, printed, stream } from "./pdf";

/** A hostile file, and the codes it may be refused with; "read" where it may be read. */
export interface Hostile {
  name: string;
  bytes: () => Uint8Array;
  codes: string[];
}

/** A report of our own samples: what the wrappings hold. */
export const report = readFileSync(
  path.join(
    import.meta.dirname,
    "../../prisma/samples/helsingborg/socialnamnden/2023-arsbokslut.txt",
  ),
);

const text = report.toString("utf8");
const million = 1_000_000;
const body = paragraph("Socialnämnden");
const plain = printed(["Socialnamnden i Exempelkommun", "Arsbokslut 2024", "Intakter 100 200"]);

function many(count: number, part: string): string {
  return part.repeat(count);
}

const archives: Hostile[] = [
  {
    name: "bomb.docx",
    bytes: () => docxWith(many(3 * million, paragraph("0000000000"))),
    codes: ["tooLargeUnpacked"],
  },
  {
    name: "bomb.xlsx",
    bytes: () =>
      zipOf([
        { name: "xl/workbook.xml", data: Buffer.from("<workbook/>") },
        { name: "xl/worksheets/sheet1.xml", data: Buffer.alloc(200 * million, 0x20) },
      ]),
    codes: ["tooLargeUnpacked", "unknownFileKind"],
  },
  {
    name: "lying-size.docx",
    bytes: () =>
      zipOf([{ name: "word/document.xml", data: Buffer.alloc(50 * million, 32), claimedSize: 10 }]),
    codes: ["brokenFile"],
  },
  {
    name: "overlapping.docx",
    bytes: () =>
      zipOf([
        { name: "word/document.xml", data: Buffer.alloc(10 * million, 32) },
        ...Array.from({ length: 500 }, (_, index) => ({
          name: `part-${index}`,
          data: Buffer.alloc(million),
          isShared: true,
        })),
      ]),
    codes: ["tooLargeUnpacked"],
  },
  {
    name: "thousands-of-parts.docx",
    bytes: () =>
      docxWith(
        body,
        Array.from({ length: 5_000 }, (_, index) => ({
          name: `p${index}`,
          data: Buffer.from("x"),
        })),
      ),
    codes: ["tooLargeUnpacked"],
  },
  {
    name: "encrypted-part.docx",
    bytes: () => zipOf([{ name: "word/document.xml", data: Buffer.from("x"), isEncrypted: true }]),
    codes: ["encryptedFile"],
  },
  {
    name: "traversal.docx",
    bytes: () => docxWith(body, [{ name: "../../etc/passwd", data: Buffer.from("x") }]),
    codes: ["brokenFile"],
  },
  {
    name: "two-documents.docx",
    bytes: () => docxWith(body, [{ name: "word/document.xml", data: Buffer.from("<x/>") }]),
    codes: ["brokenFile"],
  },
  {
    name: "inside-itself.docx",
    bytes: () => docxWith(body, [{ name: "copy.docx", data: docxWith(body) }]),
    codes: ["read"],
  },
  {
    name: "macro-and-links.docx",
    bytes: () =>
      docxWith(body, [
        { name: "word/vbaProject.bin", data: Buffer.from("\xd0\xcf\x11\xe0", "latin1") },
        {
          name: "word/_rels/document.xml.rels",
          data: Buffer.from(
            `<Relationships><Relationship Id="r1" TargetMode="External" Target="http://127.0.0.1:1/"/></Relationships>`,
          ),
        },
      ]),
    codes: ["read"],
  },
  { name: "cut.docx", bytes: () => docxWith(body).subarray(0, 200), codes: ["brokenFile"] },
  {
    name: "no-office.zip",
    bytes: () => zipOf([{ name: "a.txt", data: report }]),
    codes: ["unknownFileKind"],
  },
];

const xml: Hostile[] = [
  {
    name: "entity-bomb.docx",
    bytes: () => {
      const entities = Array.from(
        { length: 12 },
        (_, level) => `<!ENTITY e${level + 1} "${many(10, `&e${level};`)}">`,
      );
      const declared = `<!DOCTYPE x [<!ENTITY e0 "lol">${entities.join("")}]>`;
      const document = `<?xml version="1.0"?>${declared}<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&e12;</w:t></w:r></w:p></w:body></w:document>`;
      return zipOf([{ name: "word/document.xml", data: Buffer.from(document) }]);
    },
    codes: ["brokenFile"],
  },
  {
    name: "outside-entity.docx",
    bytes: () => {
      const document = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:document>`;
      return zipOf([{ name: "word/document.xml", data: Buffer.from(document) }]);
    },
    codes: ["brokenFile"],
  },
  {
    name: "nested-tables.docx",
    bytes: () => docxWith(randomly(20_000, () => `<w:tbl><w:tr><w:tc w:x="${Math.random()}">`)),
    codes: ["documentTooLong"],
  },
  {
    name: "million-cells.docx",
    bytes: () =>
      docxWith(
        `<w:tbl>${many(1_000, `<w:tr>${randomly(300, () => `<w:tc>${paragraph(String(Math.random()))}</w:tc>`)}</w:tr>`)}</w:tbl>`,
      ),
    codes: ["documentTooLong", "tooLargeUnpacked"],
  },
];

function randomly(count: number, part: () => string): string {
  return Array.from({ length: count }, part).join("");
}

const pdfs: Hostile[] = [
  {
    name: "cyclic-pages.pdf",
    bytes: () =>
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 2 /Parent 3 0 R >>",
        "<< /Type /Pages /Kids [2 0 R] /Count 2 /Parent 2 0 R >>",
      ]),
    codes: ["brokenFile", "noTextLayer"],
  },
  {
    name: "cyclic-table-of-places.pdf",
    bytes: () => {
      const whole = onePage(plain).toString("latin1");
      const at = whole.lastIndexOf("xref\n0 ");
      return Buffer.from(whole.replace("/Root 1 0 R", `/Root 1 0 R /Prev ${at}`), "latin1");
    },
    codes: ["read", "brokenFile", "damagedFile"],
  },
  {
    name: "cyclic-contents.pdf",
    bytes: () =>
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>",
        stream(
          Buffer.from("/X Do"),
          "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>",
        ),
      ]),
    codes: ["noTextLayer", "brokenFile"],
  },
  {
    name: "encrypted.pdf",
    bytes: () => {
      const key = `<${many(32, "41")}>`;
      const id = `<${many(16, "42")}>`;
      const lock = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${key} /U ${key} >> /ID [${id} ${id}]`;
      return pdfOf(
        [
          "<< /Type /Catalog /Pages 2 0 R >>",
          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        ],
        lock,
      );
    },
    codes: ["encryptedFile"],
  },
  {
    name: "script-and-attachment.pdf",
    bytes: () =>
      onePage(
        plain,
        "",
        "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >>",
        ["<< /Type /Filespec /F (a.exe) /EF << >> >>"],
      ),
    codes: ["read"],
  },
  {
    name: "billion-pages.pdf",
    bytes: () =>
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
      ]),
    codes: ["documentTooLong", "brokenFile", "noTextLayer"],
  },
  {
    name: "pictures-only.pdf",
    bytes: () => onePage("0 0 100 100 re f"),
    codes: ["noTextLayer"],
  },
  {
    name: "broken-characters.pdf",
    bytes: () => {
      // Each character is said to be one that no font agrees on.
      const map =
        "begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n" +
        "1 beginbfrange <20> <7e> <e020> endbfrange endcmap";
      const body = `<< /Length ${map.length} >>\nstream\n${map}\nendstream`;
      return onePage(plain, "/ToUnicode 6 0 R", "", [body]);
    },
    codes: ["brokenEncoding"],
  },
  {
    name: "bomb.pdf",
    bytes: () =>
      onePage(stream(Buffer.from(`BT /F1 9 Tf ${many(million / 2, "(aaaaaaaa) Tj ")} ET`))),
    codes: ["read", "documentTooLong", "readerMemory", "readerTimeout", "brokenFile"],
  },
  {
    name: "deep-arrays.pdf",
    bytes: () => onePage(`${many(2 * million, "[")}`),
    codes: ["noTextLayer", "brokenFile", "readerMemory", "readerFailed", "readerTimeout"],
  },
  { name: "cut.pdf", bytes: () => onePage(plain).subarray(0, 400), codes: ["cutFile"] },
  {
    name: "pdf-and-zip.pdf",
    bytes: () =>
      Buffer.concat([onePage(plain), zipOf([{ name: "word/document.xml", data: report }])]),
    codes: ["read"],
  },
];

const texts: Hostile[] = [
  { name: "nothing.txt", bytes: () => new Uint8Array(), codes: ["emptyFile"] },
  {
    name: "too-large.txt",
    bytes: () => Buffer.alloc(26 * 1024 * 1024, 32),
    codes: ["fileTooLarge"],
  },
  {
    name: "one-line.txt",
    bytes: () => Buffer.alloc(20 * million, "12 345 "),
    codes: ["documentTooLong"],
  },
  {
    name: "many-lines.txt",
    bytes: () => Buffer.from(many(200_000, "Intäkter 12\n")),
    codes: ["documentTooLong"],
  },
  {
    name: "line-ends.txt",
    bytes: () => Buffer.alloc(24 * million, "\n"),
    codes: ["documentTooLong"],
  },
  {
    name: "form-feeds.txt",
    bytes: () => Buffer.alloc(24 * million, "\f"),
    codes: ["documentTooLong"],
  },
  {
    name: "page.pdf",
    bytes: () => Buffer.from("<!doctype html><p>Årsbokslut"),
    codes: ["unknownFileKind"],
  },
  {
    name: "old.doc",
    bytes: () => Buffer.from("d0cf11e0a1b11ae1" + many(500, "00"), "hex"),
    codes: ["unknownFileKind"],
  },
  { name: "rich.txt", bytes: () => Buffer.from("{\\rtf1 Hej}"), codes: ["unknownFileKind"] },
  {
    name: "random.txt",
    bytes: () => randomFillSync(Buffer.alloc(50_000)),
    codes: ["unknownFileKind"],
  },
  {
    name: "picture.txt",
    bytes: () => Buffer.from("ffd8ffe000104a464946", "hex"),
    codes: ["unknownFileKind"],
  },
  {
    name: "gif.txt",
    bytes: () => Buffer.concat([Buffer.from("GIF89a"), randomFillSync(Buffer.alloc(9_000))]),
    codes: ["unknownFileKind"],
  },
  {
    name: "nul.txt",
    bytes: () => Buffer.from(text.replace("2023", "20\0" + "23")),
    codes: ["nulCharacters"],
  },
  { name: "../../../etc/passwd\0.txt", bytes: () => report, codes: ["read"] },
];

/** The same report in other bytes: each is read as it is in UTF-8. */
export const sameReport: readonly [string, Uint8Array][] = [
  ["windows-1252", iconv.encode(text, "windows-1252")],
  ["UTF-8 with a mark", iconv.encode(text, "utf-8", { addBOM: true })],
  ["UTF-16 LE with a mark", iconv.encode(text, "utf-16le", { addBOM: true })],
  ["UTF-16 BE with a mark", iconv.encode(text, "utf-16be", { addBOM: true })],
  ["UTF-16 LE", iconv.encode(text, "utf-16le")],
  ["UTF-16 BE", iconv.encode(text, "utf-16be", { addBOM: false })],
  ["carriage returns alone", Buffer.from(text.replace(/\r?\n/g, "\r"))],
];

export const hostile: readonly Hostile[] = [...archives, ...xml, ...pdfs, ...texts];
