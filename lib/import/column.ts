import type { Basis } from "../domain/figure";
import { monthPeriod, type Period } from "../domain/period";
import type { ReportIdentity } from "../domain/report";
import type { Unit } from "../domain/unit";
import { findBasis, type FoundBasis } from "./columnBasis";
import { knownAspects, otherHeaders } from "./columnWords";
import { findPeriod, type FoundPeriod } from "./columnPeriod";
import { takeTimeWords } from "./columnTime";
import { foldLabel } from "./label";
import { Header } from "./header";
import { findUnit } from "./unit";

export interface FigureColumn {
  kind: "figures";
  basis: Basis;
  period: Period;
  /** What of the row the column measures ("Ansökt", "Volym"), as printed, or null. */
  aspect: string | null;
  /** The unit in the header itself ("Avvikelse, %"), or null. */
  unit: Unit | null;
  /** A forecast that was made earlier than this report: "Fg prognos", "Prognos T1" in a T2 report. */
  isPreviousForecast: boolean;
  /** Why the period or basis is only the likeliest one; its figures must be flagged. Null when settled. */
  doubt: ColumnDoubt | null;
}

/** `headerDamaged`: OCR ran its words together. `basisUncertain`: a word that may be a basis is not known. */
export type ColumnDoubt =
  "periodUncertain" | "basisUncertain" | "headerDamaged" | "sameColumnTwice";

export type ColumnReading =
  | FigureColumn
  | { kind: "label" | "comment" | "trend" | "unit" | "status" | "none" }
  /** Numbers under it become no figures: no basis, or a period that cannot be said. */
  | { kind: "unknown"; reason: "noBasis" | "noPeriod" | "noReading" };

/**
 * What a printed column header means in this report. The header alone does not settle the period: "Utfall
 * 2025" in a report for Jan–Apr 2025 is four months, and the years beside it are whole (design.md §5 rules 1
 * and 2). `siblings` are the table's other headers, which tell what a bare "Avvikelse" or "Budget" spans.
 * What cannot be settled is `unknown`, or carries a doubt.
 */
export function parseColumn(
  header: string,
  report: ReportIdentity,
  siblings: readonly string[] = [],
): ColumnReading {
  const other = findOther(header, siblings);
  if (other) return { kind: other };
  if (comparisons.test(foldLabel(header))) return comparisonColumn(header, report, siblings);
  const { head, comparison } = withoutComparison(header.replace(difference, "Avvikelse"));
  const text = new Header(head);
  const basis = findBasis(text);
  if (basis === "several") return { kind: "unknown", reason: "noReading" };
  const period = findPeriod(text, basis, report, siblings);
  if (period === null) return { kind: "unknown", reason: basis ? "noPeriod" : "noBasis" };
  const name = text.aspect();
  const isStrange = name !== null && isStrangeName(foldLabel(name), basis !== null);
  const doubt = period.doubt ?? doubtOfMeaning(header, basis) ?? doubtOfWords(text, isStrange);
  const aspect = joined(name, capital(comparison));
  return figureColumn(text.rest(), aspect, basis?.basis ?? "actual", { ...period, doubt });
}

/** "Budget - utgift", "Utfall – budget": what is left when one is taken from the other. */
const difference =
  /(?:budget|prognos|utfall|utgift|kostnad)\p{Ll}* [-–−] ?(?:budget|prognos|utfall|utgift|kostnad)\p{Ll}*/iu;

/**
 * A change of budgets or outcomes is neither of them, and a project's own budget is of all its years: both are seen
 * and settled by a person.
 */
function doubtOfMeaning(header: string, basis: FoundBasis | null): ColumnDoubt | null {
  if (basis === null || basis.basis === "variance") return null;
  const folded = foldLabel(header);
  if (/\b(?:forandring|okning|minskning)/.test(folded)) return "basisUncertain";
  return basis.basis === "budget" && /projekt/.test(folded) ? "periodUncertain" : null;
}

/** Without a basis word any unknown word may be one that is damaged; with one, a piece of another is. */
function isStrangeName(name: string, hasBasis: boolean): boolean {
  return hasBasis ? pieces.test(name) : !knownAspects.test(name);
}

const pieces = /(?:progn|avvik|utfal|budge|boksl)/;

/** Columns that split a result or a volume; without a basis of their own they hold what the report reports. */
const parts =
  /^(?:kommunbidrag|(?:\p{L}+ )?intakter|(?:\p{L}+ )?kostnader|nettokostnad(?:er)?|netto|(?:arets )?resultat|(?:ingaende|utgaende) .*|summa|totalt?|kom ers|fsg av verksam|ovr int|kop av verksam|ovr kostn|disposition av resultat|u|i|utgifter|inkomster)$/u;

/** Is the header a part that a result or a volume is split in: "Intäkter", "Kom. ers."? */
export function isPart(header: string): boolean {
  return parts.test(foldLabel(header));
}

/**
 * What a column that cannot be settled most likely holds, always in doubt: the numbers are then seen and
 * settled by a person. Null when nothing tells that it holds figures: neither a basis word, nor a word that
 * splits a result, nor other columns beside it that do.
 */
export function likeliestColumn(
  header: string,
  report: ReportIdentity,
  isBesideFigures: boolean,
): FigureColumn | null {
  if (!/\p{L}/u.test(header) || header.length > 80) return null;
  const text = new Header(header);
  const basis = findBasis(text);
  const month = basis === null ? monthOfYear(text) : null;
  if (basis === null && month === null && !isBesideFigures && !isPart(header)) return null;
  // Nothing has come out yet of what is planned.
  const likeliest = report.kind === "plan" ? "budget" : "actual";
  return {
    kind: "figures",
    basis: basis === null || basis === "several" ? likeliest : basis.basis,
    period: month ?? report.period,
    aspect: month === null ? capital(header) : text.aspect(),
    unit: findUnit(header),
    isPreviousForecast: false,
    doubt: basis === null || basis === "several" ? "basisUncertain" : "periodUncertain",
  };
}

/** "Aug 2025", as tables of staff have it: the month, or its last day. */
function monthOfYear(header: Header): Period | null {
  const { stretch, year } = takeTimeWords(header);
  return stretch?.kind === "month" && year !== null ? monthPeriod(year, stretch.month) : null;
}

/** Does the header name a month of a year, and so hold figures? */
export function tellsMonth(header: string): boolean {
  return monthOfYear(new Header(header)) !== null;
}

/** "Utfall perioden jämfört med samma period föregående år" measures a change: its own aspect. */
function withoutComparison(header: string): { head: string; comparison: string | null } {
  const match = /^(?<head>.*\S)\s+(?<tail>(?:i jämförelse|jämfört|jmf\.?) med\s.+)$/iu.exec(header);
  const head = match?.groups?.["head"];
  if (head === undefined || /avv/i.test(head)) return { head: header, comparison: null };
  return { head, comparison: match?.groups?.["tail"] ?? null };
}

/** Columns that hold others' outcome beside our own: "Medel", "Sämst", "Riket", "VGR medel". */
const comparisons =
  /^(?:medel|medelvarde|median|snitt|samst|bast|lagst|hogst|riket|lanet)$|^\w+ (?:medel|snitt)$/;

/** More columns than any table has; a hostile one gets no more work than this. */
const mostSiblings = 40;

/** They have no period of their own; the newest outcome beside them is the likeliest, and that is a doubt. */
function comparisonColumn(
  header: string,
  report: ReportIdentity,
  siblings: readonly string[],
): ColumnReading {
  const outcomes = siblings
    .slice(0, mostSiblings)
    .filter((sibling) => !comparisons.test(foldLabel(sibling)))
    .map((sibling) => parseColumn(sibling, report, siblings))
    .filter((reading) => reading.kind === "figures" && reading.basis === "actual");
  const ends = outcomes.flatMap((reading) => (reading.kind === "figures" ? [reading.period] : []));
  const [newest] = ends.sort((a, b) => b.end.localeCompare(a.end));
  if (!newest) return { kind: "unknown", reason: "noPeriod" };
  const found = { period: newest, isPreviousForecast: false, doubt: "periodUncertain" as const };
  return figureColumn("", capital(header.trim()), "actual", found);
}

function figureColumn(
  rest: string,
  aspect: string | null,
  basis: Basis,
  found: FoundPeriod,
): FigureColumn {
  const unit = findUnit(rest);
  /* "Avvikelse, tkr" and "Avvikelse, %" are two things. */
  const named = aspect === null && basis === "variance" && unit === "percent" ? "Procent" : aspect;
  return {
    kind: "figures",
    basis,
    period: found.period,
    aspect: found.isPreviousForecast ? joined("Föregående prognos", named) : named,
    unit,
    isPreviousForecast: found.isPreviousForecast,
    doubt: found.doubt,
  };
}

function doubtOfWords(text: Header, isStrange: boolean): ColumnDoubt | null {
  if (text.isDamaged) return "headerDamaged";
  return isStrange ? "basisUncertain" : null;
}

function capital(text: string | null): string | null {
  return text === null ? null : text.charAt(0).toUpperCase() + text.slice(1);
}

function joined(first: string | null, second: string | null): string | null {
  return first !== null && second !== null ? `${first}, ${second}` : (first ?? second);
}

function findOther(header: string, siblings: readonly string[]) {
  const folded = foldLabel(header);
  if (folded === "") return "none";
  const kind = otherHeaders.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  /* "2021 | Mål | Trend": among years the goal column holds the target's number. */
  if (folded === "mal" && siblings.some((sibling) => /\b(?:19|20)\d\d\b/.test(sibling)))
    return null;
  return kind;
}
