import Link from "next/link";
import type { Stretch } from "@/lib/charts/time";

interface StretchSwitchProps {
  current: Stretch;
  hrefOf: (stretch: Stretch) => string;
}

/** Which part of the year is compared: whole years, or T1 (T2) against earlier ones. Links, one click each. */
export function StretchSwitch({ current, hrefOf }: StretchSwitchProps) {
  return (
    <nav aria-label="Del av året" className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {choices.map(({ stretch, label }) => (
          <li key={stretch}>
            <Link
              href={hrefOf(stretch)}
              scroll={false}
              aria-current={stretch === current ? "true" : undefined}
              className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-accent aria-[current]:decoration-[3px]"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const choices: { stretch: Stretch; label: string }[] = [
  { stretch: "helar", label: "Helår" },
  { stretch: "t1", label: "Januari–april" },
  { stretch: "t2", label: "Januari–augusti" },
];
