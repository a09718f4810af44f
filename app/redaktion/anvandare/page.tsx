import type { Metadata } from "next";
import { AddUserForm } from "@/components/account/AddUserForm";
import { PublishingTable } from "@/components/account/PublishingTable";
import { RoleChoice } from "@/components/account/RoleChoice";
import { UserEntry } from "@/components/account/UserEntry";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { listUsers, type UserAccount } from "@/lib/data/users";
import { listWorkplaces } from "@/lib/data/workplace";
import { committeesFor } from "@/lib/domain/permission";
import { routes } from "@/lib/routes";
import { orNotFound, requireVisitor } from "../visitor";
import {
  addUserAction,
  deactivateUserAction,
  giveRoleAction,
  reactivateUserAction,
  resetPasswordAction,
  setNeedsTwoPeopleAction,
  takeRoleAction,
} from "./actions";

export const metadata: Metadata = { title: "Användare" };

export default async function UsersPage() {
  const actor = await requireVisitor(routes.users());
  const users = await orNotFound(listUsers(actor));
  const workplaces = await listWorkplaces(actor);
  const managed = committeesFor(actor, "manageUsers");
  const isForAll = managed === "all";
  const own = workplaces.filter(({ committee }) => isForAll || managed.includes(committee.id));
  const committees = own.map(({ committee }) => committee);
  const active = users.filter(({ deactivatedAt }) => deactivatedAt === null);
  const closed = users.filter(({ deactivatedAt }) => deactivatedAt !== null);
  const entryOf = (user: UserAccount) => (
    <UserEntry
      key={user.id}
      user={user}
      isSelf={user.id === actor.id}
      isForAll={isForAll}
      committees={committees}
      actions={{
        giveRole: giveRoleAction,
        takeRole: takeRoleAction,
        reset: resetPasswordAction,
        deactivate: deactivateUserAction,
        reactivate: reactivateUserAction,
      }}
    />
  );
  return (
    <>
      <PageHeading title="Användare">
        <p>Vilka som har konto, och vad de får göra i vilken nämnd. Läsare behöver inget konto.</p>
      </PageHeading>
      {isForAll && (
        <Section id="nytt" title="Nytt konto">
          <AddUserForm add={addUserAction}>
            <RoleChoice committees={committees} isForAll none="Ingen än" />
          </AddUserForm>
        </Section>
      )}
      <Section id="konton" title="Konton" note={countOf(active.length)}>
        {active.map(entryOf)}
      </Section>
      {closed.length > 0 && (
        <Section id="avstangda" title="Avstängda" note={countOf(closed.length)}>
          {closed.map(entryOf)}
        </Section>
      )}
      <Section
        id="publicering"
        title="Publicering"
        note="Om det krävs två får ingen som har läst in eller avgjort något i en rapport publicera den."
      >
        <PublishingTable workplaces={own} set={setNeedsTwoPeopleAction} />
      </Section>
    </>
  );
}

function countOf(accounts: number): string {
  return accounts === 1 ? "1 konto" : `${accounts} konton`;
}
