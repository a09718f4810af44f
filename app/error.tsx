"use client";

// Next only catches a page's faults in a client component.
import { PageHeading } from "@/components/ui/PageHeading";

export default function PageError({ reset }: { reset: () => void }) {
  return (
    <PageHeading title="Sidan kunde inte visas">
      <p>
        Något gick fel hos oss när sidan skulle hämtas. Inga uppgifter har ändrats eller gått
        förlorade. Försök igen om en stund.
      </p>
      <p className="mt-4">
        <button type="button" onClick={reset} className="button">
          Försök igen
        </button>
      </p>
    </PageHeading>
  );
}
