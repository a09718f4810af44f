import Link from "next/link";
import type { ReactNode } from "react";
import { reviewPageOf } from "@/lib/domain/reviewPage";
import type { TableCount } from "@/lib/domain/tableCount";
import { routes } from "@/lib/routes";

/** What the lists of the page share: whose review they lead into, and whether they are asked for whole. */
export interface ListContext {
  upload: { id: string };
  isWhole: boolean;
}

/** So many are read at a glance; the rest are counted, and shown when asked for. */
const glance = 8;

interface ListingProps<T> {
  title: string;
  items: readonly T[];
  /** Anchor of the part of the page it is in, where the whole list is shown. */
  part: string;
  context: ListContext;
  /** Heading level of the title on the page. */
  level?: 3 | 4;
  /** The counts of its tables; left out where the list isn't of what stands in tables. */
  tables?: (items: readonly T[]) => TableCount[];
  children: (shown: readonly T[]) => ReactNode;
}

/** A list of any length at a bounded cost: the first few, how many there are in each table, and a way to all of them. */
export function Listing<T>(props: ListingProps<T>) {
  const { title, items, part, context, level = 3, tables, children } = props;
  if (items.length === 0) return null;
  const isCut = items.length > glance && !context.isWhole;
  const Heading = `h${level}` as const;
  return (
    <div className="mt-4">
      <Heading className={level === 3 ? "text-base" : "font-sans text-sm"}>
        {title}: {items.length}
      </Heading>
      {children(isCut ? items.slice(0, glance) : items)}
      {isCut && (
        <div className="mt-2 text-sm">
          <p>
            De {glance} första av {items.length}.{" "}
            <Link href={`${routes.publish(context.upload, { visa: "allt" })}#${part}`}>
              Visa alla<span className="sr-only"> {title.toLowerCase()}</span>
            </Link>
          </p>
          {tables && <Counts counts={tables(items)} upload={context.upload} />}
        </div>
      )}
    </div>
  );
}

function Counts({ counts, upload }: { counts: TableCount[]; upload: ListContext["upload"] }) {
  return (
    <>
      <p className="mt-1 text-quiet">Så många i varje tabell:</p>
      <ul>
        {counts.map(({ section, count, first }) => {
          const name = section ?? "utanför tabellerna";
          return (
            <li key={name} className="flex max-w-measure gap-3">
              <span className="min-w-8 py-0.5 text-right tabular-nums">{count}</span>
              {first ? (
                <Link
                  href={routes.review(upload, { sida: String(reviewPageOf(first)) })}
                  className="inline-block min-w-0 py-0.5 wrap-anywhere"
                >
                  {name}
                </Link>
              ) : (
                <span className="min-w-0 py-0.5 wrap-anywhere">{name}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
