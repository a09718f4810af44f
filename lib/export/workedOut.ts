import type { Committee } from "../domain/committee";
import type { DecimalText } from "../domain/decimal";
import { committeeColumns, type ComputedColumn } from "./computed";

/** A number that a page has worked out, and from which printed lines. */
export interface WorkedOutRow {
  committee: Committee;
  /** The part of the page: "kostnad per vårddygn". */
  section: string;
  row: string;
  measure: string;
  year: number;
  value: DecimalText | null;
  unit: string;
  /** "arsbokslut-2024 rad 106", as many as it rests on. */
  sources: readonly string[];
}

/** The columns of a file of numbers that a page has worked out from printed ones. */
export const workedOutColumns: readonly ComputedColumn<WorkedOutRow>[] = [
  ...committeeColumns<WorkedOutRow>((row) => row.committee),
  { name: "avsnitt", meaning: "Delen av sidan.", kind: "text", cell: ({ section }) => section },
  { name: "radnamn", meaning: "Raden i den.", kind: "text", cell: ({ row }) => row },
  { name: "matt", meaning: "Vad som är uträknat.", kind: "text", cell: ({ measure }) => measure },
  { name: "ar", meaning: "Året det gäller.", kind: "code", cell: ({ year }) => year },
  {
    name: "varde",
    meaning: "Det uträknade värdet. Tomt när det inte går att räkna ut.",
    kind: "number",
    cell: ({ value }) => value,
  },
  { name: "enhet", meaning: "Enheten.", kind: "text", cell: ({ unit }) => unit },
  {
    name: "underlag",
    meaning: "De tryckta raderna som det är uträknat ur, åtskilda av lodstreck.",
    kind: "text",
    cell: ({ sources }) => sources.join(" | "),
  },
];
