import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { databaseUrl } from "../env";
import { PrismaClient } from "./generated/client";

/** In development Next reloads this module, and every reload would open a pool of its own. */
const kept = globalThis as { namndkollenDatabase?: PrismaClient };

/**
 * The one database client, made when first asked for: the site is built without a database.
 * Throws when there is no `DATABASE_URL`.
 */
export function database(): PrismaClient {
  return (kept.namndkollenDatabase ??= connect(databaseUrl()));
}

/** Closes the connections, so that a command can end. */
export async function disconnect(): Promise<void> {
  await kept.namndkollenDatabase?.$disconnect();
  delete kept.namndkollenDatabase;
}

function connect(connectionString: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10 }) });
}
