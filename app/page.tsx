import { CommitteeEntry } from "@/components/committees/CommitteeEntry";
import { EmptyState } from "@/components/ui/EmptyState";
import { InventedMark } from "@/components/ui/InventedMark";
import { listCommitteeOverviews } from "@/lib/data/committees";
import type { CommitteeOverview } from "@/lib/domain/selection";

export const dynamic = "force-dynamic";

export default async function StartPage() {
  const overviews = await listCommitteeOverviews();
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
      {overviews.length === 0 && (
        <EmptyState>Ingen rapport är publicerad än. Här kommer nämnderna att stå.</EmptyState>
      )}
      {byMunicipality(overviews).map((group) => (
        <Municipality key={group[0].committee.municipality.slug} overviews={group} />
      ))}
    </>
  );
}

type Group = [CommitteeOverview, ...CommitteeOverview[]];

function Municipality({ overviews }: { overviews: Group }) {
  const { municipality } = overviews[0].committee;
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

/** Real municipalities first, each with its committees in the order given. */
function byMunicipality(overviews: CommitteeOverview[]): Group[] {
  const groups = new Map<string, Group>();
  for (const overview of overviews) {
    const { id } = overview.committee.municipality;
    const group = groups.get(id);
    if (group) group.push(overview);
    else groups.set(id, [overview]);
  }
  const isInvented = ([first]: Group) => Number(first.committee.municipality.isInvented);
  return [...groups.values()].sort((a, b) => isInvented(a) - isInvented(b));
}
