import type { Committee } from "../domain/committee";
import { sumOfCounts, type GoalMap, type VerdictCounts } from "../domain/goalMap";
import { committeeColumns, type ComputedColumn } from "./computed";

export interface GoalMapRow {
  committee: Committee;
  year: number;
  counts: VerdictCounts;
}

/** A row for each committee and year that has goals. */
export function goalMapRows({ years, rows }: GoalMap): GoalMapRow[] {
  return rows.flatMap(({ committee, cells }) =>
    cells.flatMap((counts, index) => {
      const year = years[index];
      return counts && year !== undefined ? [{ committee, year, counts }] : [];
    }),
  );
}

export const goalMapColumns: readonly ComputedColumn<GoalMapRow>[] = [
  ...committeeColumns<GoalMapRow>((row) => row.committee),
  { name: "ar", meaning: "Året som målen gäller.", kind: "code", cell: ({ year }) => year },
  { name: "mal", meaning: "Antal mål.", kind: "number", cell: ({ counts }) => sumOfCounts(counts) },
  { name: "uppnatt", meaning: "Uppnådda.", kind: "number", cell: ({ counts }) => counts.achieved },
  {
    name: "delvis_uppnatt",
    meaning: "Delvis uppnådda.",
    kind: "number",
    cell: ({ counts }) => counts.partlyAchieved,
  },
  {
    name: "inte_uppnatt",
    meaning: "Inte uppnådda.",
    kind: "number",
    cell: ({ counts }) => counts.notAchieved,
  },
  {
    name: "ej_bedomt",
    meaning: "Inte bedömda.",
    kind: "number",
    cell: ({ counts }) => counts.notAssessed,
  },
];
