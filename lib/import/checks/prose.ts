import { decimal, toDecimalText, type DecimalText } from "../../domain/decimal";
import { powerBetween, type Unit } from "../../domain/unit";
import { isSameWithinRounding } from "../arithmetic";
import type { ReportIdentity } from "../../domain/report";
import type { Document } from "../document";
import type { DraftFigure } from "../draft";
import { blocksOf, type Block } from "../goals/blocks";
import { foldLabel, isLike } from "../label";
import { readNumber } from "../number";
import { isNonZero } from "./constraint";
import { contradictionOf } from "./contradiction";
import type { Finding } from "./finding";

export interface Claim {
  /** Negative for a deficit. */
  value: DecimalText;
  unit: Unit;
  block: Block;
  /** The sentence around it. */
  sentence: string;
}

const claim =
  /(underskott|överskott|6verskott)\w*\s+(?:på|pa|om|med|uppgår till|uppgar till)?\s*(?:totalt|ca|cirka|drygt|knappt)?\s*(?:på|om|med)?\s*([-−–]?\s?\d[\d\s ]*(?:,\d+)?)\s*(mnkr|tkr|mkr|kr|miljoner kronor)/giu;

/**
 * Surpluses and deficits that the text tells ("underskott på 20,7 mnkr") against the tables. A claim is tried
 * on the service area whose heading it stands under or which it names, else on the committee's result;
 * it agrees when one of that row's figures is the same number within rounding. What agrees is confirmed. One
 * that agrees with none is told when it plainly is of the result that the report is about.
 */
export function proseAgainstTables(
  document: Document,
  figures: readonly DraftFigure[],
  report: ReportIdentity | null,
): Finding[] {
  const results = figures.filter(isResult);
  if (results.length === 0) return [];
  const areas = [
    ...new Set(
      results.filter(({ series }) => series.role === null).map(({ series }) => series.label),
    ),
  ];
  let heading = "";
  const findings: Finding[] = [];
  for (const block of blocksOf(document)) {
    if (block.text.length < 60) heading = block.text;
    for (const found of claimsIn(block)) {
      const area =
        areas.find((label) => names(found.sentence, label)) ??
        areas.find((label) => isLike(label, heading)) ??
        null;
      const row = results.filter(({ series }) =>
        area === null ? series.role === "result" : series.label === area,
      );
      const agreed = findingOf(found, row);
      const isOfWhole = area === null && report !== null && agreed.length === 0;
      findings.push(...(isOfWhole ? contradictionOf(found, row, report) : agreed));
    }
  }
  return findings;
}

function claimsIn(block: Block): Claim[] {
  return [...block.text.matchAll(claim)].flatMap((match) => {
    const reading = readNumber(`${(match[2] ?? "").trim()} ${unitWord(match[3] ?? "")}`);
    if (reading.kind !== "value" || reading.unit === null) return [];
    const size = decimal(reading.value).abs();
    const isDeficit = /^under/i.test(match[1] ?? "");
    const value = toDecimalText(isDeficit ? size.negated() : size);
    // Keep the printed decimals: "5,0" is more exact than 5.
    const decimals = reading.value.split(".")[1]?.length ?? 0;
    const exact = decimals > 0 ? decimal(value).toFixed(decimals) : value;
    return [
      {
        value: exact,
        unit: reading.unit,
        block,
        sentence: sentenceAround(block.text, match.index),
      },
    ];
  });
}

function unitWord(word: string): string {
  return /^(mkr|miljoner)/i.test(word) ? "mnkr" : word;
}

function sentenceAround(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf(". ", index), 0);
  const end = text.indexOf(". ", index);
  return text.slice(start, end < 0 ? undefined : end);
}

function names(sentence: string, label: string): boolean {
  const folded = foldLabel(label);
  return folded.length > 4 && ` ${foldLabel(sentence)} `.includes(` ${folded} `);
}

function findingOf({ value, unit, block }: Claim, row: readonly DraftFigure[]): Finding[] {
  const same = row.filter((figure) => {
    const power = powerBetween(figure.series.unit, unit);
    return (
      figure.value !== null && power !== null && isSameWithinRounding(figure.value, value, power)
    );
  });
  const [figure] = same;
  if (figure?.value == null || !isNonZero(figure)) return [];
  const check = {
    code: "proseAgainstTable" as const,
    ok: true,
    place: block.place,
    subject: `${figure.series.label}, ${figure.column}`,
    numbers: [
      { label: `text, ${unit}`, value },
      { label: `${figure.series.label}, ${figure.column}`, value: figure.value },
    ],
    figureKeys: same.map(({ key }) => key),
  };
  return [{ check, confirms: same.length === 1 ? check.figureKeys : [], blames: [] }];
}

function isResult({ series }: DraftFigure): boolean {
  return series.role === "result" || series.kind === "serviceArea";
}
