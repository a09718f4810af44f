import type { Break } from "../domain/series";

/** Why a series breaks, in a few words. */
export function describeBreakCause(cause: Break["cause"]): string {
  return causes[cause];
}

const causes: Record<Break["cause"], string> = {
  definition: "ny definition",
  organisation: "ny organisation",
  method: "nytt sätt att mäta",
  coverage: "annan omfattning",
};
