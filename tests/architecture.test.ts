import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { breachesOf, type SourceFile } from "./architecture/breaches";

const top = ["app", "components", "lib", "prisma", "public", "tests"];
const forbiddenFolders = ["utils", "helpers", "constants", "types", "hooks"];
const unread = ["node_modules", "lib/data/generated", "prisma/samples"];

describe("the tree", () => {
  const files = sourceFiles(".");

  it("has imports in the direction of the layers only", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => breachesOf(file))).toEqual([]);
    // It parses the whole tree, which takes its time on a busy machine.
  }, 120_000);

  it("has the agreed folders at the top and no catch-all folder below", () => {
    const folders = foldersIn(".");
    expect(folders.filter((folder) => !folder.includes("/") && !top.includes(folder))).toEqual([
      "node_modules",
    ]);
    expect(folders.filter((folder) => forbiddenFolders.includes(path.basename(folder)))).toEqual(
      [],
    );
  });
});

describe("a planted breach is caught:", () => {
  it.each([
    ["lib/domain/a.ts", 'import x from "decimal.js/other";', "decimal.js/other"],
    ["lib/domain/a.ts", 'import fs from "node:fs";', "node:fs"],
    ["lib/domain/a.ts", 'import { x } from "../import/draft";', "lib/import/draft"],
    ["lib/domain/a.ts", 'export { x } from "../format/number";', "lib/format/number"],
    ["lib/domain/a.ts", 'export * from "../../app/page";', "app/page"],
    ["lib/import/a.ts", 'import { x } from "../data/reports";', "lib/data/reports"],
    ["lib/import/tables/a.ts", 'import type { X } from "../../format/number";', "lib/format"],
    ["lib/import/a.ts", 'const x = await import("../data/reports");', "lib/data/reports"],
    ["lib/charts/a.ts", 'import { useState } from "react";', "react"],
    ["lib/charts/a.ts", 'import { env } from "../env";', "lib/env"],
    ["lib/format/a.ts", 'import { x } from "@/components/ui/Link";', "components/ui/Link"],
    ["lib/export/a.ts", 'import { x } from "../data/reports";', "lib/data/reports"],
    ["lib/export/a.ts", 'import { PrismaClient } from "@prisma/client";', "@prisma/client"],
    ["lib/data/a.ts", 'import "server-only";\nimport { x } from "../../app/page";', "app/page"],
    ["lib/data/a.ts", 'import "server-only";\nimport { x } from "../cli/read";', "lib/cli/read"],
    ["lib/data/a.ts", 'import { database } from "./client";', "server-only"],
    ["components/goals/A.tsx", 'import { x } from "@/lib/data/goals";', "lib/data/goals"],
    ["components/goals/A.tsx", 'import { x } from "../../app/fonts";', "app/fonts"],
    ["components/goals/A.tsx", 'import { env } from "@/lib/env";', "lib/env"],
    ["app/page.tsx", 'import { x } from "@/lib/data/generated/client";', "generated"],
    ["app/page.tsx", 'import { x } from "@/lib/run/postgres.mjs";', "lib/run/postgres"],
    ["app/page.tsx", 'import { x } from "@/tests/setup/database";', "tests/setup"],
    ["app/page.tsx", "const port = process.env.PORT;", "process.env"],
    ["lib/data/a.ts", 'import "server-only";\nconst { env } = process;', "process.env"],
    ["components/a.ts", 'const port = process["env"].PORT;', "process.env"],
    ["lib/domain/index.ts", 'export * from "./goal";', "index.ts"],
  ])("%s: %s", (file, text, named) => {
    const breaches = breachesOf({ file, text });
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(named);
  });

  it.each([
    ["lib/domain/a.ts", 'import { z } from "zod";\nimport { Decimal } from "decimal.js";'],
    ["lib/domain/a.ts", 'import { figureSchema } from "./figure";'],
    [
      "lib/import/tables/a.ts",
      'import { x } from "../table";\nimport { y } from "../../domain/unit";',
    ],
    ["lib/charts/a.ts", 'import { scaleLinear } from "d3-scale";'],
    ["lib/data/a.ts", 'import "server-only";\nimport { x } from "../import/draft";'],
    ["lib/data/a.ts", 'import "server-only";\nimport { x } from "../env";'],
    ["app/page.tsx", 'import { x } from "@/lib/data/goals";\nimport { y } from "@/components/a";'],
    ["lib/env.ts", "export const env = parse(process.env);"],
    ["tests/setup/a.ts", "const seed = Number(process.env.SEED);"],
    ["components/ui/A.tsx", "const text = \"import { x } from '@/lib/data/goals'\";"],
  ])("and what is allowed is not, in %s: %s", (file, text) => {
    expect(breachesOf({ file, text })).toEqual([]);
  });
});

function sourceFiles(folder: string): SourceFile[] {
  return entriesOf(folder).flatMap(({ name, isFolder }) => {
    if (isFolder) return unread.includes(name) ? [] : sourceFiles(name);
    if (!/\.(ts|tsx)$/.test(name) || name.endsWith(".d.ts")) return [];
    return [{ file: name, text: readFileSync(name, "utf8") }];
  });
}

function foldersIn(folder: string): string[] {
  return entriesOf(folder).flatMap(({ name, isFolder }) => {
    if (!isFolder) return [];
    return unread.includes(name)
      ? [name].filter((n) => !n.includes("/"))
      : [name, ...foldersIn(name)];
  });
}

function entriesOf(folder: string): { name: string; isFolder: boolean }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .map((entry) => ({
      name: path.posix.join(folder, entry.name),
      isFolder: entry.isDirectory(),
    }));
}
