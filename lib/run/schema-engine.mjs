import fs from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

const require = createRequire(import.meta.url);
let loaded;

/**
 * The SQL that turns the database at `url` into what the Prisma schema says, by Prisma's own schema
 * engine in its WebAssembly form, which comes by npm and needs no download.
 *
 * @param {string} url the database, of which only the catalogue is read
 * @param {string} [schemaFile]
 * @returns {Promise<string>} SQL; empty when the two agree
 */
export async function sqlFromDatabaseToSchema(url, schemaFile = "prisma/schema.prisma") {
  const { SchemaEngine } = await (loaded ??= load());
  const files = [{ path: schemaFile, content: fs.readFileSync(schemaFile, "utf8") }];
  const pool = new CatalogPool({ connectionString: url });
  const factory = bindMigrationAwareSqlAdapterFactory(readingCharacters(new PrismaPg(pool)));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
  try {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "prisma" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return isEmpty(stdout) ? "" : stdout;
  } finally {
    engine.free();
    await pool.end();
  }
}

const characterType = 18;
const characterArrayType = 1002;

/**
 * PostgreSQL's catalogue has columns of the type "char", which the adapter does not know and the
 * engine insists on. They pass the adapter as arrays of it, which it knows, and are renamed after.
 */
class CatalogPool extends pg.Pool {
  async query(...given) {
    const result = await super.query(...given);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID === characterType) field.dataTypeID = characterArrayType;
    }
    return result;
  }
}

function readingCharacters(factory) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  };
  return factory;
}

/** Once per process: a second instance of the module would share state with the first and fail. */
async function load() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message(message) {
      throw new Error(`Prisma's schema engine: ${message}`);
    },
  };
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = require
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(file), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

function isEmpty(script) {
  return !script || script.split("\n").every((line) => !line.trim() || line.startsWith("--"));
}
