import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { reviewPageOf } from "@/lib/domain/reviewPage";
import { routes } from "@/lib/routes";

interface PageListProps {
  uploadId: string;
  pages: number[];
  current: number;
  figures: ReviewFigure[];
  /** A text has parts in place of pages. */
  isText: boolean;
}

/** The document's pages, each with how many figures wait on it. Plain links: each page is one address. */
export function PageList({ uploadId, pages, current, figures, isText }: PageListProps) {
  const waiting = new Map<number, number>();
  const read = new Set<number>();
  for (const { place, decision, group } of figures) {
    const page = reviewPageOf(place);
    read.add(page);
    if (decision === null && group !== "rest") waiting.set(page, (waiting.get(page) ?? 0) + 1);
  }
  return (
    <nav aria-label="Dokumentets sidor" className="min-w-0 grow basis-80 pb-3 text-sm">
      <ul className="flex flex-wrap items-baseline gap-x-1 gap-y-1">
        <li aria-hidden="true" className="mr-1 text-quiet">
          {isText ? "Del" : "Sida"}
        </li>
        {pages.map((page) => (
          <li key={page}>
            <a
              href={routes.review({ id: uploadId }, { sida: String(page) })}
              aria-current={page === current ? "page" : undefined}
              className={`inline-block min-w-8 border-b-[3px] border-transparent px-1.5 py-1 text-center no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold ${read.has(page) ? "text-ink" : "text-quiet"}`}
            >
              <span className="sr-only">{isText ? "Del " : "Sida "}</span>
              {page}
              {waiting.has(page) && (
                <span className="ml-1 text-partly">
                  ({waiting.get(page)}
                  <span className="sr-only"> väntar</span>)
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
