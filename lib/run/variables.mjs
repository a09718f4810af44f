/**
 * Every variable the program understands, with what it is when unset and what can be wrong with it.
 * Here and not in lib/env.ts, because `npm start` checks them before anything is installed.
 *
 * @type {Record<string, { fallback?: string, fault: (text: string) => string | undefined }>}
 */
export const variables = {
  DATABASE_URL: { fault: databaseFault },
  HOST: { fallback: "127.0.0.1", fault: hostFault },
  PORT: { fallback: "3000", fault: portFault },
  DATA_DIR: { fallback: ".data", fault: () => undefined },
  /** Set by `npm test` only: its build stands beside the one that `npm start` serves. */
  NEXT_DIST_DIR: { fallback: ".next", fault: distFault },
  AUTH_SECRET: { fault: secretFault },
  OIDC_ISSUER: { fault: issuerFault },
  OIDC_CLIENT_ID: { fault: () => undefined },
  OIDC_CLIENT_SECRET: { fault: () => undefined },
};

/** Given together or not at all: the organisation's own sign-in service. */
const together = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];

/**
 * The environment with its fallbacks, or every fault in it. A variable that is set to nothing counts
 * as unset: that is what an empty line in a .env file means to its writer.
 *
 * @returns {{ values: Record<string, string | undefined>, faults: string[] }}
 */
export function readEnvironment(given) {
  const values = {};
  const faults = [];
  for (const [name, { fallback, fault }] of Object.entries(variables)) {
    values[name] = given[name]?.trim() || fallback;
    const found = values[name] === undefined ? undefined : fault(values[name]);
    if (found) faults.push(`${name} ${found}`);
  }
  const missing = together.filter((name) => values[name] === undefined);
  if (missing.length > 0 && missing.length < together.length) {
    faults.push(...missing.map((name) => `${name} saknas: ${together.join(", ")} ges tillsammans`));
  }
  return { values, faults };
}

/** What a person is told about a faulty environment: every fault at once. */
export function describeFaults(faults) {
  return ["Miljön är felaktig:", ...faults.map((fault) => `  · ${fault}`)].join("\n");
}

function databaseFault(text) {
  const fault = `ska vara en adress som postgresql://namn:lösenord@värd:5432/databas`;
  if (!URL.canParse(text)) return fault;
  const { protocol, pathname } = new URL(text);
  const isDatabase = ["postgres:", "postgresql:"].includes(protocol) && pathname.length > 1;
  return isDatabase ? undefined : fault;
}

function hostFault(text) {
  const isHost = /^[a-z0-9.-]+$/i.test(text) || /^[0-9a-f:]*:[0-9a-f:.]*$/i.test(text);
  return isHost ? undefined : `ska vara ett värdnamn eller en IP-adress, inte ”${text}”`;
}

function portFault(text) {
  const isPort = /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
  return isPort ? undefined : `ska vara ett heltal 1–65535, inte ”${text}”`;
}

function distFault(text) {
  return /^\.next[a-z0-9-]*$/.test(text) ? undefined : `ska börja med .next, inte ”${text}”`;
}

function secretFault(text) {
  return text.length >= 32 ? undefined : "ska vara minst 32 tecken, slumpade";
}

/** Who an account is goes over the network from there: in the clear only within the machine. */
function issuerFault(text) {
  const fault = "ska vara en adress som https://login.microsoftonline.com/KATALOG/v2.0";
  if (!URL.canParse(text)) return fault;
  const { protocol, hostname } = new URL(text);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "https:" || (protocol === "http:" && isHere) ? undefined : fault;
}
