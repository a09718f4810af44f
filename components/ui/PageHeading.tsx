import type { ReactNode } from "react";

interface PageHeadingProps {
  title: string;
  /** Small line over the title: what kind of page it is. */
  kicker?: ReactNode;
  /** One or two sentences under the title. */
  children?: ReactNode;
}

/** The only h1 of a page, with its lead. */
export function PageHeading({ title, kicker, children }: PageHeadingProps) {
  return (
    <header className="pt-8 pb-8 sm:pt-10">
      {kicker && <p className="kicker mb-1">{kicker}</p>}
      <h1>{title}</h1>
      {children && <div className="mt-3 max-w-measure text-quiet">{children}</div>}
    </header>
  );
}
