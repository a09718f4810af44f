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
    {
      label: "Rapporter",
      href: routes.editing(),
      segment: null,
      isShown: mayAnywhere(actor, "readDraft"),
    },
    {
      label: "Publicerat",
      href: routes.releases(),
      segment: "publicerat",
      isShown: mayAnywhere(actor, "readDraft"),
    },
    {
      label: "Historik",
      href: routes.history(),
      segment: "historik",
      isShown: mayAnywhere(actor, "readHistory"),
    },
    {
      label: "Användare",
      href: routes.users(),
      segment: "anvandare",
      isShown: mayAnywhere(actor, "manageUsers"),
    },
    { label: "Små antal", href: routes.smallCounts(), segment: "smatal", isShown: isForAll },
    { label: "Konto", href: routes.account(), segment: "konto", isShown: actor !== null },
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
