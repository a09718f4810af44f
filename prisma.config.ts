import { defineConfig } from "prisma/config";
import { env } from "./lib/env";

/** For Prisma's own commands. Those that read the database want DATABASE_URL; `generate` does not. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(env.DATABASE_URL ? { datasource: { url: env.DATABASE_URL } } : {}),
});
