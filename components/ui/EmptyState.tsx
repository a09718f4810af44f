import type { ReactNode } from "react";

/** Nothing to show, and why: said in the reader's words and never drawn as a zero. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <p className="max-w-measure border-l-2 border-rule-strong pl-4 text-quiet">{children}</p>;
}
