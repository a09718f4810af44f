import type { Metadata } from "next";
import Link from "next/link";
import { hitKindName } from "@/components/search/hitKindName";
import { HitGroups } from "@/components/search/HitGroups";
import { NothingFound, OtherWays } from "@/components/search/NothingFound";
import { SearchForm } from "@/components/search/SearchForm";
import { PageHeading } from "@/components/ui/PageHeading";
import { search } from "@/lib/data/search";
import type { SearchResult } from "@/lib/domain/search";
import { hitSlugs, routes, searchQuerySchema } from "@/lib/routes";
import { firstOfEach } from "@/lib/routes/query";

export const dynamic = "force-dynamic";

interface SearchPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const queryOf = async ({ searchParams }: SearchPageProps) =>
  searchQuerySchema.parse(firstOfEach(await searchParams));

export async function generateMetadata(props: SearchPageProps): Promise<Metadata> {
  const { q } = await queryOf(props);
  return { title: q ? `Sökning: ${q}` : "Sök", robots: { index: false } };
}

export default async function SearchPage(props: SearchPageProps) {
  const { q, slag } = await queryOf(props);
  const only = slag && hitSlugs[slag];
  const result = q ? await search(q, only) : null;
  return (
    <>
      <PageHeading title="Sök">
        <p>
          Nämnder, mål, nyckeltal, rapporter, anmärkningar och rapporternas löptext. Böjning och
          prickar spelar ingen roll: ”varddygn” hittar vårddygn.
        </p>
      </PageHeading>
      <SearchForm id="sok-pa-nytt" asked={q} isLarge />
      <div className="mt-8">
        {!result && <OtherWays />}
        {result && result.total === 0 && <NothingFound asked={q} proposals={result.proposals} />}
        {result && result.total > 0 && (
          <>
            <p className="mb-5" role="status">
              {foundWords(result, q)}
              {only && (
                <>
                  {" "}
                  Bara {hitKindName(only).toLowerCase()} visas.{" "}
                  <Link href={routes.search({ q })}>Visa allt</Link>
                </>
              )}
            </p>
            <HitGroups groups={result.groups} asked={q} />
          </>
        )}
      </div>
    </>
  );
}

function foundWords({ total, isInsideWords }: SearchResult, asked: string): string {
  const count = total === 1 ? "1 träff" : `${total} träffar`;
  if (!isInsideWords) return `${count} på ”${asked}”.`;
  return `Inget ord börjar med ”${asked}”, men ${count} har det inne i ett ord.`;
}
