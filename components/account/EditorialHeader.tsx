import Link from "next/link";
import { routes } from "@/lib/routes";

interface EditorialHeaderProps {
  /** Who is signed in; null for nobody. */
  name: string | null;
  links: readonly { label: string; href: string }[];
  signOut: () => Promise<void>;
}

/** Over the editors' pages: where one is, what there is, who is signed in. */
export function EditorialHeader({ name, links, signOut }: EditorialHeaderProps) {
  return (
    <header className="pt-6 print:hidden">
      <p className="font-serif text-2xl leading-tight tracking-tight">
        <Link href={routes.editing()} className="text-ink no-underline hover:underline">
          Redaktion
        </Link>
      </p>
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-8 border-b border-rule-strong text-sm">
        {links.length > 0 && (
          <nav aria-label="Redaktionens sidor">
            <ul className="flex flex-wrap gap-x-6">
              {links.map(({ label, href }) => (
                <li key={href}>
                  <Link
                    href={href}
                    className="inline-block py-2 text-ink no-underline hover:underline"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {name === null ? (
          <Link href={routes.signIn()} className="inline-block py-2">
            Logga in
          </Link>
        ) : (
          <form action={signOut} className="flex flex-wrap items-baseline gap-x-4">
            <span className="py-2 text-quiet">{name}</span>
            <button type="submit" className="cursor-pointer py-2 text-accent underline">
              Logga ut
            </button>
          </form>
        )}
      </div>
    </header>
  );
}
