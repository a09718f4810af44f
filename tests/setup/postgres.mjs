import pg from "pg";
import { migrate } from "../../lib/run/migrate.mjs";
import { openPostgres } from "../../lib/run/postgres.mjs";
import { makeScratchFolder, removeScratchFolder } from "../../lib/run/scratch.mjs";

/** A PostgreSQL for the data tests alone, with one migrated database that each file gets a copy of. */
export default async function setup(project) {
  const dataDir = makeScratchFolder();
  // What a crash would lose is thrown away in any case.
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  const server = await openPostgres({ dataDir, database: "template_migrated", settings });
  await migrate(server.url);
  const client = new pg.Client(server.url.replace(/[^/]+$/, "postgres"));
  await client.connect();
  await client.query("ALTER DATABASE template_migrated ALLOW_CONNECTIONS false");
  await client.end();
  project.provide("postgresUrl", server.url.replace(/[^/]+$/, "postgres"));
  project.provide("kills", Number(process.env.KILLS ?? 3));
  return async () => {
    await server.release();
    removeScratchFolder(dataDir);
  };
}
