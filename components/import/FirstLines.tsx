import type { ReviewLine } from "@/lib/domain/reviewFigure";

const shown = 14;

/** How a document begins, to see whose it is and which: the lines of its first page that say something. */
export function FirstLines({ lines }: { lines: readonly ReviewLine[] }) {
  const told = lines.filter(({ text }) => text.trim() !== "").slice(0, shown);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="borjan" className="min-w-0">
      <h3 id="borjan" className="mb-2">
        Så börjar dokumentet
      </h3>
      <ol className="border-l-2 border-rule pl-3 text-sm text-quiet">
        {told.map(({ number, text }) => (
          <li key={number} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
