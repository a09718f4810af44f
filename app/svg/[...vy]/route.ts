import { fileAnswer, missingFile } from "@/app/csv/[...vy]/answer";
import { chartImage, fontFace } from "@/app/chartImage";
import { fileName } from "@/lib/export/dialect";

export const dynamic = "force-dynamic";

/** A view's chart as SVG, with title, source, date and address inside. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ vy: string[] }> },
): Promise<Response> {
  const { vy } = await params;
  const svg = await chartImage(request, vy, { fontFace: await fontFace() });
  if (svg === null) return missingFile();
  return fileAnswer(svg, "image/svg+xml; charset=utf-8", fileName(vy, "svg"));
}
