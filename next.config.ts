import type { NextConfig } from "next";
import { env } from "./lib/env";

const config: NextConfig = {
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
  // Only what is made to stand in other pages may.
  headers: async () => [
    {
      source: "/((?!inbaddat).*)",
      headers: [{ key: "content-security-policy", value: "frame-ancestors 'self'" }],
    },
    {
      source: "/inbaddat/:vy*",
      headers: [{ key: "content-security-policy", value: "frame-ancestors *" }],
    },
  ],
  // `npm test` and `npm run check` hold the types; a start need not wait for them once more.
  typescript: { ignoreBuildErrors: true },
};

export default config;
