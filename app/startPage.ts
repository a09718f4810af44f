import { group } from "d3-array";
import { listCommittees } from "@/lib/data/committees";
import { listCommitteeOverviews } from "@/lib/data/overview";
import { pageOf } from "@/lib/domain/page";
import { startQuerySchema } from "@/lib/routes";
import { firstOfEach } from "@/lib/routes/query";

const committeesPerPage = 30;

/** The register of committees, municipality by municipality, real ones first: one page of it, or one municipality's. */
export async function getStartPage(search: Record<string, string | string[] | undefined>) {
  const query = startQuerySchema.parse(firstOfEach(search));
  const all = (await listCommittees()).sort(
    (a, b) => Number(a.municipality.isInvented) - Number(b.municipality.isInvented),
  );
  const municipalities = [...group(all, ({ municipality }) => municipality.slug).values()].flatMap(
    ([first]) => (first ? [first.municipality] : []),
  );
  const chosen = municipalities.find(({ slug }) => slug === query.kommun) ?? null;
  const asked = chosen ? all.filter(({ municipality }) => municipality.slug === chosen.slug) : all;
  const page = pageOf(asked, Number(query.sida ?? 1), committeesPerPage);
  const overviews = await listCommitteeOverviews(page.members);
  return {
    chosen,
    municipalities,
    page,
    groups: [...group(overviews, ({ committee }) => committee.municipality.slug).values()],
  };
}
