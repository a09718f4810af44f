import Link from "next/link";
import { routes } from "@/lib/routes";

/** The masthead: the name and the three places that belong to no committee. */
export function SiteHeader() {
  return (
    <header className="mx-auto w-full max-w-page px-4 sm:px-8 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-b-2 border-ink pt-4 pb-2 sm:pt-6">
        <Link
          href={routes.start()}
          className="py-1 font-serif text-xl font-semibold tracking-tight text-ink no-underline"
        >
          Nämndkollen
        </Link>
        <nav aria-label="Webbplatsen">
          <ul className="flex flex-wrap gap-x-6 text-sm">
            <MastheadLink href={routes.start()}>Nämnder</MastheadLink>
            <MastheadLink href={routes.goals()}>Alla mål</MastheadLink>
            <MastheadLink href={routes.about()}>Om</MastheadLink>
          </ul>
        </nav>
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
