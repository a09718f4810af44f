import type { Committee } from "../domain/committee";
import type { ForecastError } from "../domain/forecastError";
import type { ForecastPath, PathStep } from "../domain/forecastPath";
import type { ForecastRecord } from "../domain/forecastRecord";
import { committeeColumns, type ComputedColumn } from "./computed";
import { unitWords } from "./words";

export interface ForecastRow {
  committee: Committee;
  path: ForecastPath;
  step: PathStep;
  error: ForecastError | undefined;
}

/** Each forecast that a report states, with the outcome it is held against. */
export function forecastRows(
  committee: Committee,
  records: readonly ForecastRecord[],
): ForecastRow[] {
  return records.flatMap(({ paths, errors }) =>
    paths.flatMap((path) =>
      path.steps
        .filter((step) => step.basis === "forecast")
        .map((step) => ({
          committee,
          path,
          step,
          error: errors.find((each) => each.step.figure.id === step.figure.id),
        })),
    ),
  );
}

export const forecastColumns: readonly ComputedColumn<ForecastRow>[] = [
  ...committeeColumns<ForecastRow>((row) => row.committee),
  {
    name: "serie",
    meaning: "Seriens namn i adressen.",
    kind: "code",
    cell: ({ path }) => path.series.slug,
  },
  {
    name: "serienamn",
    meaning: "Vad prognosen gäller, som rapporten skriver det.",
    kind: "text",
    cell: ({ path }) => path.series.label,
  },
  {
    name: "ar",
    meaning: "Året som prognosen gäller.",
    kind: "code",
    cell: ({ path }) => path.year,
  },
  {
    name: "tertial",
    meaning: "Efter vilket tertial prognosen gjordes.",
    kind: "code",
    cell: ({ step }) => step.report.tertial,
  },
  {
    name: "budget",
    meaning: "Årets budget, som den först anges.",
    kind: "number",
    cell: ({ path }) => path.steps.find((each) => each.basis === "budget")?.value,
  },
  {
    name: "prognos",
    meaning: "Prognosen för hela året.",
    kind: "number",
    cell: ({ step }) => step.value,
  },
  {
    name: "utfall",
    meaning: "Årets utfall, som det först anges. Tomt innan det är känt.",
    kind: "number",
    cell: ({ path }) => path.steps.find((each) => each.basis === "actual")?.value,
  },
  {
    name: "utfall_minus_prognos",
    meaning: "Positivt när det gick bättre än prognosen.",
    kind: "number",
    cell: ({ error }) => error?.error,
  },
  {
    name: "absolut_fel",
    meaning: "Hur långt ifrån utfallet prognosen låg, åt endera hållet.",
    kind: "number",
    cell: ({ error }) => error?.error.replace("-", ""),
  },
  {
    name: "enhet",
    meaning: "Enheten för beloppen till vänster.",
    kind: "code",
    cell: ({ path }) => unitWords[path.unit],
  },
  {
    name: "basta_fall",
    meaning: "Bästa fall enligt rapportens text.",
    kind: "number",
    cell: ({ step }) => step.range?.best,
  },
  {
    name: "samsta_fall",
    meaning: "Sämsta fall enligt rapportens text.",
    kind: "number",
    cell: ({ step }) => step.range?.worst,
  },
  {
    name: "enhet_fall",
    meaning: "Enheten för bästa och sämsta fall.",
    kind: "code",
    cell: ({ step }) => step.range && unitWords[step.range.unit],
  },
  {
    name: "inom_fallen",
    meaning: "Om utfallet hamnade mellan sämsta och bästa fall.",
    kind: "code",
    cell: ({ error }) => error?.isWithinRange,
  },
  {
    name: "osaker",
    meaning: "Om prognosen eller utfallet är en osäker läsning.",
    kind: "code",
    cell: ({ step, error }) => error?.isDoubtful ?? step.figure.flags.includes("U"),
  },
  {
    name: "rapport",
    meaning: "Rapporten med prognosen.",
    kind: "code",
    cell: ({ step }) => step.report.slug,
  },
  {
    name: "rad",
    meaning: "Raden som prognosen står på.",
    kind: "code",
    cell: ({ step }) => step.figure.place.line,
  },
  {
    name: "utfall_rapport",
    meaning: "Rapporten med utfallet.",
    kind: "code",
    cell: ({ path }) => path.steps.find((each) => each.basis === "actual")?.report.slug,
  },
  {
    name: "utfall_rad",
    meaning: "Raden som utfallet står på.",
    kind: "code",
    cell: ({ path }) => path.steps.find((each) => each.basis === "actual")?.figure.place.line,
  },
];
