import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const others = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** What the service says of the one who signs in next. What is told here goes before what is right. */
export interface Claims {
  sub: string;
  email?: string;
  preferred_username?: string;
  nonce?: string;
  iss?: string;
  aud?: string;
  exp?: number;
}

interface Client {
  id: string;
  secret: string;
}

/** What a code was given for: it is worth a token once, to whoever asked for it. */
interface Grant {
  redirect: string;
  challenge: string;
  nonce: string;
  claims: Claims;
  forged: boolean;
}

/**
 * A sign-in service as an organisation has one, on this machine: OpenID Connect by authorization code with
 * PKCE and RS256. It holds the other side to the protocol: who asks, where to come back, each code once.
 */
export async function startOpenIdService(client: Client) {
  const grants = new Map<string, Grant>();
  let next: { claims: Claims; forged: boolean } | undefined;
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "", issuer);
    if (url.pathname === "/authorize") return authorize(url.searchParams, response);
    if (url.pathname === "/token") return void exchange(request, response);
    const answer = documents[url.pathname];
    json(response, answer ? 200 : 404, answer ?? { error: "not_found" });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const documents: Record<string, object> = {
    "/.well-known/openid-configuration": {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ["code"],
      subject_types_supported: ["pairwise"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
    },
    "/keys": {
      keys: [{ ...keys.publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }],
    },
  };

  /** The one who is expected has signed in already: the browser is sent back with a code at once. */
  function authorize(asked: URLSearchParams, response: http.ServerResponse): void {
    const of = (name: string) => asked.get(name) ?? "";
    const isWhole =
      of("client_id") === client.id &&
      of("response_type") === "code" &&
      of("scope").split(" ").includes("openid") &&
      of("code_challenge_method") === "S256" &&
      [of("state"), of("nonce"), of("code_challenge")].every((each) => each.length >= 16);
    if (!isWhole || !next) return json(response, 400, { error: "invalid_request" });
    const code = randomUUID();
    const redirect = of("redirect_uri");
    grants.set(code, { redirect, challenge: of("code_challenge"), nonce: of("nonce"), ...next });
    const back = new URL(redirect);
    back.search = String(new URLSearchParams({ code, state: of("state") }));
    response.writeHead(302, { location: back.href }).end();
  }

  async function exchange(
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> {
    const given = new URLSearchParams(await text(request));
    if (!isClient(request, given)) return json(response, 401, { error: "invalid_client" });
    const code = given.get("code") ?? "";
    const grant = grants.get(code);
    grants.delete(code);
    const verifier = given.get("code_verifier") ?? "";
    const isRight =
      given.get("grant_type") === "authorization_code" &&
      grant?.redirect === given.get("redirect_uri") &&
      grant.challenge === createHash("sha256").update(verifier).digest("base64url");
    if (!grant || !isRight) return json(response, 400, { error: "invalid_grant" });
    const { nonce, claims, forged } = grant;
    const now = Math.floor(Date.now() / 1000);
    const rightly = { iss: issuer, aud: client.id, iat: now, exp: now + 60, nonce };
    json(response, 200, {
      access_token: "ett token att inte spara",
      token_type: "Bearer",
      expires_in: 60,
      id_token: signed({ ...rightly, ...claims }, forged ? others : keys),
    });
  }

  function isClient({ headers }: http.IncomingMessage, given: URLSearchParams): boolean {
    const [, basic = ""] = (headers.authorization ?? "").split("Basic ");
    const told = basic
      ? Buffer.from(basic, "base64").toString()
      : `${given.get("client_id")}:${given.get("client_secret")}`;
    return told === `${client.id}:${client.secret}`;
  }

  return {
    issuer,
    /** The next one to sign in is this one; `forged` signs with a key that isn't the service's. */
    expect: (claims: Claims, { forged = false } = {}) => void (next = { claims, forged }),
    stop: () => server.close(),
  };
}

function json(response: http.ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function signed(claims: object, { privateKey }: typeof keys): string {
  const parts = [{ alg: "RS256", kid: "1", typ: "JWT" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  const signature = createSign("RSA-SHA256").update(parts.join(".")).sign(privateKey, "base64url");
  return [...parts, signature].join(".");
}
