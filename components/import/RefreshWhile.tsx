"use client";

// In the client so that a page that waits for the server needn't be loaded anew; without JavaScript the
// page asks the browser to.
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks for the page again every other second for as long as it is shown. */
export function RefreshWhile({ seconds = 2 }: { seconds?: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds + 1)} />
    </noscript>
  );
}
