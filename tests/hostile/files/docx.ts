import { docxWith, paragraph } from "../../../lib/cli/fuzz/docx";
import { zipOf } from "../../../lib/cli/fuzz/zip";
import { many, million, report, varied, type Hostile } from "./hostile";

const body = paragraph("Socialnämnden");

/** Archives that are no honest Word file. */
export const docxFiles: readonly Hostile[] = [
  {
    name: "bomb.docx",
    bytes: () => docxWith(many(3 * million, paragraph("0000000000"))),
    codes: ["tooLargeUnpacked"],
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
    bytes: () => docxWith(varied(20_000, (number) => `<w:tbl><w:tr><w:tc w:x="${number}">`)),
    codes: ["documentTooLong"],
  },
  {
    name: "hundreds-of-thousands-of-cells.docx",
    bytes: () =>
      docxWith(
        `<w:tbl>${varied(300_000, (number) => `<w:tr><w:tc>${paragraph(String(number))}</w:tc></w:tr>`)}</w:tbl>`,
      ),
    codes: ["documentTooLong"],
  },
  {
    name: "half.docx",
    bytes: () => docxWith(body).subarray(0, docxWith(body).length / 2),
    codes: ["brokenFile"],
  },
  {
    name: "archives-in-archives.docx",
    bytes: () => {
      let inner = zipOf([{ name: "a.txt", data: Buffer.alloc(5 * million, 32) }]);
      for (let depth = 0; depth < 30; depth++) inner = zipOf([{ name: "inner.zip", data: inner }]);
      return docxWith(body, [{ name: "inner.zip", data: inner }]);
    },
    codes: ["read"],
  },
  {
    name: "page-and-archive.docx",
    bytes: () =>
      Buffer.concat([Buffer.from("<!doctype html><script>alert(1)</script>"), docxWith(body)]),
    codes: ["unknownFileKind"],
  },
];
