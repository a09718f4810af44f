import type { ReactNode } from "react";

/**
 * A table that may be wider than the screen: scrolls by itself and can be reached by keyboard. The
 * label must not repeat a heading's, so that the landmarks of a page can be told apart.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll-region" role="region" aria-label={`Tabell: ${label}`} tabIndex={0}>
      {children}
    </div>
  );
}
