import { fileAnswer, missingFile, tooLargeFile } from "@/app/csv/[...vy]/answer";
import { fileRows } from "@/app/csv/[...vy]/rows";
import { fileName } from "@/lib/export/dialect";
import { rowsOfFile } from "@/lib/export/rows";
import { mostRows, spreadsheet } from "@/lib/export/spreadsheet";

export const dynamic = "force-dynamic";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The Excel file beside a view: the rows and columns of its CSV. 413 for more rows than it can hold. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ vy: string[] }> },
): Promise<Response> {
  const { vy } = await params;
  const { searchParams } = new URL(request.url);
  const rows = await fileRows(vy, searchParams, "plain");
  if (rows === null) return missingFile();
  const file = await spreadsheet(rowsOfFile(rows));
  if (file === null) return tooLargeFile(mostRows);
  return fileAnswer(new Uint8Array(file), type, fileName(vy, "xlsx"));
}
