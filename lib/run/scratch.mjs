import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A new temporary folder that others may enter too: started by root, PostgreSQL may run as another. */
export function makeScratchFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "namndkollen-"));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Takes a temporary folder away with all that is in it. */
export function removeScratchFolder(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
