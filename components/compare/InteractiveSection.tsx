import { InteractiveFrame } from "@/components/charts/InteractiveFrame";
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

/** The chosen series with a pointer; nothing where there is no line to follow. */
export function InteractiveSection(props: InteractiveSectionProps) {
  const { comparison, title, isOpen, hrefs } = props;
  const shownAs = { ...comparison, measure: comparison.view.measure };
  const { readings, runs } = comparisonReadings(comparison, {
    name: (line) => lineName(line, comparison),
    amount: (value) => formatShown(value, shownAs),
  });
  if (readings.length < 2) return null;
  return (
    <InteractiveFrame isOpen={isOpen} hrefs={hrefs} pointing="Peka på ett år">
      <OpenCompare title={title} readings={readings} runs={runs} />
    </InteractiveFrame>
  );
}
