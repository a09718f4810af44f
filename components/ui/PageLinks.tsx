import Link from "next/link";
import type { Page } from "@/lib/domain/page";

interface PageLinksProps {
  page: Omit<Page<unknown>, "members">;
  /** What is paged, for who hears the page: "Mål". */
  label: string;
  hrefOf: (number: number) => string;
}

/** To the page before and the page after; nothing when all stands on one. */
export function PageLinks({ page: { number, count }, label, hrefOf }: PageLinksProps) {
  if (count === 1) return null;
  return (
    <nav
      aria-label={`${label}, sidor`}
      className="mt-8 flex flex-wrap items-baseline gap-x-6 gap-y-2 border-t border-rule-strong pt-4 text-sm"
    >
      {number > 1 && (
        <Link href={hrefOf(number - 1)} rel="prev" className="inline-block py-0.5">
          Föregående
        </Link>
      )}
      <span className="text-quiet">
        Sida {number} av {count}
      </span>
      {number < count && (
        <Link href={hrefOf(number + 1)} rel="next" className="inline-block py-0.5">
          Nästa
        </Link>
      )}
    </nav>
  );
}
