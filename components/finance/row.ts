import type { Series, StatementRole } from "@/lib/domain/series";

/** Does the row sum others? Told by its role, or where it has none by the word it is printed with. */
export function isTotal({ role, label }: Pick<Series, "role" | "label">): boolean {
  return role !== null ? totals.includes(role) : /^(summa|totalt?|netto)\b/i.test(label);
}

const totals: StatementRole[] = ["totalRevenue", "totalExpenses", "netExpenses", "result"];
