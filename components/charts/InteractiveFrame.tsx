import Link from "next/link";
import type { ReactNode } from "react";

interface InteractiveFrameProps {
  isOpen: boolean;
  hrefs: { open: string; close: string };
  /** How it is read with a pointer; the keyboard is the same for all. */
  pointing: string;
  children: ReactNode;
}

/** The way to an interactive view, or the view itself: asked for in the address, so it can be linked. */
export function InteractiveFrame({ isOpen, hrefs, pointing, children }: InteractiveFrameProps) {
  if (!isOpen)
    return (
      <p className="mt-3 print:hidden">
        <Link href={hrefs.open} scroll={false} prefetch={false} className="text-sm">
          Öppna interaktivt diagram
        </Link>
      </p>
    );
  return (
    <div className="mt-6 print:hidden">
      <p className="text-sm text-quiet">
        {pointing}, eller ställ dig i diagrammet och gå med piltangenterna.{" "}
        <Link href={hrefs.close} scroll={false}>
          Stäng
        </Link>
      </p>
      <noscript>
        <p className="py-4">
          Det interaktiva diagrammet behöver JavaScript. Diagrammet ovan gör det inte.
        </p>
      </noscript>
      {children}
    </div>
  );
}
