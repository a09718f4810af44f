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
  const name = isText ? "Del" : "Sida";
  return (
    <nav aria-label="Dokumentets sidor" className="pb-4 text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {pages.map((page) => (
          <li key={page}>
            <a
              href={routes.review({ id: uploadId }, { sida: String(page) })}
              aria-current={page === current ? "page" : undefined}
              className={`inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-accent aria-[current]:decoration-[3px] ${read.has(page) ? "" : "text-quiet"}`}
            >
              {name} {page}
              {waiting.has(page) && ` (${waiting.get(page)} väntar)`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
