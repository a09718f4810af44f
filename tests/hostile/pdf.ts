import { deflateSync } from "node:zlib";

/** A stream object's body; its length is right unless the dictionary says otherwise. */
export function stream(data: Uint8Array, more = ""): Buffer {
  const packed = deflateSync(data);
  const head = `<< /Length ${packed.length} /Filter /FlateDecode ${more} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream")]);
}

/** A PDF of numbered objects (from 1; the first is the catalogue), with a table of where they stand. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let at = 9;
  objects.forEach((object, index) => {
    const whole = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]);
    places.push(at);
    at += whole.length;
    parts.push(whole);
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}` +
        `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/**
 * A PDF whose catalogue (1) and pages (2) are said to stand in an object stream (3) with this content;
 * `entries` are the stream's own.
 */
export function packedPdf(content: Uint8Array, entries: string): Buffer {
  const start = "%PDF-1.7\n";
  const packed = Buffer.concat([
    Buffer.from("3 0 obj\n"),
    stream(content, `/Type /ObjStm ${entries}`),
    Buffer.from("\nendobj\n"),
  ]);
  const at = start.length + packed.length;
  const place = (kind: number, first: number, second: number) => {
    const row = Buffer.alloc(7);
    row.writeUInt8(kind, 0);
    row.writeUInt32BE(first, 1);
    row.writeUInt16BE(second, 5);
    return row;
  };
  const places = Buffer.concat([
    place(0, 0, 65_535),
    place(2, 3, 0),
    place(2, 3, 1),
    place(1, start.length, 0),
    place(1, at, 0),
  ]);
  const table = stream(places, "/Type /XRef /Size 5 /W [1 4 2] /Root 1 0 R");
  return Buffer.concat([
    Buffer.from(start),
    packed,
    Buffer.from("4 0 obj\n"),
    table,
    Buffer.from(`\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
}

/** A PDF of one page with the content given; `font` and `catalogue` are further entries. */
export function onePage(content: Buffer | string, font = "", catalogue = "", more: string[] = []) {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    typeof content === "string" ? stream(Buffer.from(content)) : content,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${font} >>`,
    ...more,
  ]);
}

/** Page content that prints the lines from the top down. */
export function printed(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj 0 -14 Td`);
  return `BT /F1 10 Tf 50 800 Td ${shown.join(" ")} ET`;
}
