import pg from "pg";
import { migrate } from "./migrate.mjs";
import { openPostgres } from "./postgres.mjs";
import { runNode, step } from "./steps.mjs";

const seedCommand = ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"];

/**
 * A migrated database: the one at DATABASE_URL, or else our own in DATA_DIR.
 *
 * @param {{ DATABASE_URL?: string, DATA_DIR: string }} environment
 * @returns {Promise<{ url: string, release: () => Promise<void> }>}
 */
export async function openDatabase({ DATABASE_URL: given, DATA_DIR: dataDir }) {
  const database = await step("Databas", async (note) => {
    if (given) {
      note("den som DATABASE_URL pekar på");
      return { url: given, release: async () => {} };
    }
    const own = await openPostgres({ dataDir });
    note(own.started ? "startad" : "var redan igång");
    return own;
  });
  try {
    await step("Migreringar", async (note) => {
      const applied = await migrate(database.url);
      note(applied.length === 0 ? "inget nytt" : `${applied.length} körda`);
    });
    return database;
  } catch (error) {
    await database.release();
    throw error;
  }
}

/** Imports the sample reports the first time, through the real import, into a migrated database. */
export async function seed(url) {
  await step("Exempelrapporter", async (note) => {
    if (!(await isSeedMissing(url))) return note("redan inlästa");
    await remember(url, "importing");
    await runNode(seedCommand, { env: { DATABASE_URL: url } });
    await remember(url, "imported");
    note("inlästa");
  });
}

/** No reports at all, or an import of the samples that was cut off before its end. */
async function isSeedMissing(url) {
  const { rows } = await query(
    url,
    `SELECT NOT EXISTS (SELECT 1 FROM report)
         OR obj_description('"_prisma_migrations"'::regclass) = 'samples: importing' AS missing`,
  );
  return rows[0].missing;
}

/** A table's comment holds it: no table of its own, nothing that Prisma would take for drift. */
async function remember(url, state) {
  await query(url, `COMMENT ON TABLE "_prisma_migrations" IS 'samples: ${state}'`);
}

async function query(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
