// node --import tsx tests/bench/pages.mjs [TIMES]: how long each page takes with the samples, and with 50 times as many
// reports. Served by two production servers side by side, asked in turn, so that a busy machine is as busy
// for both. What counts is the ratio; it fails on none.
import { openDatabase, seed } from "../../lib/run/database.mjs";
import { freePort, openPostgres } from "../../lib/run/postgres.mjs";
import { build, bundleReader, generate, nextEnvironment } from "../../lib/run/prepare.mjs";
import { makeScratchFolder, removeScratchFolder } from "../../lib/run/scratch.mjs";
import { serve } from "../../lib/run/serve.mjs";
import { command, runNode, step } from "../../lib/run/steps.mjs";
import { publicPages } from "../e2e/addresses.ts";

const times = Number(process.argv[2] ?? 50);
const rounds = 15;
const folder = ".next-test";
const host = "127.0.0.1";

await command(async () => {
  await step("Databasklient", generate);
  await step("Läsare", bundleReader);
  await step("Webbplats", (note) => build(note, folder));
  const dataDir = makeScratchFolder();
  const few = await openPostgres({ dataDir, database: "few" });
  const many = await openPostgres({ dataDir, database: "many" });
  try {
    for (const { url } of [few, many]) {
      await openDatabase({ DATABASE_URL: url, DATA_DIR: dataDir });
      await seed(url);
    }
    await step(`${times} gånger så många rapporter`, () => multiply(many.url, times - 1));
    await compare(few.url, many.url);
  } finally {
    await many.release();
    await few.release();
    removeScratchFolder(dataDir);
  }
});

function multiply(url, copies) {
  const program = ["--conditions=react-server", "--import", "tsx", "tests/bench/multiply.ts"];
  return runNode([...program, String(copies)], { env: { DATABASE_URL: url } });
}

async function compare(few, many) {
  const servers = [];
  try {
    for (const url of [few, many]) {
      const env = { ...nextEnvironment(folder), DATABASE_URL: url };
      servers.push(await serve("start", { host, port: await freePort(), env }));
    }
    console.log("\nms få   ms många   kvot   kB få   kB många   sida");
    for (const page of publicPages) console.log(await row(page, servers));
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function row(page, servers) {
  const taken = servers.map(() => []);
  const sizes = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { address }] of servers.entries()) {
      const began = performance.now();
      const answer = await fetch(address + page);
      sizes[index] = (await answer.text()).length / 1024;
      if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
      // The first answers are of a server that warms up.
      if (round >= 3) taken[index].push(performance.now() - began);
    }
  }
  const [few, many] = taken.map(median);
  const cells = [few.toFixed(0), many.toFixed(0), (many / few).toFixed(2)];
  return [...cells, ...sizes.map((size) => size.toFixed(0))]
    .map((cell) => cell.padStart(7))
    .join("  ")
    .concat(`   ${page}`);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
