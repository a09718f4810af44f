import type { Metadata } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/ui/PageHeading";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Sidan finns inte" };

export default function NotFound() {
  return (
    <PageHeading title="Sidan finns inte">
      <p>
        Adressen leder inte till någon nämnd, rapport eller siffra här. Rapporter som har
        publicerats behåller sina adresser, så kontrollera att den är rätt avskriven.
      </p>
      <p className="mt-4">
        <Link href={routes.start()}>Alla nämnder</Link>
      </p>
    </PageHeading>
  );
}
