import { decimal, type DecimalText } from "../domain/decimal";
import type { ComparedLine, Comparison } from "./comparison";
import { letterOf } from "./comparison-layout";
import { coordinateOf } from "./value";

/** One year of the interactive view: words already said, and a float a run for the pixel. */
export interface CompareReading {
  year: number;
  coordinates: Record<string, number>;
  amounts: { name: string; amount: string }[];
}

interface Words {
  name: (line: ComparedLine) => string;
  amount: (value: DecimalText) => string;
}

/** The readings of a comparison year by year, and the runs that join them. Nothing but what the still drawing has. */
export function comparisonReadings({ lines }: Comparison, words: Words) {
  const runs = lines.flatMap((line, index) =>
    line.runs.map((points, run) => ({ key: `${letterOf(index)}${run}`, line: index, points })),
  );
  const years = [...new Set(runs.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const readings = years.map((year): CompareReading => {
    const found = runs.flatMap(({ key, line, points }) => {
      const shown = points.find((point) => point.year === year)?.shown;
      const of = lines[line];
      return shown && of ? [{ key, shown, name: `${letterOf(line)} ${words.name(of)}` }] : [];
    });
    return {
      year,
      coordinates: Object.fromEntries(found.map(({ key, shown }) => [key, coordinateOf(shown)])),
      amounts: found
        .toSorted((a, b) => decimal(b.shown).comparedTo(a.shown))
        .map(({ name, shown }) => ({ name, amount: words.amount(shown) })),
    };
  });
  return { readings, runs: runs.map(({ key, line }) => ({ key, line })) };
}
