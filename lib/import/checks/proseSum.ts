import { decimal, sumOf, type DecimalText } from "../../domain/decimal";
import type { Document } from "../document";
import { blocksOf, type Block } from "../goals/blocks";
import { readNumber } from "../number";
import type { Finding } from "./finding";

interface Count {
  value: DecimalText;
  noun: string;
  verb: string;
  isTotal: boolean;
  block: Block;
}

/** "42 personer har svarat", "Totalt har 253 personer svarat": a count, of whom, and what they did. */
const statement =
  /(?:(?<total>totalt|sammanlagt|sammantaget)\s+har\s+(?<all>\d[\d ]*)\s+(?<allNoun>\p{L}{4,})\s+(?<allVerb>\p{L}{3,}t))|(?:(?<part>\d[\d ]*)\s+(?<noun>\p{L}{4,})\s+har\s+(?<verb>\p{L}{3,}t))\b/giu;

/** Lines: parts are told in the same goal as their total, half a page before it at the most. */
const reach = 30;

/**
 * Totals that the text tells against the parts it tells: two counts or more of the same noun and verb, and
 * then their "totalt". Taught by an annual report where 42 and 196
 * answers make 253: the report's own error, told and left as printed.
 */
export function proseSums(document: Document): Finding[] {
  const findings: Finding[] = [];
  let parts: Count[] = [];
  for (const count of blocksOf(document).flatMap(countsIn)) {
    parts = parts.filter((part) => isNear(part, count));
    if (!count.isTotal) {
      parts.push(count);
      continue;
    }
    const own = parts.filter((part) => part.noun === count.noun && part.verb === count.verb);
    if (own.length >= 2) findings.push(findingOf(own, count));
    parts = [];
  }
  return findings;
}

function countsIn(block: Block): Count[] {
  return [...block.text.matchAll(statement)].flatMap(({ groups = {} }) => {
    const isTotal = groups.total !== undefined;
    const reading = readNumber(((isTotal ? groups.all : groups.part) ?? "").trim());
    if (reading.kind !== "value") return [];
    const noun = (isTotal ? groups.allNoun : groups.noun) ?? "";
    const verb = (isTotal ? groups.allVerb : groups.verb) ?? "";
    return [
      { value: reading.value, noun: noun.toLowerCase(), verb: verb.toLowerCase(), isTotal, block },
    ];
  });
}

function isNear(part: Count, total: Count): boolean {
  return total.block.place.line - part.block.place.line <= reach;
}

function findingOf(parts: readonly Count[], total: Count): Finding {
  const sum = sumOf(parts.map(({ value }) => value));
  return {
    check: {
      code: "partsSum",
      ok: decimal(sum).equals(total.value),
      place: total.block.place,
      subject: `${total.noun} som har ${total.verb}, i texten`,
      numbers: [
        ...parts.map(({ value, block }) => ({ label: `rad ${block.place.line}`, value })),
        { label: `rad ${total.block.place.line}`, value: total.value },
      ],
      figureKeys: [],
    },
    confirms: [],
    blames: [],
  };
}
