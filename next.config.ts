import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";
import { env } from "./lib/env";
import { securityHeaders } from "./lib/securityHeaders";

const config = (phase: string): NextConfig => ({
  distDir: env.NEXT_DIST_DIR,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: [
    "pg",
    "pg-copy-streams",
    "pdfjs-dist",
    "better-auth",
    "@node-rs/argon2",
    "@resvg/resvg-js",
  ],
  // A file beside a view has the view's own address with an ending; one route answers all of a kind.
  rewrites: async () => ({
    beforeFiles: [
      ...["csv", "json", "xlsx"].map((ending) => {
        return { source: `/:vy*.${ending}`, destination: `/${ending}/:vy*` };
      }),
      // Of a view's charts one; other pictures are files of their own.
      ...["svg", "png"].map((ending) => ({
        source: `/:vy*.${ending}`,
        destination: `/${ending}/:vy*`,
        has: [{ type: "query" as const, key: "diagram" }],
      })),
    ],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    {
      source: "/((?!inbaddat|redaktion/logga-in).*)",
      headers: securityHeaders({ development: isDevelopment(phase) }),
    },
    {
      source: "/redaktion/logga-in",
      headers: securityHeaders({ leadsAway: true, development: isDevelopment(phase) }),
    },
    {
      source: "/inbaddat/:vy*",
      headers: securityHeaders({ embedded: true, development: isDevelopment(phase) }),
    },
    {
      // Only a server before this one can have made the connection safe, and then it says so.
      source: "/:vy*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: [{ key: "strict-transport-security", value: "max-age=31536000" }],
    },
  ],
  // `npm test` and `npm run check` hold the types; a start need not wait for them once more.
  typescript: { ignoreBuildErrors: true },
});

export default config;

function isDevelopment(phase: string): boolean {
  return phase === PHASE_DEVELOPMENT_SERVER;
}
