import Link from "next/link";
import { routes } from "@/lib/routes";
import { EditorialLinks, type EditorialLink } from "./EditorialLinks";

interface EditorialHeaderProps {
  /** Who is signed in; null for nobody. */
  name: string | null;
  links: readonly EditorialLink[];
  signOut: () => Promise<void>;
}

/** Over the editors' pages, on one line: where one is, what there is, who is signed in. */
export function EditorialHeader({ name, links, signOut }: EditorialHeaderProps) {
  return (
    <header className="mt-3 flex flex-wrap items-baseline gap-x-8 border-b border-rule-strong text-sm print:hidden">
      <p className="font-serif text-lg leading-tight">
        <Link
          href={routes.editing()}
          className="inline-block py-2 text-ink no-underline hover:underline"
        >
          Redaktion
        </Link>
      </p>
      {links.length > 0 && <EditorialLinks links={links} />}
      {name !== null && (
        <form action={signOut} className="flex flex-wrap items-baseline gap-x-4 sm:ml-auto">
          <span className="py-2 text-quiet">{name}</span>
          <button type="submit" className="cursor-pointer py-2 text-accent underline">
            Logga ut
          </button>
        </form>
      )}
    </header>
  );
}
