import type { Committee } from "../domain/committee";
import type { Report } from "../domain/report";
import { committeeColumns, type ComputedColumn } from "./computed";

/** A clause of a report's brief: one sentence is several rows. */
export interface BriefRow {
  committee: Committee;
  report: Report;
  /** From 1. */
  sentence: number;
  text: string;
  /** The clause that leads somewhere; "" for the words between. */
  address: string | undefined;
}

export const briefColumns: readonly ComputedColumn<BriefRow>[] = [
  ...committeeColumns<BriefRow>((row) => row.committee),
  {
    name: "rapport",
    meaning: "Rapporten som sammanfattas.",
    kind: "code",
    cell: ({ report }) => report.slug,
  },
  {
    name: "mening",
    meaning: "Meningens nummer; raderna i en mening läses efter varandra.",
    kind: "code",
    cell: ({ sentence }) => sentence,
  },
  { name: "text", meaning: "Ord eller belopp.", kind: "text", cell: ({ text }) => text },
  {
    name: "adress",
    meaning: "Vart beloppet leder: raden där det är tryckt.",
    kind: "code",
    cell: ({ address }) => address,
  },
];
