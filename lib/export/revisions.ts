import type { Committee } from "../domain/committee";
import type { NotedRestatement } from "../domain/restatementNote";
import { committeeColumns, type ComputedColumn } from "./computed";
import { basisWords, seriesKindWords, spanWords, unitWords } from "./words";

export interface RevisionRow {
  committee: Committee;
  revision: NotedRestatement;
}

/** The columns of a file of figures that two reports state differently: a row for each change. */
export const revisionColumns: readonly ComputedColumn<RevisionRow>[] = [
  ...committeeColumns<RevisionRow>((row) => row.committee),
  {
    name: "serie",
    meaning: "Seriens namn i adressen.",
    kind: "code",
    cell: ({ revision }) => revision.series.slug,
  },
  {
    name: "serienamn",
    meaning: "Vad som mäts.",
    kind: "text",
    cell: ({ revision: { series } }) =>
      series.aspect ? `${series.label}, ${series.aspect}` : series.label,
  },
  {
    name: "serietyp",
    meaning: "Nyckeltal, resultaträkning, placering med mera.",
    kind: "code",
    cell: ({ revision }) => seriesKindWords[revision.series.kind],
  },
  {
    name: "uppgiftstyp",
    meaning: "Utfall, budget eller målvärde.",
    kind: "code",
    cell: ({ revision }) => basisWords[revision.to.basis],
  },
  {
    name: "period_start",
    meaning: "Periodens första dag.",
    kind: "code",
    cell: ({ revision }) => revision.to.period.start,
  },
  {
    name: "period_slut",
    meaning: "Periodens sista dag.",
    kind: "code",
    cell: ({ revision }) => revision.to.period.end,
  },
  {
    name: "periodtyp",
    meaning: "År, ackumulerat från januari, månad, vecka eller dag.",
    kind: "code",
    cell: ({ revision }) => spanWords[revision.to.period.span],
  },
  {
    name: "tidigare",
    meaning: "Värdet i den tidigare rapporten.",
    kind: "number",
    cell: ({ revision }) => revision.from.value,
  },
  {
    name: "tidigare_enhet",
    meaning: "Enheten i den tidigare rapporten.",
    kind: "code",
    cell: ({ revision }) => unitWords[revision.from.unit],
  },
  {
    name: "tidigare_rapport",
    meaning: "Den tidigare rapporten.",
    kind: "code",
    cell: ({ revision }) => revision.fromReport.slug,
  },
  {
    name: "tidigare_rad",
    meaning: "Raden i den.",
    kind: "code",
    cell: ({ revision }) => revision.from.place.line,
  },
  {
    name: "andrat_till",
    meaning: "Värdet i rapporten som ändrar.",
    kind: "number",
    cell: ({ revision }) => revision.to.value,
  },
  {
    name: "enhet",
    meaning: "Enheten för det ändrade värdet och skillnaden.",
    kind: "code",
    cell: ({ revision }) => unitWords[revision.unit],
  },
  {
    name: "rapport",
    meaning: "Rapporten som ändrar.",
    kind: "code",
    cell: ({ revision }) => revision.toReport.slug,
  },
  {
    name: "rad",
    meaning: "Raden i den.",
    kind: "code",
    cell: ({ revision }) => revision.to.place.line,
  },
  {
    name: "skillnad",
    meaning: "Ändrat minus tidigare.",
    kind: "number",
    cell: ({ revision }) => revision.difference,
  },
  {
    name: "visas",
    meaning: "Om det ändrade värdet är det som sidorna visar.",
    kind: "code",
    cell: ({ revision }) => revision.isShown,
  },
  {
    name: "osaker",
    meaning: "Om någon av läsningarna är osäker.",
    kind: "code",
    cell: ({ revision }) => revision.isDoubtful,
  },
  {
    name: "forklaring",
    meaning: "Vad rapporten som ändrar själv skriver om det, ordagrant.",
    kind: "text",
    cell: ({ revision }) => revision.note?.text,
  },
  {
    name: "forklaring_rad",
    meaning: "Raden i den rapporten.",
    kind: "code",
    cell: ({ revision }) => revision.note?.place.line,
  },
];
