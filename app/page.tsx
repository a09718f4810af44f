import Link from "next/link";
import { CommitteeEntry } from "@/components/committees/CommitteeEntry";
import { MunicipalityChoice } from "@/components/committees/MunicipalityChoice";
import { EmptyState } from "@/components/ui/EmptyState";
import { InventedMark } from "@/components/ui/InventedMark";
import { PageLinks } from "@/components/ui/PageLinks";
import type { CommitteeOverview } from "@/lib/domain/selection";
import { routes } from "@/lib/routes";
import { getStartPage } from "./startPage";

export const dynamic = "force-dynamic";

interface StartPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function StartPage({ searchParams }: StartPageProps) {
  const { chosen, municipalities, page, groups } = await getStartPage(await searchParams);
  return (
    <>
      <header className="pt-10 pb-10 sm:pt-14">
        <h1 className="max-w-[22ch] text-[clamp(2rem,1.2rem+3.4vw,3.4rem)]">
          Vad nämnderna lovade, och hur det gick
        </h1>
        <p className="mt-5 max-w-measure text-lg leading-snug text-quiet">
          Nämndkollen läser nämndernas planer, delårsrapporter och bokslut och ställer mål,
          nyckeltal och ekonomi bredvid varandra, men bara det som går att jämföra. Varje siffra är
          en länk till raden där den trycktes.
        </p>
      </header>
      {groups.length === 0 && (
        <EmptyState>Ingen rapport är publicerad än. Här kommer nämnderna att stå.</EmptyState>
      )}
      {(page.count > 1 || chosen) && (
        <MunicipalityChoice municipalities={municipalities} chosen={chosen} />
      )}
      {groups.map((overviews) => (
        <Municipality key={overviews[0]?.committee.id} overviews={overviews} />
      ))}
      <PageLinks
        label="Nämnder"
        page={page}
        hrefOf={(number) => routes.start({ kommun: chosen?.slug, sida: String(number) })}
      />
      {chosen && (
        <p className="pb-6 text-sm">
          <Link href={routes.start()}>Alla kommuner</Link>
        </p>
      )}
    </>
  );
}

function Municipality({ overviews }: { overviews: CommitteeOverview[] }) {
  const [first] = overviews;
  if (!first) return null;
  const { municipality } = first.committee;
  return (
    <section
      id={municipality.slug}
      aria-labelledby={`${municipality.slug}-namn`}
      className="border-t-2 border-ink pt-3 pb-10"
    >
      <h2 id={`${municipality.slug}-namn`} className="pb-3 text-xl">
        {municipality.name}
        {municipality.isInvented && <InventedMark />}
      </h2>
      {municipality.isInvented && (
        <p className="-mt-1 max-w-measure pb-4 text-sm text-quiet">
          Kommunen finns inte. Den visar vad sidorna kan när en nämnd har lämnat alla sina rapporter
          i flera år.
        </p>
      )}
      {overviews.map((overview) => (
        <CommitteeEntry key={overview.committee.id} overview={overview} />
      ))}
    </section>
  );
}
