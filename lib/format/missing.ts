import type { MissingReason } from "../domain/figure";

/** Why there is no number, in a few words. */
export function missingReasonName(reason: MissingReason): string {
  return names[reason];
}

const names: Record<MissingReason, string> = {
  blank: "tom cell",
  unreadable: "går inte att läsa",
  notReported: "redovisas inte",
  notApplicable: "inte aktuellt",
  suppressed: "dolt, för att inte röja ett litet antal",
};
