import pg from "pg";
import { databaseUrl } from "@/lib/env";

/** Runs SQL beside the program, on a connection of its own: what a test does to the database by hand. */
export async function sql<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(databaseUrl());
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

const tables = [
  "municipality committee document document_line report series series_break figure",
  "goal measure target assessment report_check problem unused_number event",
].flatMap((line) => line.split(" "));

/** How many rows every table holds: equal before and after means that nothing was stored. */
export async function rowCounts(): Promise<Record<string, number>> {
  const counts = tables.map(
    (name) => `SELECT '${name}' AS name, count(*)::int AS n FROM "${name}"`,
  );
  const rows = await sql<{ name: string; n: number }>(counts.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}
