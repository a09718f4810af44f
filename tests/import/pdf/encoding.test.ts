import { describe, expect, it } from "vitest";
import { readPdf } from "../../../lib/import/pdf";

/** A page of text in a font that says its codes from the space on are the characters from `first` on. */
function pdfFrom(first: string): Uint8Array {
  const font = "/Encoding /WinAnsiEncoding /ToUnicode 6 0 R";
  return pdf("Utfall 2024 och budget 2024, tkr", font, first);
}

/** A page of a text, with octal codes for what is not plain, in a font that tells how it is coded. */
function pdf(words: string, font: string, first = "0020"): Uint8Array {
  const text = `BT /F1 12 Tf 50 700 Td (${words}) Tj ET`;
  const map = `begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <${first}> endbfrange endcmap`;
  const stream = (content: string) =>
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    stream(text),
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${font} >>`,
    stream(map),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

describe("readPdf", () => {
  it.each([
    ["its own letters", "0020", []],
    ["private characters", "E020", ["brokenEncoding"]],
    ["control characters", "0001", ["brokenEncoding"]],
    ["signs", "2500", ["brokenEncoding"]],
  ])("of a font with %s", async (_, first, codes) => {
    const { value, problems } = await readPdf(pdfFrom(first));
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(value.lines.map(({ text }) => text)).toEqual(
      codes.length > 0 ? [] : ["Utfall 2024 och budget 2024, tkr"],
    );
  });

  it("of a font that tells the wrong code page gives the words that were written", async () => {
    const words = String.raw`K\366p av tj\344nster f\366r \345ret \226 \304ldre`;
    const { value, problems } = await readPdf(pdf(words, "/Encoding /MacRomanEncoding"));
    expect(value.lines.map(({ text }) => text)).toEqual(["Köp av tjänster för året – Äldre"]);
    expect(problems.map(({ code }) => code)).toEqual(["charactersReread"]);
  });
});
