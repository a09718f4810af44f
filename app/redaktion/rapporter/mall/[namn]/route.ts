import { mayAnywhere } from "@/lib/domain/permission";
import { getActor } from "@/lib/data/session";
import { templateOf, templateSheet } from "@/lib/export/template";

export const dynamic = "force-dynamic";

const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * An empty table of weeks or months to fill in, for the year that is: "veckor-xlsx" or "veckor-csv" (an address that
 * ends in .csv is the file beside a view). 404 for
 * those who bring nothing in.
 */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ namn: string }> },
): Promise<Response> {
  const [name = "", ending = ""] = (await params).namn.split("-");
  const year = new Date().getFullYear();
  if (!mayAnywhere(await getActor(), "upload")) return missing();
  const file = `mall-${name}-${year}.${ending}`;
  const text = ending === "csv" ? templateOf(name, year) : null;
  if (text !== null) return attachment(text, file, "text/csv; charset=utf-8; header=present");
  const bytes = ending === "xlsx" ? await templateSheet(name, year) : null;
  return bytes === null ? missing() : attachment(Uint8Array.from(bytes), file, sheet);
}

function attachment(body: string | Uint8Array<ArrayBuffer>, file: string, type: string): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${file}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}

function missing(): Response {
  return new Response("Sidan finns inte.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
