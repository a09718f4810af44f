/** A header as Next's configuration takes it. */
interface Header {
  key: string;
  value: string;
}

/** What a page may do beside its own: nothing, but for what is named. */
interface Allowances {
  /** Stands in pages of others: what is made to be embedded. */
  embedded?: boolean;
  /** A form of its may lead to another site: to the organisation's own sign-in service. */
  leadsAway?: boolean;
  /** Live reload compiles in the browser and asks over a socket. */
  development?: boolean;
}

/** Where a sign-in service may be: on the net, or on this very machine (lib/run/variables.mjs). */
const signInServices = "https: http://localhost:* http://127.0.0.1:*";

/**
 * The headers of every answer. Scripts, styles, pictures and requests come from here and nowhere else. Inline
 * scripts are let through, since Next puts a page's data in such: to name each by a nonce would make every
 * answer another, where readers are given the same one from a store and what is hidden must answer, byte
 * for byte, as what doesn't exist. All text of reports is escaped by React.
 */
export function securityHeaders({ embedded, leadsAway, development }: Allowances = {}): Header[] {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${leadsAway ? ` ${signInServices}` : ""}`,
    `frame-ancestors ${embedded ? "*" : "'self'"}`,
  ];
  return [
    { key: "content-security-policy", value: policy.join("; ") },
    { key: "x-content-type-options", value: "nosniff" },
    // A form's own pages must be told where it came from (lib/data/sameOrigin.ts); others get the site's name.
    { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
    { key: "permissions-policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
    ...(embedded
      ? []
      : [
          { key: "x-frame-options", value: "SAMEORIGIN" },
          { key: "cross-origin-opener-policy", value: "same-origin" },
        ]),
  ];
}
