import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate, migrationFiles } from "@/lib/run/migrate.mjs";
import { sqlFromDatabaseToSchema } from "@/lib/run/schema-engine.mjs";
import { emptyDatabase, freshDatabase } from "../setup/database";

describe("the migrations", () => {
  it("make exactly the database that the Prisma schema describes", async () => {
    expect(await sqlFromDatabaseToSchema(await freshDatabase())).toBe("");
  });

  it("are noticed when the schema says something else", async () => {
    const url = await freshDatabase();
    await query(url, 'ALTER TABLE "report" ADD COLUMN "planted" INTEGER');
    expect(await sqlFromDatabaseToSchema(url)).toContain('DROP COLUMN "planted"');
  });

  it("are applied once, and kept as Prisma keeps them", async () => {
    const url = await emptyDatabase();
    const names = migrationFiles().map(({ name }) => name);
    expect(await migrate(url)).toEqual(names);
    expect(await migrate(url)).toEqual([]);
    const kept = await query(
      url,
      `SELECT migration_name, checksum FROM "_prisma_migrations"
       WHERE finished_at IS NOT NULL AND applied_steps_count = 1 ORDER BY migration_name`,
    );
    expect(kept.map((row) => [row.migration_name, row.checksum])).toEqual(
      migrationFiles().map(({ name, checksum }) => [name, checksum]),
    );
  });

  it("are applied once by several at a time", async () => {
    const url = await emptyDatabase();
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.flat()).toEqual(migrationFiles().map(({ name }) => name));
  });
});

describe("a migration", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-migrations-"));
    give("1_one", "CREATE TABLE one (id int);");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("that fails leaves nothing of itself, and those before it stand", async () => {
    const url = await emptyDatabase();
    give("2_two", "CREATE TABLE two (id int); SELECT 1 / 0;");
    await expect(migrate(url, { folder })).rejects.toThrow(/2_two/);
    expect(await tables(url)).toEqual(["_prisma_migrations", "one"]);
    give("2_two", "CREATE TABLE two (id int);");
    expect(await migrate(url, { folder })).toEqual(["2_two"]);
  });

  it("that has changed since it was applied is refused by name", async () => {
    const url = await emptyDatabase();
    await migrate(url, { folder });
    give("1_one", "CREATE TABLE one (id bigint);");
    await expect(migrate(url, { folder })).rejects.toThrow(/1_one är redan körd.*ändrats/);
  });

  it("that the database has and the code lacks is refused by name", async () => {
    const url = await emptyDatabase();
    give("2_two", "CREATE TABLE two (id int);");
    await migrate(url, { folder });
    rmSync(path.join(folder, "2_two"), { recursive: true });
    await expect(migrate(url, { folder })).rejects.toThrow(/2_two.*äldre än databasen/);
  });

  it("may hold a function with semicolons in its body", async () => {
    const url = await emptyDatabase();
    give(
      "2_function",
      "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 7; END; $$;",
    );
    await migrate(url, { folder });
    expect(await query(url, "SELECT f()")).toEqual([{ f: 7 }]);
  });

  function give(name: string, sql: string): void {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  }
});

async function tables(url: string): Promise<string[]> {
  const sql = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'";
  return (await query(url, `${sql} ORDER BY 1`)).map((row) => String(row.table_name));
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
