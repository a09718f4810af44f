import { createSign, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";

const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const others = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** What the service says of the one who signs in next. */
interface Person {
  sub: string;
  email?: string;
  preferred_username?: string;
  nonce: string;
}

/** A sign-in service as an organisation has one, on this machine: OpenID Connect with RS256. */
export async function startOpenIdService(clientId: string) {
  let person: Person | undefined;
  let isForged = false;
  const server = http.createServer((request, response) => {
    const answer = answers[request.url ?? ""]?.();
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? {}));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const answers: Record<string, () => object> = {
    "/.well-known/openid-configuration": () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: ["RS256"],
    }),
    "/keys": () => ({
      keys: [{ ...keys.publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }],
    }),
    "/token": () => ({
      access_token: "ett token att inte spara",
      token_type: "Bearer",
      id_token: signed({ iss: issuer, aud: clientId, ...person }, isForged ? others : keys),
    }),
  };
  return {
    issuer,
    /** The next one to come back is this one; `forged` signs with a key that isn't the service's. */
    expect: (next: Person, { forged = false } = {}) => {
      person = next;
      isForged = forged;
    },
    stop: () => server.close(),
  };
}

function signed(claims: object, { privateKey }: typeof keys): string {
  const now = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: "RS256", kid: "1", typ: "JWT" },
    { iat: now, exp: now + 60, ...claims },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  const signature = createSign("RSA-SHA256").update(parts.join(".")).sign(privateKey, "base64url");
  return [...parts, signature].join(".");
}
