"use client";

// In the client because a layout isn't told which page it holds: only this hook is. The links are
// complete in the first HTML, with the current one marked.
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";

export interface EditorialLink {
  label: string;
  href: string;
  /** The folder under the editors' own; null for the first page. */
  segment: string | null;
}

/** The editors' pages, the current one marked by weight, rule and aria-current. */
export function EditorialLinks({ links }: { links: readonly EditorialLink[] }) {
  const current = useSelectedLayoutSegment();
  // A report under work is one of those that the first page lists.
  const shown = current === "rapporter" ? null : current;
  return (
    <nav aria-label="Redaktionens sidor" className="-mb-px">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ label, href, segment }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={segment === shown ? (current === shown ? "page" : "true") : undefined}
              className="inline-block border-b-[3px] border-transparent py-2 text-ink no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
