import Link from "next/link";
import type { Comparison } from "@/lib/charts/comparison";
import { comparisonReadings } from "@/lib/charts/comparison-interactive";
import { formatShown } from "@/lib/format/comparison";
import { OpenCompare } from "./OpenCompare";
import { lineName } from "./words";

interface InteractiveSectionProps {
  comparison: Comparison;
  title: string;
  isOpen: boolean;
  hrefs: { open: string; close: string };
}

/** The way to the interactive view, or the view itself: asked for in the address, so it can be linked. */
export function InteractiveSection(props: InteractiveSectionProps) {
  const { comparison, title, isOpen, hrefs } = props;
  const shownAs = { ...comparison, measure: comparison.view.measure };
  const { readings, runs } = comparisonReadings(comparison, {
    name: (line) => lineName(line, comparison),
    amount: (value) => formatShown(value, shownAs),
  });
  if (readings.length < 2) return null;
  if (!isOpen)
    return (
      <p className="mt-3 print:hidden">
        <Link href={hrefs.open} scroll={false} prefetch={false} className="text-sm">
          Öppna interaktivt diagram
        </Link>
      </p>
    );
  return (
    <div className="mt-6 print:hidden">
      <p className="text-sm text-quiet">
        Peka på ett år, eller ställ dig i diagrammet och gå med piltangenterna.{" "}
        <Link href={hrefs.close} scroll={false}>
          Stäng
        </Link>
      </p>
      <noscript>
        <p className="py-4">
          Det interaktiva diagrammet behöver JavaScript. Diagrammet ovan gör det inte.
        </p>
      </noscript>
      <OpenCompare title={title} readings={readings} runs={runs} />
    </div>
  );
}
