import type { MissingReason as Reason } from "@/lib/domain/figure";

/** Why there is no number, in words: a dash would look like a value, and a blank like a fault of ours. */
export function MissingReason({ reason }: { reason: Reason }) {
  return <span className="text-sm text-quiet italic">{words[reason]}</span>;
}

const words: Record<Reason, string> = {
  blank: "tom cell",
  unreadable: "går inte att läsa",
  notReported: "redovisas inte",
  notApplicable: "inte aktuellt",
  suppressed: "dolt, för att inte röja ett litet antal",
};
