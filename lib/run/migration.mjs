import fs from "node:fs";
import path from "node:path";
import { migrate } from "./migrate.mjs";
import { openPostgres } from "./postgres.mjs";
import { sqlFromDatabaseToSchema } from "./schema-engine.mjs";
import { makeScratchFolder, removeScratchFolder } from "./scratch.mjs";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Så här: node lib/run/migration.mjs NAMN (små bokstäver, siffror och _)");
  process.exit(1);
}

const dataDir = makeScratchFolder();
const database = await openPostgres({ dataDir });
try {
  await migrate(database.url);
  const sql = await sqlFromDatabaseToSchema(database.url);
  console.log(sql ? `Skrev ${write(sql)}` : "Schemat och migreringarna stämmer redan överens.");
} finally {
  await database.release();
  removeScratchFolder(dataDir);
}

function write(sql) {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const file = path.join("prisma/migrations", `${stamp}_${name}`, "migration.sql");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, sql);
  const lock = "prisma/migrations/migration_lock.toml";
  if (!fs.existsSync(lock)) fs.writeFileSync(lock, 'provider = "postgresql"\n');
  return file;
}
