import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { launchReader } from "../../lib/data/contained/launch";
import { watchMemory } from "../../lib/data/contained/memory";

const folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-hostile-"));
const limits = { cpuSeconds: 2, dataKilobytes: 2_000_000, heapMegabytes: 100 };
afterAll(() => rmSync(folder, { recursive: true }));

/** As though a file had taken the reader over: runs this program in its place. */
function launch(program: string, use = limits): ChildProcess {
  const file = path.join(folder, `${Math.random()}.mjs`);
  writeFileSync(file, program);
  return launchReader("{}", use, file);
}

async function outcomeOf(child: ChildProcess) {
  let printed = "";
  child.stdout?.on("data", (chunk) => (printed += String(chunk)));
  child.stdin?.end();
  return new Promise<{ code: number | null; signal: string | null; printed: string }>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, printed })),
  );
}

/** A program that tries something and prints "refused" with the fault's code when it can't. */
function trying(attempt: string): string {
  return `try { ${attempt}; console.log("done"); } catch (error) { console.log("refused", error.code); }`;
}

describe("a reader that has been taken over", () => {
  const target = path.join(folder, "written");
  it.each([
    ["write a file", `(await import("node:fs")).writeFileSync(${JSON.stringify(target)}, "x")`],
    ["read what is not its own", `(await import("node:fs")).readFileSync("package.json")`],
    ["read the system's files", `(await import("node:fs")).readFileSync("/etc/hosts")`],
    ["start a program", `(await import("node:child_process")).execFileSync("/bin/true")`],
    ["start a thread", `new (await import("node:worker_threads")).Worker("1", { eval: true })`],
  ])("can't %s", async (_, attempt) => {
    const { printed } = await outcomeOf(launch(trying(attempt)));
    expect(printed).toMatch(/^refused ERR_ACCESS_DENIED/);
    expect(existsSync(target)).toBe(false);
  });

  it("sees nothing of our environment", async () => {
    const { printed } = await outcomeOf(launch("console.log(JSON.stringify(process.env))"));
    const names = Object.keys(JSON.parse(printed));
    // A shell sets its own place in the tree.
    expect(names.filter((name) => !/^(?:NODE_ENV|PWD|OLDPWD|SHLVL|_)$/.test(name))).toEqual([]);
  });

  it("is ended when it turns in circles", async () => {
    expect((await outcomeOf(launch("for (;;);"))).signal).toMatch(/SIGXCPU|SIGKILL/);
  }, 15_000);

  it("is ended when it takes memory that is no heap", async () => {
    const child = launch(`const held = []; setInterval(() => held.push(Buffer.alloc(2e7, 1)), 10)`);
    let isOver = false;
    const unwatch = watchMemory(child.pid ?? 0, 300, () => {
      isOver = true;
      child.kill("SIGKILL");
    });
    await outcomeOf(child);
    unwatch();
    expect(isOver).toBe(true);
  }, 15_000);

  it("is ended when its heap is full", async () => {
    const { code, signal } = await outcomeOf(launch("const a = []; for (;;) a.push({ a: [1] });"));
    expect(code === 0).toBe(false);
    expect(signal).not.toBe("SIGXCPU");
  }, 20_000);

  it("goes when its parent is killed", async () => {
    const program = path.join(folder, "idle.mjs");
    writeFileSync(
      program,
      `import { Socket } from "node:net";
      const lifeline = new Socket({ fd: 3 }); lifeline.on("close", () => process.exit()).resume();
      setInterval(() => {}, 1000);`,
    );
    const source = `import { launchReader } from "./lib/data/contained/launch";
      console.log(launchReader("{}", ${JSON.stringify(limits)}, ${JSON.stringify(program)}).pid);
      setInterval(() => {}, 1000);`;
    const flags = ["--conditions=react-server", "--import", "tsx", "--input-type=module"];
    const parent = spawn(process.execPath, [...flags, "--eval", source], { stdio: "pipe" });
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once("data", (chunk) => resolve(Number(chunk))),
    );
    expect(isAlive(pid)).toBe(true);
    parent.kill("SIGKILL");
    await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
  }, 30_000);
});

describe("the network", () => {
  it("is out of reach of the program itself, whatever the system allows", async () => {
    let calls = 0;
    const server = createServer((_, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const source = `await import("./lib/cli/reader/offline.ts");
      const tries = [
        () => fetch("http://127.0.0.1:${port}/"),
        async () => (await import("node:net")).connect(${port}, "127.0.0.1"),
        async () => (await import("node:http")).get("http://127.0.0.1:${port}/"),
        async () => (await import("node:dns")).promises.resolve4("localhost"),
        async () => (await import("node:dgram")).createSocket("udp4").send("x", ${port}, "127.0.0.1"),
      ];
      for (const attempt of tries) console.log(await attempt().then(() => "done", () => "refused"));
      process.exit();`;
    const flags = ["--import", "tsx", "--input-type=module", "--eval", source];
    const tried = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "ignore"] });
    const { printed } = await outcomeOf(tried);
    server.close();
    expect(printed.trim().split("\n")).toEqual(Array(5).fill("refused"));
    expect(calls).toBe(0);
  }, 20_000);

  it.skipIf(!hasNamespaces())(
    "does not exist where the system can give it an empty one",
    async () => {
      const attempt = `await new Promise((resolve, reject) => import("node:net").then(({ connect }) =>
      connect(9, "127.0.0.1").on("connect", resolve).on("error", reject)))`;
      expect((await outcomeOf(launch(trying(attempt)))).printed).toMatch(
        /ENETUNREACH|EACCES|EPERM/,
      );
    },
  );
});

function hasNamespaces(): boolean {
  return spawnSync("/usr/bin/unshare", ["--user", "--net", "--", "/bin/true"]).status === 0;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
