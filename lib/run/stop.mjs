const controller = new AbortController();

/** Aborted when the command is told to end. Everything that waits waits for this too. */
export const stopped = controller.signal;

/**
 * From now on Ctrl-C and other signals end the command in order, with its database stopped, and so
 * does the end of the npm that started it: npm passes no SIGTERM on.
 */
export function watchForStop() {
  const parent = process.ppid;
  const stop = () => controller.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  setInterval(() => process.ppid !== parent && stop(), 300).unref();
}

/** Resolves when the command is told to end, or at once if it has been. */
export async function untilStopped() {
  if (stopped.aborted) return;
  // A listener alone keeps no process alive, and the watch above must not.
  const alive = setInterval(() => {}, 60_000);
  await new Promise((resolve) => stopped.addEventListener("abort", resolve, { once: true }));
  clearInterval(alive);
}
