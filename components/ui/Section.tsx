import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  /** Anchor of the section, in Swedish: "ekonomi". Also names the section for assistive technology. */
  id: string;
  /** A few words beside the heading: unit, period, what to mind. */
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a page: a rule over it, the heading in the margin where there is room, the matter beside it. */
export function Section({ title, id, note, children }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-rubrik`}
      className="grid gap-x-10 gap-y-4 border-t border-rule-strong pt-4 pb-12 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={`${id}-rubrik`}>{title}</h2>
        {note && <div className="mt-1.5 text-sm text-quiet">{note}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
