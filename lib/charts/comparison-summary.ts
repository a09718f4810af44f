import { decimal, type DecimalText } from "../domain/decimal";
import type { ComparedLine, Comparison } from "./comparison";

export interface SummaryWords {
  name: (line: ComparedLine) => string;
  amount: (value: DecimalText) => string;
}

/**
 * The newest year in which at least two lines show something: which is highest and which lowest, of what is
 * below zero which is largest and smallest. And how many figures stand in the reports but not in the view.
 */
export function summaryOfComparison({ lines }: Comparison, words: SummaryWords): string {
  const years = lines.flatMap(({ points }) =>
    points.flatMap(({ year, shown }) => (shown === null ? [] : [year])),
  );
  const omitted = lines.flatMap(({ points }) => points.filter(({ omission }) => omission)).length;
  const shared = years.filter((year, index) => years.indexOf(year) !== index);
  return [
    years.length === 0
      ? "Ingen uppgift går att visa så"
      : extremes(Math.max(...shared), lines, words),
    omitted > 0 &&
      `${omitted} ${omitted === 1 ? "uppgift" : "uppgifter"} visas inte; skälen står i tabellen`,
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

function extremes(year: number, lines: readonly ComparedLine[], words: SummaryWords): string {
  const ofYear = lines
    .flatMap((line) => {
      const shown = line.points.find((point) => point.year === year)?.shown;
      return shown ? [{ line, shown }] : [];
    })
    .toSorted((a, b) => decimal(b.shown).comparedTo(a.shown));
  const isCost = ofYear.every(({ shown }) => decimal(shown).isNegative());
  if (isCost) ofYear.reverse();
  const [highest, lowest] = [ofYear[0], ofYear.at(-1)];
  if (!highest || !lowest || highest === lowest) return "Inget år har uppgifter från flera";
  const told = ({ line, shown }: typeof highest) => `${words.name(line)}, ${words.amount(shown)}`;
  const [most, least] = isCost ? ["störst", "minst"] : ["högst", "lägst"];
  return `År ${year} är ${most} ${told(highest)}, och ${least} ${told(lowest)}`;
}
