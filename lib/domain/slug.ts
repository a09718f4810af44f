import type { ReportIdentity } from "./report";

/** A word of an address cut at this length still tells what it is, with room for a suffix. */
const longest = 80;

/**
 * Printed text as a word of an address: ASCII-folded Swedish ("Antal vårddygn, köpta" →
 * "antal-varddygn-kopta"), cut at a whole word. "okand" when no letter or digit is left.
 */
export function toSlug(text: string): string {
  const folded = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/%/g, " procent ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (folded.length <= longest) return folded || "okand";
  const cut = folded.slice(0, longest + 1);
  return cut.slice(0, cut.lastIndexOf("-") > 20 ? cut.lastIndexOf("-") : longest);
}

/** The first of the slug, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; isTaken(free); number++) free = `${slug}-${number}`;
  return free;
}

/**
 * A report's word of its address, from kind and period alone: "delarsrapport-2024-tertial-2". What is about
 * one thing has that in its name, so that a table of placements isn't taken for the month's follow-up.
 */
export function reportSlug({ kind, year, tertial, period, subject }: ReportIdentity): string {
  const month = period.end.slice(0, 7);
  if (subject !== undefined) return `${toSlug(subject)}-${timeOf(period)}`;
  if (kind === "stated") return `uppgift-${timeOf(period)}`;
  if (kind === "plan") return `verksamhetsplan-${year}`;
  if (kind === "annual") return `arsbokslut-${year}`;
  if (kind === "monthly") return `manadsuppfoljning-${month}`;
  return tertial === null ? `delarsrapport-${month}` : `delarsrapport-${year}-tertial-${tertial}`;
}

/** "2025" for a whole year, "2025-03" up to and including March, "m-2025-03" for March alone, "2025-03-31" for a day. */
function timeOf({ span, end }: ReportIdentity["period"]): string {
  if (span === "year") return end.slice(0, 4);
  if (span === "month") return `m-${end.slice(0, 7)}`;
  return span === "point" ? end : end.slice(0, 7);
}
