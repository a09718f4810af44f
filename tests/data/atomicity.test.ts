import { afterEach, describe, expect, it } from "vitest";
import { findReport } from "@/lib/data/reports";
import { draftOf, goalOf, importOf, reportOf } from "./draft";
import { rowCounts, sql } from "./sql";

const draft = draftOf({
  committee: "Hela nämnden",
  goals: [goalOf("Allt ska lagras", "achieved")],
});

describe("an import that is cut off leaves nothing", () => {
  afterEach(() =>
    sql("DROP TRIGGER IF EXISTS planted ON event; DROP TRIGGER IF EXISTS planted ON figure"),
  );

  it.each([
    ["figure", "INSERT"],
    ["event", "INSERT"],
  ])("by a fault when %s takes a row", async (table, operation) => {
    await sql(`CREATE OR REPLACE FUNCTION planted_fault() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'planted fault'; END $$`);
    await sql(`CREATE TRIGGER planted BEFORE ${operation} ON ${table}
      FOR EACH ROW EXECUTE FUNCTION planted_fault()`);
    const before = await rowCounts();
    await expect(importOf(draft)).rejects.toThrow(/planted fault/);
    expect(await rowCounts()).toEqual(before);
  });

  it("by the loss of its connection just before it would have published", async () => {
    const before = await rowCounts();
    const importing = cutOffAt("event");
    await expect(importing).rejects.toThrow();
    expect(await rowCounts()).toEqual(before);
  });

  it("and the next try stores it all", async () => {
    const { committeeId, slug } = reportOf(await importOf(draft));
    const detail = await findReport(committeeId, slug);
    expect(detail).toMatchObject({ figures: [{}], goals: [{}], unused: [{}] });
  });
});

/** Holds a table so that the import waits for it, then ends the import's connection as a crash would. */
async function cutOffAt(table: string) {
  const holder = sql(`BEGIN; LOCK TABLE ${table}; SELECT pg_sleep(1.5); ROLLBACK`);
  const importing = importOf(draft);
  importing.catch(() => {});
  for (let attempt = 0; attempt < 100; attempt++) {
    const ended = await sql(
      `SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
       WHERE NOT l.granted AND l.relation = $1::regclass AND a.datname = current_database()`,
      [table],
    );
    if (ended.length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await holder;
  return importing;
}
