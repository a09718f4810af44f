"use client";

// In the client because the drawing answers to pointer and keys. Its library (over 100 kB) is fetched only
// where this is rendered: when the reader has asked for it in the address.
import dynamic from "next/dynamic";
import type { InteractiveSeriesProps } from "./InteractiveSeries";

const InteractiveSeries = dynamic(() => import("./InteractiveSeries"), {
  ssr: false,
  loading: () => <p className="py-8 text-sm text-quiet">Hämtar det interaktiva diagrammet …</p>,
});

/** The interactive view of one series; the page's own drawing stands without it. */
export function OpenInteractive(props: InteractiveSeriesProps) {
  return <InteractiveSeries {...props} />;
}
