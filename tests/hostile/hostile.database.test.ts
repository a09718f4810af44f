import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import v8 from "node:v8";
import vm from "node:vm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { limits } from "@/lib/data/contained";
import { runNextJob } from "@/lib/data/jobs";
import { getUpload, receiveUpload } from "@/lib/data/upload";
import { describeProblem } from "@/lib/format/problem";
import { actorOf } from "../data/actor";
import { rowCounts, sql } from "../data/sql";
import { childrenOf, watchingChildren } from "./children";
import { docxFiles } from "./files/docx";
import { pdfFiles } from "./files/pdf";
import { textFiles } from "./files/text";
import { xlsxFiles } from "./files/xlsx";

const patience = 150_000;
const folder = mkdtempSync(path.join(os.tmpdir(), "namndkollen-hostile-"));
vi.stubEnv("TMPDIR", folder);
afterAll(() => rmSync(folder, { recursive: true }));

// What is still held after a collection is a leak; what is merely not collected yet is not.
v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc") as () => void;
let admin: Actor;
beforeAll(() => {
  admin = actorOf([{ committeeId: null, role: "admin" }]);
});

describe("a hostile file that is brought in", () => {
  it.each([...docxFiles, ...xlsxFiles, ...pdfFiles, ...textFiles])(
    "$name is refused or read, and leaves nothing behind",
    async ({ name, bytes, codes }) => {
      const content = new Uint8Array(bytes());
      const rows = await rowsBeside();
      const { value: outcome, seen } = await watchingChildren(() => bringIn(name, content));
      expect(codes, JSON.stringify(outcome)).toContain(outcome.code);
      if (outcome.code !== "read") {
        const message = describeProblem({ code: outcome.code, data: {} });
        expect(message).toMatch(/^\p{Lu}.{20,}[.!]$/su);
      }
      // It is looked at twenty times a second, and may grow a little in between.
      expect(seen.megabytes).toBeLessThan(limits.memoryMegabytes * 1.5);
      expect(seen.environment).not.toMatch(/DATABASE_URL|AUTH_SECRET|postgres/);
      expect(childrenOf(process.pid)).toEqual([]);
      expect(readdirSync(os.tmpdir())).toEqual([]);
      expect(await rowsBeside()).toEqual(rows);
    },
    patience,
  );

  it.each([docxFiles, xlsxFiles, pdfFiles].flatMap((files) => files.slice(0, 1)))(
    "$name leaves nothing in memory, however often it comes",
    async ({ name, bytes }) => {
      const content = bytes();
      // Some bytes more each time, or it would be known as the same file.
      const bringAgain = (turn: number) =>
        bringIn(name, new Uint8Array(Buffer.concat([content, Buffer.alloc(turn)])));
      await bringAgain(1);
      const before = heldMegabytes();
      for (let turn = 2; turn < 6; turn += 1) await bringAgain(turn);
      expect(heldMegabytes() - before).toBeLessThan(20);
    },
    patience,
  );
});

describe("a file's name", () => {
  it.each([
    ["../../x.txt", "x.txt"],
    ["..\\..\\x.txt", "x.txt"],
    ["/etc/passwd", "passwd"],
    ["CON", "CON"],
    ["-rf", "-rf"],
    ["..", ".."],
    ["", "namnlös fil"],
    ["\u202etxt.exe\0", "txt.exe"],
    ["a\r\nb.txt", "ab.txt"],
    ["<img src=x onerror=alert(1)>.txt", "<img src=x onerror=alert(1)>.txt"],
    ["תקציב.txt", "תקציב.txt"],
    [`${"a".repeat(5_000)}.txt`, "a".repeat(200)],
  ])(
    "%j is told as %j and is never a path",
    async (name, told) => {
      const { id } = await bringIn(name, new Uint8Array(Buffer.from(`Årsbokslut ${name}`)));
      expect((await getUpload(admin, id ?? "")).fileName).toBe(told);
      expect(readdirSync(os.tmpdir())).toEqual([]);
    },
    patience,
  );
});

/** What became of the file: "read", or the code it was refused with; all that is stored of it is whole. */
async function bringIn(fileName: string, bytes: Uint8Array<ArrayBuffer>) {
  const receipt = await receiveUpload(admin, { fileName, bytes, committeeId: null });
  if (receipt.kind === "refused") return { code: receipt.code, id: null };
  if (receipt.kind !== "received") throw new Error(receipt.kind);
  const { id } = receipt;
  expect(await runNextJob()).toBe(true);
  const { state, problems, lineCount } = await getUpload(admin, id);
  const [stored] = await sql(
    `SELECT draft IS NOT NULL AS "hasDraft", bytes IS NOT NULL AS "hasBytes",
       (SELECT coalesce(sum(jsonb_array_length(lines)), 0)::int FROM upload_page
        WHERE upload_id = upload.id) AS lines
     FROM upload WHERE id = $1`,
    [id],
  );
  if (state === "refused") {
    expect(stored).toMatchObject({ hasDraft: false, lines: 0 });
    return { code: problems[0]?.code ?? "", id };
  }
  expect(state).toBe("read");
  expect(stored).toMatchObject({ hasDraft: true, lines: lineCount });
  const [{ errors = [] } = {}] = await sql(
    `SELECT jsonb_path_query_array(draft, '$.problems[*] ? (@.severity == "error").code') AS errors
     FROM upload WHERE id = $1`,
    [id],
  );
  const ofFile = Array.isArray(errors) ? errors.filter(isOfFile) : [];
  return { code: typeof ofFile[0] === "string" ? ofFile[0] : "read", id };
}

/** What the document doesn't say of itself is a matter for the one who reviews it. */
function isOfFile(code: unknown): boolean {
  return !/(?:Missing|Unclear|Fails|AddUp)$/.test(String(code));
}

/** Everything but what is of the upload itself. */
async function rowsBeside(): Promise<Record<string, number>> {
  return { ...(await rowCounts()), event: 0 };
}

function heldMegabytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 ** 2;
}
