import "server-only";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
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
          mapProfileToUser: (profile) => ({ email: emailIn(profile) }),
        },
      ],
    }),
  ];
}

/** Entra ID gives an e-mail only where one is set, and always the name that is used to sign in. */
function emailIn(profile: Record<string, unknown>): string | undefined {
  const given = profile.email ?? profile.preferred_username;
  return typeof given === "string" ? given.toLowerCase() : undefined;
}
