"use client";

// In the client because the drawing answers to pointer and keys. Its library is fetched only where this is
// rendered: when the reader has asked for it in the address.
import dynamic from "next/dynamic";
import type { InteractiveCompareProps } from "./InteractiveCompare";

const InteractiveCompare = dynamic(() => import("./InteractiveCompare"), {
  ssr: false,
  loading: () => <p className="py-8 text-sm text-quiet">Hämtar det interaktiva diagrammet …</p>,
});

/** The interactive comparison; the page's own drawing stands without it. */
export function OpenCompare(props: InteractiveCompareProps) {
  return <InteractiveCompare {...props} />;
}
