import type { ReportIdentity } from "../../domain/report";
import { powerBetween } from "../../domain/unit";
import { isDoubted } from "../doubt";
import type { DraftFigure } from "../draft";
import { plainOf } from "../identity/lines";
import type { Finding } from "./finding";
import type { Claim } from "./prose";

/** What a sentence must begin with to be of the committee's whole result. */
const subject =
  /^(?:\p{L}*namnden(?:s (?:arets )?(?:resultat|utfall|prognos))?|arets (?:resultat|utfall))\b/u;
/** Words that make it of something else: a part, another time, a comparison, what is corrected for something. */
const otherwise =
  /\b(?:(?:varav|jamfort|jamforelse|foregaende|forra|forut|tidigare|exkl\p{L}*|inkl\p{L}*|eget kapital|ackumulera\p{L}*|period\p{L}*|kvartal|halvar|manad\p{L}*|tertial|minska\p{L}*|oka\p{L}*|juster\p{L}*|utover|forutom|budget\p{L}*|inom|inte|ej|om)\b|for (?!(?:hel)?aret\b|(?:ar )?20\d\d\b))/u;
const foreseen =
  /\b(?:prognos\p{L}*|forvanta\p{L}*|berakna\p{L}*|bedom\p{L}*|vanta\p{L}*|kommer)\b/u;

/**
 * A surplus or deficit in the text that none of the result's figures agrees with, told when there is no doubt of
 * what it is of: a sentence that begins with the committee or its result, names no other year than the
 * report's and nothing that would make it another number, against the one figure of the year with the same
 * basis. The figures are not doubted: which of the two is wrong is not known.
 */
export function contradictionOf(
  { value, unit, block, sentence }: Claim,
  row: readonly DraftFigure[],
  report: ReportIdentity,
): Finding[] {
  const plain = plainOf(sentence.replace(/^[.\s]+/, ""));
  const years = [...plain.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  if (!subject.test(plain) || otherwise.test(plain)) return [];
  if (years.some((year) => year !== report.year)) return [];
  const basis = foreseen.test(plain) ? "forecast" : "actual";
  if (basis === "actual" && report.kind !== "annual") return [];
  const told = row.filter(
    (figure) =>
      figure.basis === basis &&
      figure.value !== null &&
      !isDoubted(figure) &&
      figure.series.aspect === null &&
      figure.period.end === `${report.year}-12-31` &&
      powerBetween(figure.series.unit, unit) !== null,
  );
  const [figure] = told;
  if (figure?.value == null || told.length > 1) return [];
  const check = {
    code: "proseAgainstTable" as const,
    ok: false,
    place: block.place,
    subject: `${figure.series.label}, ${figure.column}`,
    numbers: [
      { label: `text, ${unit}`, value },
      { label: `${figure.series.label}, ${figure.column}`, value: figure.value },
    ],
    figureKeys: [figure.key],
  };
  return [{ check, confirms: [], blames: [] }];
}
