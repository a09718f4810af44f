import Link from "next/link";

interface ViewSwitchProps {
  label: string;
  views: { href: string; name: string; isCurrent: boolean }[];
}

/** The same goals seen another way: links, the current one marked. */
export function ViewSwitch({ label, views }: ViewSwitchProps) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {views.map(({ href, name, isCurrent }) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={isCurrent ? "true" : undefined}
              className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-accent aria-[current]:decoration-[3px]"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
