import Link from "next/link";
import type { Committee } from "@/lib/domain/committee";
import { routes } from "@/lib/routes";
import { CommitteeTabs } from "./CommitteeTabs";

/** Over every page of a committee: whose it is, whether it is invented, and the seven views. */
export function CommitteeHeader({ committee }: { committee: Committee }) {
  const { municipality } = committee;
  return (
    <header className="pt-6">
      {municipality.isInvented && <InventedNotice name={municipality.name} />}
      <nav aria-label="Var du är" className="text-sm text-quiet">
        <Link href={routes.start()} className="inline-block py-0.5">
          Nämnder
        </Link>
        <span aria-hidden="true"> / </span>
        <Link href={routes.start({ kommun: municipality.slug })} className="inline-block py-0.5">
          {municipality.name}
        </Link>
      </nav>
      <p className="mt-1 font-serif text-[clamp(1.6rem,1.3rem+1.6vw,2rem)] leading-tight tracking-tight hyphens-auto">
        <Link href={routes.committee(committee)} className="text-ink no-underline hover:underline">
          {committee.name}
        </Link>
      </p>
      <CommitteeTabs
        tabs={[
          { segment: null, label: "Översikt", href: routes.committee(committee) },
          { segment: "mal", label: "Mål", href: routes.committeeGoals(committee) },
          { segment: "nyckeltal", label: "Nyckeltal", href: routes.indicators(committee) },
          { segment: "ekonomi", label: "Ekonomi", href: routes.finance(committee) },
          { segment: "placeringar", label: "Placeringar", href: routes.placements(committee) },
          { segment: "kontroll", label: "Kontroll", href: routes.control(committee) },
          { segment: "rapporter", label: "Rapporter", href: routes.reports(committee) },
        ]}
      />
    </header>
  );
}

function InventedNotice({ name }: { name: string }) {
  return (
    <p className="mb-6 border-l-4 border-partly bg-tint px-4 py-2.5 text-sm">
      <strong>Påhittad kommun.</strong> {name} finns inte. Nämnder, mål och siffror är påhittade för
      att visa hur Nämndkollen fungerar med fem hela år av rapporter.
    </p>
  );
}
