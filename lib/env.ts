import { z } from "zod";
import { describeFaults, readEnvironment } from "./run/variables.mjs";

const schema = z.object({
  DATABASE_URL: z.string().optional(),
  HOST: z.string(),
  PORT: z.string().transform(Number),
  DATA_DIR: z.string(),
  NEXT_DIST_DIR: z.string(),
  AUTH_SECRET: z.string().optional(),
  OIDC_ISSUER: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

/**
 * The environment, parsed once; `process.env` is read nowhere else in TypeScript. Faulty, it throws
 * at import. `DATABASE_URL` may be missing, as it is while the site is built.
 */
export const env = parseEnvironment(process.env);

/** The database's address, for those who cannot do without. `npm start` and its kin set it. */
export function databaseUrl(): string {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  throw new Error("DATABASE_URL saknas. Starta med npm start, npm run dev eller npm run import.");
}

/** The organisation's own sign-in service, when the environment names one. */
export interface OpenIdService {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** The sign-in service beside our own passwords; null when there is none. */
export function openIdService(): OpenIdService | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

/** Reads an environment by the rules in lib/run/variables.mjs; throws with all its faults. */
export function parseEnvironment(given: Record<string, string | undefined>) {
  const { values, faults } = readEnvironment(given);
  if (faults.length > 0) throw new Error(describeFaults(faults));
  return schema.parse(values);
}
