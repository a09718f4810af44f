import Link from "next/link";
import { hitKindName } from "@/components/search/hitKindName";
import type { HitGroup } from "@/lib/domain/search";
import { hitSlugs, routes, type HitSlug } from "@/lib/routes";
import { HitEntry } from "./HitEntry";

interface HitGroupsProps {
  groups: readonly HitGroup[];
  asked: string;
}

/** What was found, kind by kind; a kind with more than is shown leads to all of its own. */
export function HitGroups({ groups, asked }: HitGroupsProps) {
  return groups.map((group) => {
    const slug = slugOf(group);
    return (
      <section
        key={group.kind}
        id={slug}
        aria-labelledby={`${slug}-rubrik`}
        className="grid gap-x-10 gap-y-2 border-t border-rule-strong pt-4 pb-10 lg:grid-cols-[13rem_minmax(0,1fr)]"
      >
        <div>
          <h2 id={`${slug}-rubrik`}>{hitKindName(group.kind)}</h2>
          <p className="text-sm text-quiet">{countWords(group)}</p>
        </div>
        <div className="min-w-0">
          <ul>
            {group.hits.map((hit, index) => (
              <li key={index} className="border-b border-rule py-2.5 first:pt-0 last:border-0">
                <HitEntry hit={hit} asked={asked} />
              </li>
            ))}
          </ul>
          {group.hits.length < group.total && (
            <p className="pt-2 text-sm">
              <Link href={routes.search({ q: asked, slag: slug })} className="inline-block py-0.5">
                Visa fler träffar bland {hitKindName(group.kind).toLowerCase()}
              </Link>
            </p>
          )}
        </div>
      </section>
    );
  });
}

function slugOf({ kind }: HitGroup): HitSlug {
  const slugs = Object.keys(hitSlugs).filter((slug): slug is HitSlug => slug in hitSlugs);
  return slugs.find((slug) => hitSlugs[slug] === kind) ?? "namnder";
}

function countWords({ hits, total }: HitGroup): string {
  if (hits.length < total) return `${hits.length} av ${total} träffar`;
  return total === 1 ? "1 träff" : `${total} träffar`;
}
