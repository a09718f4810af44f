import "server-only";

/**
 * Whether a request that changes something comes from a page of ours, by what the browser says of it. Every
 * server action and every route handler that answers anything but GET asks this before anything else. A
 * request that says nothing of where it comes from is refused.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin";
  const host = headers.get("x-forwarded-host")?.split(",")[0]?.trim() ?? headers.get("host");
  return URL.canParse(origin) && host !== null && new URL(origin).host === host;
}
