import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/SignInForm";
import { PageHeading } from "@/components/ui/PageHeading";
import { getSignedIn } from "@/lib/data/session";
import { openIdService } from "@/lib/env";
import { returnQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { openIdAction, signInAction } from "./actions";

export const metadata: Metadata = { title: "Logga in" };

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { till, error } = returnQuerySchema.parse(firstOfEach(await searchParams));
  if (await getSignedIn()) redirect(till);
  return (
    <>
      <PageHeading title="Logga in">
        <p>
          För dem som läser in och granskar rapporter. Allt som är publicerat läser man utan konto.
        </p>
      </PageHeading>
      {openIdService() && (
        <form action={openIdAction} className="mb-10 border-b border-rule-strong pb-10">
          <input type="hidden" name="till" value={till} />
          {error && (
            <p role="alert" className="mb-4 max-w-measure border-l-4 border-not-achieved pl-4">
              Inloggningen hos organisationen gick inte. Kontot kanske inte är upplagt här: fråga
              den som är administratör.
            </p>
          )}
          <button type="submit" className="button">
            Logga in med organisationens konto
          </button>
        </form>
      )}
      <SignInForm till={till} signIn={signInAction} />
    </>
  );
}
