import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";

/** The lock that Prisma's own engine takes, so that the two never migrate at once. */
const prismaLock = 72707369;

/**
 * Applies the migrations that the database lacks, in the order of their names, one transaction each,
 * and keeps the account in Prisma's own table, so that `prisma migrate deploy` agrees afterwards.
 * Prisma's engine is a download of its own, which not every network lets through.
 *
 * @param {string} url a PostgreSQL 15 or later
 * @param {{ folder?: string }} [options]
 * @returns {Promise<string[]>} the names applied now. Throws, with nothing of the faulty migration
 *   left behind, when one fails or when what was applied earlier is no longer what the files say
 */
export async function migrate(url, { folder = "prisma/migrations" } = {}) {
  const client = await connect(url);
  try {
    await refuseOldServer(client);
    await client.query("SET lock_timeout = '60s'");
    await client.query(`SELECT pg_advisory_lock(${prismaLock})`);
    await client.query(table);
    const missing = compare(migrationFiles(folder), await appliedRows(client));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The migrations as files: name, SQL and the checksum that Prisma would write for it. */
export function migrationFiles(folder = "prisma/migrations") {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    // A name with several addresses fails with an error for each, and no message of its own.
    const reason = error.message || error.errors?.map(({ message }) => message).join(", ");
    throw new Error(`Databasen svarar inte: ${reason}`, { cause: error });
  }
}

const table = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

async function refuseOldServer(client) {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int AS number",
  );
  const major = Math.floor(rows[0].number / 10_000);
  if (major < 15)
    throw new Error(`Databasen är PostgreSQL ${major}. Den måste vara 15 eller senare.`);
}

async function appliedRows(client) {
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

/** What is missing. What is applied must be exactly what the files say, or nothing is done. */
function compare(files, applied) {
  for (const { name, checksum, finished } of applied) {
    const file = files.find((candidate) => candidate.name === name);
    if (!finished)
      throw new Error(`Migreringen ${name} avbröts tidigare och måste redas ut för hand.`);
    if (!file) {
      throw new Error(
        `Databasen har migreringen ${name}, som koden saknar: koden är äldre än databasen.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new Error(
        `Migreringen ${name} är redan körd, men filen har ändrats sedan dess. ` +
          "Återställ filen och lägg ändringen i en ny migrering.",
      );
    }
  }
  return files.filter(({ name }) => !applied.some((row) => row.name === name));
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(`Migreringen ${name} gick inte att köra: ${error.message}`, { cause: error });
  }
}
