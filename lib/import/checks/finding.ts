import type { DraftCheck } from "../draft";

/** What a single comparison found: the check to tell, the figures it confirms and those it puts in doubt. */
export interface Finding {
  check: DraftCheck;
  confirms: string[];
  blames: string[];
}
