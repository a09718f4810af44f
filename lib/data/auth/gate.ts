import "server-only";

/** A password takes a thread and 19 MB while it is looked at: more at a time would starve all else. */
const atOnce = 2;
/** So many may wait for their turn, a few seconds at most; more are sent away unlooked at. */
const inQueue = 40;

/** Thrown instead of waiting where too many wait already. */
export class TooBusy extends Error {
  override name = "TooBusy";
}

let working = 0;
const waiting: (() => void)[] = [];

/**
 * Does work that looks at passwords, a few at a time and the rest in turn, so that a flood of attempts to
 * sign in costs the readers nothing. Throws `TooBusy` at once when too many wait.
 */
export async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (working < atOnce) working += 1;
  else if (waiting.length >= inQueue) throw new TooBusy("too many attempts to sign in at once");
  else await new Promise<void>((go) => waiting.push(go));
  try {
    return await work();
  } finally {
    // The turn goes to the next in line, or back.
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  }
}
