import { mayAnywhere } from "@/lib/domain/permission";
import { getActor } from "@/lib/data/session";
import { templateOf } from "@/lib/export/template";

export const dynamic = "force-dynamic";

/** An empty table of weeks or months to fill in, for the year that is. 404 for those who bring nothing in. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ namn: string }> },
): Promise<Response> {
  const { namn } = await params;
  const year = new Date().getFullYear();
  const text = mayAnywhere(await getActor(), "upload") ? templateOf(namn, year) : null;
  if (text === null)
    return new Response("Sidan finns inte.\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="mall-${namn}-${year}.csv"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
