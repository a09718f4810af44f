import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject, vi } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/**
 * A new database with all migrations applied and no rows, on the tests' own PostgreSQL.
 * Returns its address.
 */
export async function freshDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE template_migrated`);
  return addressOf(name);
}

/** A new database with nothing in it at all, for those who test migrations. Returns its address. */
export async function emptyDatabase(): Promise<string> {
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  await onServer(`CREATE DATABASE ${name}`);
  return addressOf(name);
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(inject("postgresUrl"));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function addressOf(name: string): string {
  return inject("postgresUrl").replace(/[^/]+$/, name);
}

// Each test file runs in a process of its own that loads this first: whatever it imports of lib/data
// finds a database of its own in the environment.
vi.stubEnv("DATABASE_URL", await freshDatabase());
// The one that would be made is kept in the data folder, which is not a test's to write in.
vi.stubEnv("AUTH_SECRET", "a secret of the tests, long enough to be one");
