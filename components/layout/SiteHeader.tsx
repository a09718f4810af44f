import Link from "next/link";
import { SearchForm } from "@/components/search/SearchForm";
import { routes } from "@/lib/routes";

/** The masthead: the name, the places that belong to no committee, and the search. */
export function SiteHeader() {
  return (
    <header className="mx-auto w-full max-w-page px-4 sm:px-8 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-b-2 border-ink pt-4 pb-2 sm:pt-6">
        <Link
          href={routes.start()}
          className="py-1 font-serif text-xl font-semibold tracking-tight text-ink no-underline"
        >
          Nämndkollen
        </Link>
        <nav aria-label="Webbplatsen" className="sm:ml-auto">
          <ul className="flex flex-wrap gap-x-6 text-sm">
            <MastheadLink href={routes.start()}>Nämnder</MastheadLink>
            <MastheadLink href={routes.goals()}>Alla mål</MastheadLink>
            <MastheadLink href={routes.compare()}>Jämför</MastheadLink>
            <MastheadLink href={routes.about()}>Om</MastheadLink>
          </ul>
        </nav>
        <SearchForm id="sok" />
      </div>
    </header>
  );
}

function MastheadLink({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <Link href={href} className="inline-block py-1 text-ink no-underline hover:underline">
        {children}
      </Link>
    </li>
  );
}
