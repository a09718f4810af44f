import type { AreaToday, AreaYear, MappedAreas } from "../domain/areaMapping";
import type { Committee } from "../domain/committee";
import type { Figure } from "../domain/figure";
import { yearOf } from "../domain/period";
import type { Series } from "../domain/series";
import { committeeColumns, type ComputedColumn } from "./computed";
import { unitWords } from "./words";

export interface AreaRow {
  committee: Committee;
  series: Pick<Series, "slug" | "label">;
  unit: Series["unit"];
  year: number;
  how: "redovisat" | "sammanfört" | "går inte att föra över";
  value: string | null;
  /** How far rounding may take a value that is put together; null for one that is reported. */
  rounding: string | null;
  /** The areas it is put together from. */
  from: string;
  isDoubtful: boolean;
}

/** A row for each area and year that has a value, then those that cannot be carried over. */
export function areaRows(committee: Committee, { areas, unmapped }: MappedAreas): AreaRow[] {
  return [
    ...areas.flatMap((area) => area.years.flatMap((cell) => rowOf(committee, area, cell))),
    ...unmapped.flatMap(({ series, figures }) =>
      figures.map((figure) => ({
        committee,
        series,
        unit: figure.unit,
        year: yearOf(figure.period),
        how: "går inte att föra över" as const,
        value: figure.value,
        rounding: null,
        from: "",
        isDoubtful: isDoubtful(figure),
      })),
    ),
  ];
}

function rowOf(committee: Committee, { series, unit }: AreaToday, cell: AreaYear): AreaRow[] {
  if (cell.how === "unknown") return [];
  const base = { committee, series, unit, year: cell.year, value: cell.value };
  if (cell.how === "reported")
    return [
      { ...base, how: "redovisat", rounding: null, from: "", isDoubtful: isDoubtful(cell.figure) },
    ];
  const from = cell.parts.map((part) => `${part.series.slug} × ${part.share}`).join(" + ");
  return [
    { ...base, how: "sammanfört", rounding: cell.rounding, from, isDoubtful: cell.isDoubtful },
  ];
}

function isDoubtful({ flags }: Figure): boolean {
  return flags.includes("U");
}

export const areaColumns: readonly ComputedColumn<AreaRow>[] = [
  ...committeeColumns<AreaRow>((row) => row.committee),
  {
    name: "serie",
    meaning: "Seriens namn i adressen.",
    kind: "code",
    cell: (row) => row.series.slug,
  },
  { name: "verksamhet", meaning: "Verksamheten.", kind: "text", cell: (row) => row.series.label },
  { name: "ar", meaning: "Året.", kind: "code", cell: (row) => row.year },
  { name: "varde", meaning: "Årets resultat.", kind: "number", cell: (row) => row.value },
  {
    name: "avrundning",
    meaning: "Hur mycket avrundning kan göra åt endera hållet; bara för det som är uträknat.",
    kind: "number",
    cell: (row) => row.rounding,
  },
  { name: "enhet", meaning: "Enheten.", kind: "code", cell: (row) => unitWords[row.unit] },
  {
    name: "hur",
    meaning: "Redovisat, sammanfört från tidigare verksamheter, eller inte möjligt att föra över.",
    kind: "code",
    cell: (row) => row.how,
  },
  {
    name: "av",
    meaning: "De tidigare verksamheterna med sina andelar.",
    kind: "text",
    cell: (row) => row.from,
  },
  {
    name: "osaker",
    meaning: "Om en läsning är osäker.",
    kind: "code",
    cell: (row) => row.isDoubtful,
  },
];
