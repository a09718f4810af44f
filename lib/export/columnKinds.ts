/** What a column holds: a decimal, a whole number that is counted or pointed with, a date, or text. */
export type ColumnKind = "decimal" | "count" | "date" | "text";

/** A column's name means the same in every file. */
const kinds: Record<string, ColumnKind> = {
  varde: "decimal",
  avrundning: "decimal",
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
  datum: "date",
};

/** What a column of any of our files holds, by its name. */
export function columnKind(name: string): ColumnKind {
  return kinds[name] ?? "text";
}

/**
 * What a cell holds: what its column does, unless it doesn't look like that. One file's forecast is a sum
 * and another's "ja", and what is no number must not become one.
 */
export function cellKind(name: string, text: string): ColumnKind {
  const kind = columnKind(name);
  return looks[kind].test(text) ? kind : "text";
}

const looks: Record<ColumnKind, RegExp> = {
  decimal: /^-?\d+(\.\d+)?$/,
  count: /^\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  text: /^/,
};
