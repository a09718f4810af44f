import { readdirSync, readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { journeyDist, journeyEditor } from "@/lib/run/browser.mjs";
import { z } from "zod";
import { invented } from "./addresses";
import { expect, test } from "./fixture";
import { signIn } from "./people";

const admin = journeyEditor();
const dist = journeyDist();
/** Where the request says it comes from. */
const elsewhere = "https://ond.example";
const notOurs: Record<string, string>[] = [{}, { origin: elsewhere }, { origin: "null" }];

test.describe("a request that changes something", () => {
  test.skip(admin === null, "needs JOURNEY_EMAIL and JOURNEY_PASSWORD of an admin");

  test("is refused by every server action when it comes from elsewhere, or doesn't say", async ({
    page,
  }) => {
    test.skip(dist === null, "needs JOURNEY_DIST, the folder of the build that is served");
    if (admin) await signIn(page, admin);
    const actions = builtActions();
    expect(actions.length).toBe(writtenActions());
    for (const { id, path } of actions) {
      for (const headers of notOurs) {
        const answer = await page.request.post(path, {
          headers: { "next-action": id, "content-type": "text/plain", ...headers },
          data: "[]",
        });
        expect(answer.status(), `${path} from ${headers.origin}`).toBeGreaterThanOrEqual(400);
      }
    }
    await page.goto("/redaktion/konto");
    await expect(page.getByRole("button", { name: "Logga ut" })).toBeVisible();
  });

  test("is done from a page of ours, without JavaScript too, and from nowhere else", async ({
    page,
    baseURL,
  }) => {
    const form = await signInForm(page.request);
    const send = (headers: Record<string, string>) =>
      page.request.post("/redaktion/logga-in", {
        headers,
        multipart: { ...form, email: admin?.email ?? "", password: admin?.password ?? "" },
        maxRedirects: 0,
      });
    for (const headers of notOurs) {
      const answer = await send(headers);
      expect(answer.status()).toBeGreaterThanOrEqual(400);
      expect(answer.headers()["set-cookie"]).toBeUndefined();
    }
    const answer = await send({ origin: new URL(baseURL ?? "").origin });
    expect(answer.status()).toBe(303);
    const cookie = answer.headers()["set-cookie"] ?? "";
    expect(cookie).toMatch(/^namndkollen\.session_token=.+; HttpOnly; SameSite=lax/i);
    expect(cookie).not.toMatch(/secure/i);
  });

  test("gets a cookie for https only behind a server that says it is so", async ({ page }) => {
    const form = await signInForm(page.request);
    const answer = await page.request.post("/redaktion/logga-in", {
      headers: {
        origin: "https://namnd.example.se",
        "x-forwarded-host": "namnd.example.se",
        "x-forwarded-proto": "https",
      },
      multipart: { ...form, email: admin?.email ?? "", password: admin?.password ?? "" },
      maxRedirects: 0,
    });
    expect(answer.headers()["set-cookie"]).toMatch(/^__Secure-namndkollen.+; Secure; HttpOnly/i);
    expect(answer.headers()["strict-transport-security"]).toMatch(/max-age=\d{8}/);
  });

  test("is refused by the route that takes files", async ({ page }) => {
    if (admin) await signIn(page, admin);
    const multipart = { fil: { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("a") } };
    for (const headers of notOurs) {
      const answer = await page.request.post("/redaktion/rapporter/ta-emot", {
        headers,
        multipart,
      });
      expect(answer.status()).toBe(403);
    }
  });
});

test.describe("every answer", () => {
  for (const path of [
    ...["/", invented, `${invented}/nyckeltal.csv`, `${invented}/nyckeltal.json`, "/finns/inte"],
    ...["/redaktion", "/redaktion/logga-in", "/api/auth/callback/oidc", "/icon.svg"],
  ]) {
    test(`says what it may do: ${path}`, async ({ request }) => {
      const headers = (await request.get(path, { maxRedirects: 0 })).headers();
      const policy = headers["content-security-policy"] ?? "";
      for (const part of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
      ]) {
        expect(policy).toContain(part);
      }
      expect(policy).not.toContain("unsafe-eval");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["strict-transport-security"]).toBeUndefined();
    });
  }

  test("that is made to be embedded may stand in other pages", async ({ request }) => {
    const { "content-security-policy": policy, "x-frame-options": frame } = (
      await request.get(`/inbaddat${invented}`)
    ).headers();
    expect(policy).toContain("frame-ancestors *");
    expect(frame).toBeUndefined();
  });

  test("lets no script of another's in, and draws its charts", async ({ browser }) => {
    // Not the fixture's page: what is refused here is told in the console.
    const page = await browser.newPage();
    await page.goto(`${invented}/ekonomi`);
    await expect(page.locator("main svg").first()).toBeVisible();
    const ran = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement("script");
          script.src = "data:text/javascript,window.ran=true";
          script.onload = () => resolve("ran");
          script.onerror = () => resolve("refused");
          document.head.append(script);
        }),
    );
    expect(ran).toBe("refused");
  });
});

const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ workers: z.record(z.string(), z.unknown()) })),
});

/** Every server action of the build, with a page that has it. */
function builtActions(): { id: string; path: string }[] {
  const file = readFileSync(`${dist}/server/server-reference-manifest.json`, "utf8");
  return Object.entries(manifestSchema.parse(JSON.parse(file)).node).map(([id, { workers }]) => {
    const [page = ""] = Object.keys(workers).sort((a, b) => a.length - b.length);
    const path = page.replace(/^app/, "").replace(/\/page$/, "");
    return { id, path: path.replace("[id]", "00000000-0000-4000-8000-000000000000") };
  });
}

function writtenActions(): number {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("actions.ts"))
    .flatMap((name) => readFileSync(`app/${name}`, "utf8").match(/^export async function/gm) ?? [])
    .length;
}

/** The fields that Next puts in the form for those without JavaScript. */
async function signInForm(request: APIRequestContext): Promise<Record<string, string>> {
  const html = await (await request.get("/redaktion/logga-in")).text();
  const unquoted = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(
    fields.map(([, name = "", value = ""]) => [unquoted(name), unquoted(value)]),
  );
}
