import v8 from "node:v8";
import vm from "node:vm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exportFigures } from "@/lib/data/export";
import { closeExports } from "@/lib/data/export/stream";
import { draftOf, importOf, reportOf } from "./draft";
import { sql } from "./sql";

const rows = 200_000;
const megabyte = 1024 * 1024;
const timeout = 60_000;

beforeAll(async () => {
  const blocked = [{ code: "sumWrong", severity: "error", place: null, data: {} } as const];
  const { id } = reportOf(await importOf(draftOf({ problems: blocked })));
  // In one simple query, so that the rows go in without the triggers: they are not what is tested.
  await sql(
    `SET session_replication_role = replica;
     INSERT INTO figure (report_id, series_id, position, period_start, period_end, period_span, basis,
       value, decimals, unit, printed, section, "column", line, flags, verification)
     SELECT report_id, series_id, n, period_start, period_end, period_span, basis,
       n, 0, unit, n::text, section, "column", line, flags, verification
     FROM figure, generate_series(2, ${rows}) AS n WHERE report_id = '${id}'`,
  );
  await sql("UPDATE report SET state = 'published', published_at = now() WHERE id = $1", [id]);
}, 120_000);

afterAll(() => closeExports());

it("200 000 figures are taken out in memory that doesn't grow with them", { timeout }, async () => {
  const reader = (await exportFigures({}, "excel")).getReader();
  const before = held();
  let [lines, bytes, most] = [0, 0, 0];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const megabytesBefore = Math.floor(bytes / megabyte);
    bytes += chunk.value.byteLength;
    for (const byte of chunk.value) if (byte === 10) lines += 1;
    if (Math.floor(bytes / megabyte) > megabytesBefore) most = Math.max(most, held() - before);
  }
  expect(lines).toBe(rows + 1);
  expect(bytes).toBeGreaterThan(25 * megabyte);
  expect(most).toBeLessThan(3 * megabyte);
});

it("and no faster than they are read", { timeout }, async () => {
  const reader = (await exportFigures({}, "maskin")).getReader();
  await reader.read();
  const before = held();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(held() - before).toBeLessThan(3 * megabyte);
  await reader.cancel();
});

/** Bytes that something still holds, after what nobody does has been collected. */
function held(): number {
  v8.setFlagsFromString("--expose-gc");
  vm.runInNewContext("gc")();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
