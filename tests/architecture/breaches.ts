import path from "node:path";
import { importsOf, readsEnvironment } from "./imports";

export type SourceFile = { file: string; text: string };

/** What a layer may import: of ours by the beginning of the path, of packages by name. */
type Layer = { ours: string[]; packages: (name: string) => boolean };

const pure = (name: string) => !/^(node:|@prisma\/|pg$|pg-|next|react|server-only)/.test(name);
const any = () => true;
const notPrisma = (name: string) => !name.startsWith("@prisma/");
const ofDomain = ["zod", "decimal.js"];

const layers: Record<string, Layer> = {
  "lib/domain": { ours: ["lib/domain"], packages: (name) => ofDomain.includes(name) },
  "lib/import": { ours: ["lib/import", "lib/domain"], packages: ofReader },
  "lib/format": { ours: ["lib/format", "lib/domain"], packages: pure },
  "lib/charts": { ours: ["lib/charts", "lib/domain"], packages: pure },
  "lib/export": { ours: ["lib/export", "lib/domain"], packages: ofReader },
  "lib/routes": { ours: ["lib/domain", "lib/routes"], packages: pure },
  "lib/env": { ours: ["lib/run/variables"], packages: pure },
  "lib/data": {
    ours: [
      "lib/data",
      "lib/domain",
      "lib/import",
      "lib/format",
      "lib/charts",
      "lib/export",
      "lib/env",
    ],
    packages: any,
  },
  "lib/cli": { ours: ["lib/"], packages: notPrisma },
  components: {
    ours: ["components", "lib/domain", "lib/format", "lib/charts", "lib/routes"],
    packages: notPrisma,
  },
  app: {
    ours: ["app", "components", "lib/domain", "lib/format", "lib/charts", "lib/import"].concat([
      "lib/export",
      "lib/data",
      "lib/routes",
      "lib/env",
    ]),
    packages: notPrisma,
  },
};

/**
 * Every way in which one file breaks the order of the layers (design, section 3), each as a sentence
 * that begins with the file. Files outside the layers (tests, prisma, settings) import what they like.
 */
export function breachesOf({ file, text }: SourceFile): string[] {
  const layer = Object.entries(layers).find(([name]) => isWithin(file, name))?.[1];
  const breaches = layer ? importBreaches(file, text, layer) : [];
  if (isWithin(file, "lib/data") && !beginsWithServerOnly(text)) {
    breaches.push(`${file} does not begin with import "server-only"`);
  }
  // What Next itself fills in when it builds is no environment of ours, nor is how much to test.
  const mayRead =
    ["lib/env.ts", "instrumentation.ts"].includes(file) ||
    ["lib/run", "tests/setup"].some((folder) => isWithin(file, folder));
  if (readsEnvironment(file, text) && !mayRead) {
    breaches.push(`${file} reads process.env`);
  }
  if (/^index\.tsx?$/.test(path.basename(file))) breaches.push(`${file} is a barrel: index.ts`);
  return breaches;
}

function importBreaches(file: string, text: string, layer: Layer): string[] {
  return importsOf(file, text)
    .filter((name) => !isAllowed(file, name, layer))
    .map((name) => `${file} imports ${name}`);
}

function isAllowed(file: string, name: string, layer: Layer): boolean {
  if (isWithin(name, "lib/data/generated")) return isWithin(file, "lib/data");
  const isOurs = /^(app|components|lib|prisma|public|tests)\//.test(name);
  return isOurs ? layer.ours.some((own) => isWithin(name, own)) : layer.packages(name);
}

/** Reading a document is decoding bytes: of Node only what is pure, no files and no network. */
function ofReader(name: string): boolean {
  return pure(name) || ["node:buffer", "node:zlib", "node:stream", "node:util"].includes(name);
}

function isWithin(file: string, folder: string): boolean {
  const name = file.replace(/\.tsx?$/, "");
  return name === folder || name.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function beginsWithServerOnly(text: string): boolean {
  return text.startsWith('import "server-only"');
}
