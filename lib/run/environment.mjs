import fs from "node:fs";
import path from "node:path";
import { describeFaults, readEnvironment } from "./variables.mjs";

/** The environment of a command, with `.env` read. Lists its faults and ends the process if any. */
export function requireEnvironment() {
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  const { values, faults } = readEnvironment(process.env);
  const folder = folderFault(values.DATA_DIR);
  if (folder) faults.push(`DATA_DIR ${folder}`);
  if (faults.length === 0) return values;
  console.error(describeFaults(faults));
  process.exit(1);
}

/** Kept from the rules, which the site reads too: a file system in them would follow them there. */
function folderFault(text) {
  let level = path.resolve(text);
  while (!fs.existsSync(level)) level = path.dirname(level);
  if (!fs.statSync(level).isDirectory()) return `ska vara en mapp, men ${level} är en fil`;
  try {
    fs.accessSync(level, fs.constants.W_OK);
    return undefined;
  } catch {
    return `ska vara en mapp som går att skriva i, och det går inte i ${level}`;
  }
}
