import "server-only";
import { finished } from "node:stream";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { databaseUrl } from "../../env";

/** A reader that takes nothing for this long is gone; its connection is somebody else's. */
const patience = 60_000;

/** Few, and apart from those that the pages use: many who download slowly must not stop the site. */
const connections = 4;

const kept = globalThis as { namndkollenExports?: pg.Pool };

/**
 * The rows of a COPY statement as bytes, led by `lead`, drawn no faster than they are read. Memory
 * doesn't grow with the rows. Resolves when the first have come, so that a faulty statement rejects
 * here. The connection is given back at the end, and closed when the reader leaves or falls asleep.
 */
export async function copyStream(
  statement: string,
  lead: string,
): Promise<ReadableStream<Uint8Array>> {
  const client = await pool().connect();
  const rows = client.query(copyTo(statement));
  finished(rows, (error) => client.release(error ?? undefined));
  const chunks: AsyncIterator<Buffer> = rows[Symbol.asyncIterator]();
  let next: IteratorResult<Buffer> | null = await chunks.next();
  let asleep: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (lead) controller.enqueue(new TextEncoder().encode(lead));
      },
      async pull(controller) {
        clearTimeout(asleep);
        const { done, value } = next ?? (await chunks.next());
        next = null;
        if (done) return controller.close();
        controller.enqueue(value);
        asleep = setTimeout(() => rows.destroy(new Error("nobody reads")), patience).unref();
      },
      cancel() {
        clearTimeout(asleep);
        rows.destroy();
      },
    },
    { highWaterMark: 1 },
  );
}

/** Closes the exports' connections, so that a process can end. */
export async function closeExports(): Promise<void> {
  await kept.namndkollenExports?.end();
  delete kept.namndkollenExports;
}

/** How many exports hold a connection, and how many are free. For tests and for those who watch. */
export function exportConnections(): { busy: number; free: number } {
  const { totalCount = 0, idleCount = 0 } = kept.namndkollenExports ?? {};
  return { busy: totalCount - idleCount, free: idleCount };
}

function pool(): pg.Pool {
  return (kept.namndkollenExports ??= newPool());
}

function newPool(): pg.Pool {
  const made = new pg.Pool({
    connectionString: databaseUrl(),
    max: connections,
    connectionTimeoutMillis: 15_000,
    options: "-c default_transaction_read_only=on",
  });
  // A connection that the database drops is told to the stream that uses it. It is also told here, where
  // an event that nobody listens to would end the process.
  made.on("error", () => {});
  made.on("connect", (client) => client.on("error", () => {}));
  return made;
}
