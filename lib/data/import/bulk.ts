import "server-only";
import type { Prisma } from "../generated/client";

/** The tables an import fills, each with the rows it takes: locked to the schema by Prisma's own types. */
interface Rows {
  assignment: Prisma.AssignmentCreateManyInput;
  assessment: Prisma.AssessmentCreateManyInput;
  document_line: Prisma.DocumentLineCreateManyInput;
  event: Prisma.EventCreateManyInput;
  figure: Prisma.FigureCreateManyInput;
  goal: Prisma.GoalCreateManyInput;
  measure: Prisma.MeasureCreateManyInput;
  problem: Prisma.ProblemCreateManyInput;
  report_check: Prisma.CheckCreateManyInput;
  series: Prisma.SeriesCreateManyInput;
  series_break: Prisma.SeriesBreakCreateManyInput;
  series_succession: Prisma.SeriesSuccessionCreateManyInput;
  target: Prisma.TargetCreateManyInput;
  unused_number: Prisma.UnusedNumberCreateManyInput;
}

/**
 * Puts rows into a table in one statement, as JSON that PostgreSQL unfolds: `createMany` is nine times
 * slower. Every row must have the fields of the first; a field left out gets the column's default.
 */
export async function insertRows<Table extends keyof Rows>(
  tx: Prisma.TransactionClient,
  table: Table,
  rows: readonly Rows[Table][],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(columnOf).join(", ");
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
    toJson(rows),
  );
}

/** Sets the given fields of rows by their id, in one statement. Every row has the fields of the first. */
export async function updateRows<Table extends keyof Rows>(
  tx: Prisma.TransactionClient,
  table: Table,
  rows: readonly (Partial<Rows[Table]> & { id: string })[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const changes = Object.keys(first)
    .filter((field) => field !== "id")
    .map((field) => `${columnOf(field)} = given.${columnOf(field)}`);
  await tx.$executeRawUnsafe(
    `UPDATE "${table}" AS kept SET ${changes.join(", ")}
     FROM json_populate_recordset(NULL::"${table}", $1::json) AS given WHERE kept.id = given.id`,
    toJson(rows),
  );
}

function columnOf(field: string): string {
  return `"${snakeCase(field)}"`;
}

/** Rows with column names for keys. PostgreSQL's text holds neither NUL nor half a surrogate pair. */
function toJson(rows: readonly object[]): string {
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [snakeCase(field), value])),
  );
  return JSON.stringify(named, (_, value: unknown) =>
    typeof value === "string" ? value.replace(/[\0\p{Surrogate}]/gu, "\ufffd") : value,
  );
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
