import type { Report } from "./report";

/** One edition of a report that the public has seen. */
export interface Release extends Report {
  /** When it stopped being shown; null while it is. */
  withdrawnAt: Date | null;
  /** Why it was taken back; null when it is shown, or the next release took its place. */
  withdrawalReason: string | null;
}
