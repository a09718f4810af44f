import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * A hash of files and of all files in folders, by path and content, so that work is redone when,
 * and only when, what it was made from has changed.
 *
 * @param {string[]} sources files and folders; those that do not exist count as absent
 * @param {{ without?: string[], and?: string[] }} [options] folders to leave out; further text to hash
 */
export function hashOf(sources, { without = [], and = [] } = {}) {
  const hash = createHash("sha256");
  for (const text of and) hash.update(`${text}\0`);
  for (const file of sources.flatMap((source) => filesIn(source, without)).sort()) {
    hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Whether the stamp says that the work was done for this hash. */
export function isStamped(file, hash) {
  return fs.existsSync(file) && fs.readFileSync(file, "utf8") === hash;
}

/** Says that the work is done for this hash. Comes last, so that interrupted work is done over. */
export function stamp(file, hash) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, hash);
}

function filesIn(source, without) {
  if (without.includes(source) || !fs.existsSync(source)) return [];
  if (!fs.statSync(source).isDirectory()) return [source];
  return fs.readdirSync(source).flatMap((name) => filesIn(path.posix.join(source, name), without));
}
