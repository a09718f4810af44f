import { answerOpenId } from "@/lib/data/auth";

export const dynamic = "force-dynamic";

/**
 * Where the organisation's own sign-in service sends the browser back to. Of everything else that the
 * library can answer, nothing is answered: signing in with a password, and all that is done with an
 * account, goes through server actions and lib/data, which count attempts and ask for leave.
 */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname !== "/api/auth/callback/oidc") return new Response(null, { status: 404 });
  return answerOpenId(request);
}
