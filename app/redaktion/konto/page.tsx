import type { Metadata } from "next";
import { PasswordForm } from "@/components/account/PasswordForm";
import { RoleList } from "@/components/account/RoleList";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { longestPassword, shortestPassword } from "@/lib/data/auth/password";
import { getSignedIn } from "@/lib/data/session";
import { listWorkplaces } from "@/lib/data/workplace";
import { routes } from "@/lib/routes";
import { requireVisitor } from "../visitor";
import { changePasswordAction } from "./actions";

export const metadata: Metadata = { title: "Konto" };

export default async function AccountPage() {
  const actor = await requireVisitor(routes.account());
  const workplaces = await listWorkplaces(actor);
  const mustChange = (await getSignedIn())?.mustChangePassword === true;
  return (
    <>
      <PageHeading title="Konto">
        <p>
          {actor.name}, {actor.email}
        </p>
      </PageHeading>
      {mustChange && (
        <p className="mb-10 max-w-measure border-l-4 border-partly bg-tint px-4 py-2.5">
          Lösenordet är ett engångslösenord. Välj ett eget, så öppnas resten.
        </p>
      )}
      <Section id="losenord" title="Lösenord">
        <PasswordForm
          shortest={shortestPassword}
          longest={longestPassword}
          change={changePasswordAction}
        />
      </Section>
      {!mustChange && (
        <Section id="roller" title="Roller">
          <RoleList roles={actor.roles} committees={workplaces.map(({ committee }) => committee)} />
        </Section>
      )}
    </>
  );
}
