import type { Metadata } from "next";
import type { ReactNode } from "react";
import { EditorialHeader } from "@/components/account/EditorialHeader";
import { getSignedIn } from "@/lib/data/session";
import { may, mayAnywhere } from "@/lib/domain/permission";
import { routes } from "@/lib/routes";
import { signOutAction } from "./actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: { default: "Redaktion", template: "%s – Redaktion – Nämndkollen" },
  robots: { index: false, follow: false },
};

/** Over every page of the editors': what there is for the one signed in, and the way out. */
export default async function EditorialLayout({ children }: { children: ReactNode }) {
  const signedIn = await getSignedIn();
  const actor = signedIn?.actor ?? null;
  const isForAll = may(actor, "editSettings", { committeeId: null, reportState: null });
  const links = [
    { isShown: mayAnywhere(actor, "readDraft"), label: "Rapporter", href: routes.editing() },
    { isShown: mayAnywhere(actor, "readDraft"), label: "Publicerat", href: routes.releases() },
    { isShown: mayAnywhere(actor, "readHistory"), label: "Historik", href: routes.history() },
    { isShown: mayAnywhere(actor, "manageUsers"), label: "Användare", href: routes.users() },
    { isShown: isForAll, label: "Små antal", href: routes.smallCounts() },
    { isShown: actor !== null, label: "Konto", href: routes.account() },
  ];
  return (
    <>
      <EditorialHeader
        name={actor?.name ?? null}
        links={links.filter(({ isShown }) => isShown)}
        signOut={signOutAction}
      />
      {children}
    </>
  );
}
