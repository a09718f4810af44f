import "server-only";

/**
 * Lets `most` pieces of work run at a time and `mostWaiting` more wait, first come first served.
 * One beyond that is turned away at once: null.
 */
export function turns(most: number, mostWaiting: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
    if (running >= most) {
      if (waiting.length >= mostWaiting) return null;
      // Whoever ends hands its place over, so that nobody gets in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
