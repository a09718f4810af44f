import { renderAsync } from "@resvg/resvg-js";
import { fileAnswer, missingFile } from "@/app/csv/[...vy]/answer";
import { chartImage, fontFiles } from "@/app/chartImage";
import { fileName } from "@/lib/export/dialect";

export const dynamic = "force-dynamic";

/** The same chart as PNG, twice as large for paper and sharp screens. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ vy: string[] }> },
): Promise<Response> {
  const { vy } = await params;
  const svg = await chartImage(request, vy);
  if (svg === null) return missingFile();
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Source Sans 3" },
  });
  return fileAnswer(new Uint8Array(image.asPng()), "image/png", fileName(vy, "png"));
}
