"use client";

// In the client because a layout isn't told which page it holds: only this hook is. The links are
// complete in the first HTML, with the current one marked.
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";

interface Tab {
  /** The folder under the committee; null for the overview itself. */
  segment: string | null;
  label: string;
  href: string;
}

/** The committee's views, the current one marked by weight, rule and aria-current. */
export function CommitteeTabs({ tabs }: { tabs: Tab[] }) {
  const current = useSelectedLayoutSegment();
  return (
    <nav aria-label="Nämndens sidor" className="mt-4 border-b border-rule-strong print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-6 text-sm">
        {tabs.map(({ segment, label, href }) => {
          const isCurrent = segment === current;
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={isCurrent ? "page" : undefined}
                className={`inline-block border-b-[3px] py-2 no-underline hover:text-accent ${
                  isCurrent ? "border-accent font-semibold text-ink" : "border-transparent text-ink"
                }`}
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
