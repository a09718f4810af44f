import { csvFileName } from "@/lib/export/dialect";
import { dialectSchema } from "@/lib/routes/files";
import { fileAnswer, missingFile } from "./answer";
import { fileRows } from "./rows";

export const dynamic = "force-dynamic";

/**
 * The file beside a view: `/kommun/namnd/nyckeltal.csv?dialekt=excel` comes here as `/csv/…` without
 * its ending (next.config.ts). 404 for an address without a view, and for what isn't published.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ vy: string[] }> },
): Promise<Response> {
  const { vy } = await params;
  const { searchParams } = new URL(request.url);
  const dialect = dialectSchema.catch("maskin").parse(searchParams.get("dialekt"));
  const rows = await fileRows(vy, searchParams, dialect);
  if (rows === null) return missingFile();
  const type = "text/csv; charset=utf-8; header=present";
  return fileAnswer(rows, type, csvFileName(vy, dialect));
}
