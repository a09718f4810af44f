import { fileAnswer, missingFile } from "@/app/csv/[...vy]/answer";
import { fileRows } from "@/app/csv/[...vy]/rows";
import { originOf } from "@/app/origin";
import { fileName } from "@/lib/export/dialect";
import { jsonFile } from "@/lib/export/json";
import { rowsOfFile } from "@/lib/export/rows";
import { isoDateOf } from "@/lib/format/date";
import { viewOfPath } from "@/lib/routes/files";

export const dynamic = "force-dynamic";

/** The JSON beside a view: the rows and columns of its CSV, with where and when it was taken. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ vy: string[] }> },
): Promise<Response> {
  const { vy } = await params;
  const { searchParams } = new URL(request.url);
  const rows = await fileRows(vy, searchParams, "plain");
  if (rows === null) return missingFile();
  const about = {
    kalla: "Nämndkollen, nämndernas rapporter",
    adress: originOf(request.headers) + viewOfPath(vy, searchParams),
    hamtad: isoDateOf(new Date()),
  };
  const file = jsonFile(about, rowsOfFile(rows));
  return fileAnswer(file, "application/json; charset=utf-8", fileName(vy, "json"));
}
