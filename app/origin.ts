/**
 * The site's own address as the reader wrote it, for links that leave the page: behind a proxy what the
 * proxy says, else the host asked for. Only a plain host name with a port is believed.
 */
export function originOf(headers: Headers): string {
  const given = (name: string) => headers.get(name)?.split(",")[0]?.trim();
  const host = given("x-forwarded-host") ?? given("host") ?? "";
  const scheme = given("x-forwarded-proto") === "https" ? "https" : "http";
  return /^[a-z0-9.:[\]-]+$/i.test(host) ? `${scheme}://${host}` : "";
}
