import type { NextConfig } from "next";
import { env } from "./lib/env";

const config: NextConfig = {
  distDir: env.NEXT_DIST_DIR,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "pg-copy-streams", "pdfjs-dist", "better-auth", "@node-rs/argon2"],
  // The file beside a view has the view's own address with an ending; one route answers them all.
  rewrites: async () => ({
    beforeFiles: [{ source: "/:vy*.csv", destination: "/csv/:vy*" }],
    afterFiles: [],
    fallback: [],
  }),
  // `npm test` and `npm run check` hold the types; a start need not wait for them once more.
  typescript: { ignoreBuildErrors: true },
};

export default config;
