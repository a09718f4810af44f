"use client";

// In the client because it reaches to the window's lower edge wherever the page is scrolled to; without a
// script it is as tall as the window.
import { useLayoutEffect, useRef, type ReactNode } from "react";

const margin = 16;
const leastHeight = 320;

/** The document beside its figures, in a pane that scrolls by itself and stays in sight. */
export function DocumentPane({ children }: { children: ReactNode }) {
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => {
      const element = pane.current;
      if (!element) return;
      const isBeside = getComputedStyle(element).position === "sticky";
      const room = window.innerHeight - element.getBoundingClientRect().top - margin;
      element.style.maxHeight = isBeside ? `${Math.max(leastHeight, room)}px` : "";
    };
    fit();
    window.addEventListener("scroll", fit, { passive: true });
    window.addEventListener("resize", fit);
    return () => {
      window.removeEventListener("scroll", fit);
      window.removeEventListener("resize", fit);
    };
  }, []);
  return (
    <div
      ref={pane}
      data-document
      tabIndex={0}
      role="region"
      aria-label="Dokumentets sida som den lästes"
      className="max-h-[45dvh] overflow-auto lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)]"
    >
      {children}
    </div>
  );
}
