import { describe, expect, it } from "vitest";
import { isSameOrigin } from "@/lib/data/sameOrigin";

const host = "namnd.example.se";

describe("a request that changes something", () => {
  it.each([
    ["a form of ours", { host, origin: `https://${host}`, "sec-fetch-site": "same-origin" }],
    ["ours, with a port", { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" }],
    ["ours, from an older browser", { host, origin: `https://${host}` }],
    ["ours, without an origin", { host, "sec-fetch-site": "same-origin" }],
    [
      "ours, behind another server",
      { host: "10.0.0.1:3000", "x-forwarded-host": host, origin: `https://${host}` },
    ],
  ])("is let in from %s", (_, headers: Record<string, string>) => {
    expect(isSameOrigin(new Headers(headers))).toBe(true);
  });

  it.each([
    ["another site", { host, origin: "https://ond.example", "sec-fetch-site": "cross-site" }],
    ["another site, in an older browser", { host, origin: "https://ond.example" }],
    ["a sister of ours", { host, origin: "https://www.example.se", "sec-fetch-site": "same-site" }],
    ["another port", { host: "127.0.0.1:3000", origin: "http://127.0.0.1:4000" }],
    ["a page without an origin", { host, origin: "null" }],
    ["one that begins like ours", { host, origin: `https://${host}.ond.example` }],
    [
      "what says one and means another",
      { host, origin: `https://${host}`, "sec-fetch-site": "cross-site" },
    ],
    ["nowhere", { host }],
    ["an address in the field", { host, "sec-fetch-site": "none" }],
  ])("is kept out from %s", (_, headers: Record<string, string>) => {
    expect(isSameOrigin(new Headers(headers))).toBe(false);
  });
});
