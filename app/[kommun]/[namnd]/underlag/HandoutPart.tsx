import type { ReactNode } from "react";

interface HandoutPartProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the handout: closer set than a page's section, with its heading over it. */
export function HandoutPart({ id, title, children }: HandoutPartProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-rubrik`}
      className="border-t border-rule-strong pt-2 pb-5 print:pb-2"
    >
      <h2 id={`${id}-rubrik`} className="mb-2 text-base">
        {title}
      </h2>
      {children}
    </section>
  );
}
