import Link from "next/link";
import { TakeOut } from "@/components/ui/TakeOut";
import { routes } from "@/lib/routes";

/** The colophon: what the numbers are, and everything at once to take out. */
export function SiteFooter() {
  return (
    <footer className="mx-auto w-full max-w-page px-4 pb-10 sm:px-8">
      <div className="grid gap-x-12 gap-y-4 border-t border-ink pt-4 text-sm text-quiet sm:grid-cols-[1fr_auto]">
        <p className="max-w-measure">
          Siffrorna är nämndernas egna, lästa ur deras rapporter. Varje siffra leder till raden där
          den trycktes. <Link href={routes.about()}>Så är de lästa och kontrollerade</Link>.
        </p>
        <div>
          <TakeOut href={routes.start()} what="Allt" />
          <ul className="mt-1 flex flex-wrap gap-x-4 sm:justify-end">
            <li>
              <Link href={routes.data()} className="inline-block py-0.5">
                Data och definitioner
              </Link>
            </li>
            <li>
              <Link href={routes.accessibility()} className="inline-block py-0.5">
                Tillgänglighet
              </Link>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
