/** What a column holds: a decimal, a whole number that is counted or pointed with, a date, or text. */
export type ColumnKind = "decimal" | "count" | "date" | "text";

/** A column's name means the same in every file. */
const kinds: Record<string, ColumnKind> = {
  varde: "decimal",
  budget: "decimal",
  prognos: "decimal",
  utfall: "decimal",
  utfall_minus_prognos: "decimal",
  absolut_fel: "decimal",
  basta_fall: "decimal",
  samsta_fall: "decimal",
  tidigare: "decimal",
  andrat_till: "decimal",
  skillnad: "decimal",
  visat: "decimal",
  andel_av_ar: "count",
  lagst: "decimal",
  hogst: "decimal",
  forandring: "decimal",
  forandring_andel: "decimal",
  mening: "count",
  folkmangd: "count",
  ar: "count",
  tertial: "count",
  sida: "count",
  rad: "count",
  utgava: "count",
  period_start: "date",
  period_slut: "date",
  folkmangd_datum: "date",
};

/** What a column of any of our files holds, by its name. */
export function columnKind(name: string): ColumnKind {
  return kinds[name] ?? "text";
}
