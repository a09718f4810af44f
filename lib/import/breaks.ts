import type { ReportIdentity } from "../domain/report";
import type { Document, Read } from "./document";
import type { DraftBreak, DraftFigure } from "./draft";
import { blocksOf, type Block } from "./goals/blocks";
import { foldLabel, isLike } from "./label";

type Cause = DraftBreak["cause"];

/** On folded text; a cue alone is no break, a series must be named by or stand right above the remark. */
const cues: readonly (readonly [Cause, RegExp, string])[] = [
  [
    "definition",
    /definition\w* (ar |har )?(alltsa )?andra|andrad definition|raknas (annorlunda|pa ett annat satt)/,
    "Definitionen är ändrad.",
  ],
  [
    "method",
    /annorlunda mot tidigare|ny (mat)?metod|matmetod\w* (ar|har) andra/,
    "Beräkningssättet är ändrat.",
  ],
  [
    "coverage",
    /statistikinhamtning|underlag\w*( \w+){0,6} forbattrat|forsvarar jamforelse|inte jamforas med|urvalet( \w+){0,6} motsvarar inte/,
    "Underlaget är ändrat; tidigare värden är svåra att jämföra med.",
  ],
];
const inForce = "(borjade galla|galler|gallde|infordes|trader i kraft|tradde i kraft)";
const newOrganisation = "ny(a|tt)? (organisation|indelning)\\w*";
const organisation = new RegExp(
  `\\b${newOrganisation}( \\w+){0,4} ${inForce}\\b|\\b(${inForce}|har)( \\w+){0,2} ${newOrganisation}`,
);
const monthNumbers: Record<string, string> = {
  januari: "01",
  februari: "02",
  mars: "03",
  april: "04",
  maj: "05",
  juni: "06",
  juli: "07",
  augusti: "08",
  september: "09",
  oktober: "10",
  november: "11",
  december: "12",
};

/**
 * Remarks that make earlier values hard to compare with: a changed definition, better data, a new organisation
 * from a date. Candidates for a person to confirm, with a note of ours; the date is the one the remark
 * names, else the start of the report's year. Conservative: without a series nothing is proposed.
 */
export function findBreaks(
  document: Document,
  figures: readonly DraftFigure[],
  report: ReportIdentity | null,
): Read<DraftBreak[]> {
  if (report === null) return { value: [], problems: [] };
  const value = blocksOf(document).flatMap((block) => breaksIn(block, figures, report));
  return { value, problems: [] };
}

function breaksIn(
  block: Block,
  figures: readonly DraftFigure[],
  report: ReportIdentity,
): DraftBreak[] {
  const folded = foldLabel(block.text);
  const date = dateIn(folded) ?? `${report.year}-01-01`;
  if (organisation.test(folded)) {
    const areas = labelsOf(figures.filter(({ series }) => series.kind === "serviceArea"));
    return areasFor(areas, folded).map((seriesLabel) => ({
      seriesLabel,
      date,
      cause: "organisation" as const,
      note: "Ny organisation; verksamheterna går inte att jämföra bakåt.",
      place: block.place,
    }));
  }
  const cue = cues.find(([, pattern]) => pattern.test(folded));
  if (cue === undefined) return [];
  const [cause, , note] = cue;
  return seriesFor(block, folded, figures).map((seriesLabel) => ({
    seriesLabel,
    date,
    cause,
    note,
    place: block.place,
  }));
}

/** The areas the remark names as new, else all of them; "Ledning är oförändrat" is none. */
function areasFor(areas: readonly string[], folded: string): string[] {
  const own = areas.filter((label) => !/^(total|summa)/i.test(label));
  const named = own.filter((label) => folded.includes(foldLabel(label)));
  return (named.length > 0 ? named : own).filter(
    (label) => !new RegExp(`${foldLabel(label)} ar oforandra`).test(folded),
  );
}

/** The series the remark names in full, else those whose telling word it shares in the table right above it. */
function seriesFor(block: Block, folded: string, figures: readonly DraftFigure[]): string[] {
  const indicators = figures.filter(({ series }) =>
    ["indicator", "volume", "placement", "staff", "serviceGuarantee"].includes(series.kind),
  );
  const named = labelsOf(indicators).filter((label) => folded.includes(foldLabel(label)));
  if (named.length > 0) return named;
  const quoted = labelsOf(indicators).filter((label) => isQuoted(block.text, label));
  if (quoted.length > 0) return quoted;
  const above = indicators.filter(
    ({ place }) => place.line < block.place.line && place.line > block.place.line - 12,
  );
  const lastSection = above.at(-1)?.section;
  return labelsOf(above.filter(({ section }) => section === lastSection)).filter((label) =>
    sharesStem(foldLabel(label), folded),
  );
}

/** The remark sets the beginning of the label in quotation marks: "Genomsnittlig väntetid". */
function isQuoted(text: string, label: string): boolean {
  return [...text.matchAll(/["”“]([^"”“]{6,60})["”“]/g)].some(([, term = ""]) =>
    isLike(label.slice(0, term.length), term),
  );
}

/** "serviceverksamheter" and "serviceinsatser", "genomsnittlig väntetid": a word or its first seven letters. */
function sharesStem(label: string, text: string): boolean {
  const words = new Set(text.split(" ").map((word) => word.slice(0, 7)));
  return label
    .split(" ")
    .some(
      (word) => word.length >= 7 && !/^(genomsn|procent)/.test(word) && words.has(word.slice(0, 7)),
    );
}

function labelsOf(figures: readonly DraftFigure[]): string[] {
  return [...new Set(figures.map(({ series }) => series.label))];
}

/** "2023-01-01", "den 1 oktober 2024", "från och med 2024". */
function dateIn(folded: string): string | null {
  const iso = /\b(20\d\d)[- ]([01]\d)[- ]([0-3]\d)\b/.exec(folded);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const full =
    /\b(\d{1,2}) (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (20\d\d)\b/.exec(
      folded,
    );
  if (full) return `${full[3]}-${monthNumbers[full[2] ?? ""]}-${(full[1] ?? "").padStart(2, "0")}`;
  const year = /\bfran (?:och med )?(20\d\d)\b/.exec(folded)?.[1];
  return year === undefined ? null : `${year}-01-01`;
}
