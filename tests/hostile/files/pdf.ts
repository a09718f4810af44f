import { zipOf } from "../../../lib/cli/fuzz/zip";
import { onePage, packedPdf, pdfOf, printed, stream } from "../pdf";
import { many, million, report, type Hostile } from "./hostile";

const plain = printed(["Socialnamnden i Exempelkommun", "Arsbokslut 2024", "Intakter 100 200"]);

/** Files that are no honest PDF. */
export const pdfFiles: readonly Hostile[] = [
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
  {
    name: "thousands-of-pages.pdf",
    bytes: () => {
      const kids = Array.from({ length: 3_000 }, (_, index) => `${index + 3} 0 R`).join(" ");
      const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>";
      return pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        `<< /Type /Pages /Kids [${kids}] /Count 3000 >>`,
        ...Array.from({ length: 3_000 }, () => page),
      ]);
    },
    codes: ["documentTooLong"],
  },
  {
    name: "deep-pages.pdf",
    bytes: () => {
      const depth = 20_000;
      const nodes = Array.from(
        { length: depth },
        (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 /Parent ${at + 1} 0 R >>`,
      );
      const page = `<< /Type /Page /Parent ${depth + 1} 0 R /MediaBox [0 0 9 9] >>`;
      return pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", ...nodes, page]);
    },
    codes: ["noTextLayer", "brokenFile"],
  },
  {
    name: "object-stream-bomb.pdf",
    bytes: () => packedPdf(Buffer.alloc(300 * million, 0x20), "/N 2 /First 20"),
    codes: ["brokenFile", "noTextLayer", "readerMemory"],
  },
  {
    name: "billion-objects.pdf",
    bytes: () => packedPdf(Buffer.from("1 0 2 9 "), "/N 1000000000 /First 8"),
    codes: ["brokenFile", "noTextLayer"],
  },
  {
    name: "object-stream-in-itself.pdf",
    bytes: () => packedPdf(Buffer.from("3 0 3 9 <<>> <<>>"), "/N 2 /First 8 /Extends 3 0 R"),
    codes: ["brokenFile", "noTextLayer"],
  },
  {
    name: "half.pdf",
    bytes: () => onePage(plain).subarray(0, onePage(plain).length / 2),
    codes: ["cutFile"],
  },
  {
    name: "archive-with-a-pdf's-mark.pdf",
    bytes: () =>
      zipOf([
        { name: "%PDF-1.7", data: Buffer.from("x") },
        { name: "word/document.xml", data: report },
      ]),
    codes: ["cutFile"],
  },
  {
    name: "page-and-pdf.html",
    bytes: () =>
      Buffer.concat([
        Buffer.from("<!doctype html><script>alert(1)</script><!-- "),
        onePage(plain),
        Buffer.from("-->"),
      ]),
    codes: ["read", "damagedFile"],
  },
];
