import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { stopped } from "./stop.mjs";

const leash = pathToFileURL("lib/run/leash.mjs").href;

/** Throws, in words, when the address cannot be listened on. Asked before anything takes time. */
export async function requireFreePort(host, port) {
  const server = net.createServer();
  try {
    await once(server.listen(Number(port), host), "listening");
  } catch (error) {
    throw new Error(portMessage(error.code, host, port), { cause: error });
  }
  server.close();
  await once(server, "close");
}

/**
 * Starts Next (`start` or `dev`) and waits until it answers.
 *
 * @param {"start" | "dev"} mode
 * @param {{ host: string, port: string | number, env: Record<string, string> }} options
 * @returns {Promise<{ address: string, ended: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function serve(mode, { host, port, env }) {
  const child = spawn(
    process.execPath,
    ["--import", leash, "node_modules/next/dist/bin/next", mode, "-H", host, "-p", String(port)],
    // It reads its own pages to take charts from them, so it must know where it is.
    {
      env: { ...process.env, HOST: host, PORT: String(port), ...env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  const early = [];
  let show = (chunk) => early.push(chunk);
  child.stdout.on("data", (chunk) => show(chunk, mode === "dev"));
  child.stderr.on("data", (chunk) => show(chunk, true));
  const ended = once(child, "exit");
  const address = `http://${inAddress(host)}:${port}`;
  while (!(await answers(address))) {
    stopped.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`Webbservern startade inte:\n${Buffer.concat(early)}`);
    }
    await sleep(50);
  }
  // The address is the last line of a start: of what Next says from here, only its complaints.
  show = (chunk, isShown) => isShown && process.stderr.write(chunk);
  return { address, ended, stop: () => stop(child, ended) };
}

async function stop(child, ended) {
  child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), 5000);
  if (child.exitCode === null && child.signalCode === null) await ended;
  clearTimeout(killer);
}

/** Whether it serves: any answer will do, and the first one warms the start page. */
async function answers(address) {
  try {
    await fetch(address, { method: "HEAD", redirect: "manual" });
    return true;
  } catch {
    return false;
  }
}

function inAddress(host) {
  const name = reachable(host);
  return name.includes(":") ? `[${name}]` : name;
}

/** 0.0.0.0 and :: are where to listen, not where to go. */
function reachable(host) {
  if (host === "0.0.0.0") return "127.0.0.1";
  return host === "::" ? "::1" : host;
}

function portMessage(code, host, port) {
  if (code === "EADDRINUSE") {
    return `Port ${port} på ${host} är upptagen. Välj en annan: PORT=${Number(port) + 1} npm start`;
  }
  if (code === "EACCES") return `Port ${port} får inte användas av den här användaren. Sätt PORT.`;
  return `Det går inte att lyssna på ${host}:${port} (${code}). Sätt HOST och PORT.`;
}
