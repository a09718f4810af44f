import type { Committee } from "../domain/committee";
import type { DecimalText } from "../domain/decimal";
import type { Figure } from "../domain/figure";
import type { Population } from "../domain/population";
import type { Report } from "../domain/report";
import type { Series } from "../domain/series";
import { committeeColumns, type ComputedColumn } from "./computed";
import { basisWords, missingWords, spanWords, unitWords } from "./words";

/** A figure of a comparison: as it is printed, and what the view shows of it or why it doesn't. */
export interface ComparisonRow {
  committee: Committee;
  series: Series;
  seriesName: string;
  figure: Figure;
  report: Report | undefined;
  population: Population | null;
  shown: DecimalText | null;
  shownUnit: string;
  omitted: string | null;
}

type Columns = readonly ComputedColumn<ComparisonRow>[];

const printed: Columns = [
  {
    name: "serie",
    meaning: "Seriens namn i adressen.",
    kind: "code",
    cell: ({ series }) => series.slug,
  },
  {
    name: "serienamn",
    meaning: "Vad som mäts.",
    kind: "text",
    cell: ({ seriesName }) => seriesName,
  },
  {
    name: "uppgiftstyp",
    meaning: "Utfall, budget eller prognos.",
    kind: "code",
    cell: ({ figure }) => basisWords[figure.basis],
  },
  {
    name: "period_start",
    meaning: "Periodens första dag.",
    kind: "code",
    cell: ({ figure }) => figure.period.start,
  },
  {
    name: "period_slut",
    meaning: "Periodens sista dag.",
    kind: "code",
    cell: ({ figure }) => figure.period.end,
  },
  {
    name: "periodtyp",
    meaning: "År, ackumulerat från januari eller dag.",
    kind: "code",
    cell: ({ figure }) => spanWords[figure.period.span],
  },
  {
    name: "varde",
    meaning: "Värdet som det är tryckt, i sin egen enhet.",
    kind: "number",
    cell: ({ figure }) => figure.value,
  },
  {
    name: "enhet",
    meaning: "Den tryckta enheten.",
    kind: "code",
    cell: ({ figure }) => unitWords[figure.unit],
  },
  {
    name: "saknas",
    meaning: "Varför värdet saknas. Tomt är inte noll.",
    kind: "code",
    cell: ({ figure }) => figure.missing && missingWords[figure.missing],
  },
  {
    name: "flaggor",
    meaning: "SDMX bokstäver, till exempel U för en osäker läsning.",
    kind: "code",
    cell: ({ figure }) => figure.flags.join(" "),
  },
];

const shown: Columns = [
  {
    name: "folkmangd",
    meaning: "Hur många som bodde i kommunen den 31 december samma år.",
    kind: "code",
    cell: ({ population }) => population?.inhabitants,
  },
  {
    name: "folkmangd_datum",
    meaning: "Dagen som folkmängden gäller.",
    kind: "code",
    cell: ({ population }) => population?.date,
  },
  {
    name: "folkmangd_kalla",
    meaning: "Vem som uppger folkmängden, eller att den är påhittad.",
    kind: "text",
    cell: ({ population }) => population?.source,
  },
  {
    name: "visat",
    meaning: "Vad vyn visar: nivå, ändring eller index, per invånare om det är valt.",
    kind: "number",
    cell: (row) => row.shown,
  },
  {
    name: "visat_enhet",
    meaning: "Enheten för det visade.",
    kind: "text",
    cell: (row) => row.shown && row.shownUnit,
  },
  {
    name: "visas_inte",
    meaning: "Varför uppgiften inte visas bredvid de andra.",
    kind: "text",
    cell: ({ omitted }) => omitted,
  },
];

const source: Columns = [
  {
    name: "tryckt",
    meaning: "Cellens text som den står i rapporten.",
    kind: "text",
    cell: ({ figure }) => figure.printed,
  },
  {
    name: "rapport",
    meaning: "Rapportens namn i adressen.",
    kind: "code",
    cell: ({ report }) => report?.slug,
  },
  {
    name: "rad",
    meaning: "Raden i dokumentets text.",
    kind: "code",
    cell: ({ figure }) => figure.place.line,
  },
  {
    name: "utgava",
    meaning: "Rapportens utgåva.",
    kind: "code",
    cell: ({ report }) => report?.release,
  },
];

/** The columns of a comparison's file: a row for each figure of the view. */
export const comparisonColumns: Columns = [
  ...committeeColumns<ComparisonRow>((row) => row.committee),
  ...printed,
  ...shown,
  ...source,
];
