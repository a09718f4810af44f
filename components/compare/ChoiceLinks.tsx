import Link from "next/link";

interface ChoiceLinksProps {
  /** What is chosen between: "Del av året". */
  label: string;
  choices: readonly { href: string; text: string; isCurrent: boolean }[];
}

/** A choice as links, one click each, the current one marked. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-4 border-t border-rule py-1 text-sm">
      <span className="w-28 py-0.5 text-quiet">{label}</span>
      <ul className="flex flex-wrap gap-x-5">
        {choices.map(({ href, text, isCurrent }) => (
          <li key={text}>
            <Link
              href={href}
              scroll={false}
              prefetch={false}
              aria-current={isCurrent ? "true" : undefined}
              className="inline-block py-0.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-accent aria-[current]:decoration-[3px]"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
