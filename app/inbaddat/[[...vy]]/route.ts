import { chartSourceOf } from "@/app/chartSource";
import { missingFile } from "@/app/csv/[...vy]/answer";
import { readOwnPage } from "@/app/ownPage";
import { embeddedPage } from "@/lib/export/embedded";
import { diagramQuerySchema } from "@/lib/routes";
import { viewOfPath } from "@/lib/routes/files";
import { slugSchema } from "@/lib/routes/query";

export const dynamic = "force-dynamic";

/** A view's charts, or the one asked for, without navigation: the only pages that may stand in others'. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ vy?: string[] }> },
): Promise<Response> {
  const { vy = [] } = await params;
  if (!vy.every((part) => slugSchema.safeParse(part).success)) return missingFile();
  const { searchParams } = new URL(request.url);
  const { diagram } = diagramQuerySchema.parse(Object.fromEntries(searchParams));
  const view = viewOfPath(vy, searchParams);
  const page = await readOwnPage(view);
  const charts = page?.charts.filter(({ id }) => diagram === undefined || id === diagram) ?? [];
  if (!page || charts.length === 0) return missingFile();
  const from = await chartSourceOf(view, page.title, request.headers);
  return new Response(embeddedPage(charts, from), {
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}
