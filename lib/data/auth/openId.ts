import "server-only";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { z } from "zod";
import { openIdService } from "../../env";

/** What the organisation's own sign-in service is called in addresses and in the database. */
export const openIdProvider = "oidc";

/** The plugin that signs in with the organisation's own service; none when the environment names none. */
export function openIdPlugins() {
  const service = openIdService();
  if (!service) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: openIdProvider,
          clientId: service.clientId,
          clientSecret: service.clientSecret,
          discoveryUrl: `${service.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
          scopes: ["openid", "profile", "email"],
          requireIdTokenVerification: true,
          disableSignUp: true,
          getUserInfo: async ({ idToken }) => personIn(idToken),
        },
      ],
    }),
  ];
}

const claimsSchema = z.object({
  sub: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  preferred_username: z.string().optional(),
});

/**
 * Who an ID token is about; the library has held it against the service's keys before it asks. Entra ID
 * gives an e-mail only where one is set, and always the name that is used to sign in. Null when neither
 * says who it is.
 */
function personIn(idToken: string | undefined) {
  const payload = Buffer.from(idToken?.split(".")[1] ?? "", "base64url").toString();
  const claims = claimsSchema.safeParse(payload && JSON.parse(payload));
  const { sub, name, email, preferred_username: signInName } = claims.data ?? {};
  const address = z.email().safeParse(email ?? signInName);
  if (!sub || !address.success) return null;
  return { id: sub, sub, name, email: address.data.toLowerCase(), emailVerified: false };
}
