import { decimal, roundingOf, type DecimalText } from "./decimal";
import type { Basis, Figure } from "./figure";
import { cellOf } from "./releaseDifference";
import { reportOrder, type Report } from "./report";
import type { FigureInSeries } from "./selection";
import { powerBetween, type Unit } from "./unit";

/** A figure that a report states otherwise than an earlier one did. */
export interface Revision {
  now: FigureInSeries;
  /** As last stated before, and where. */
  then: Figure;
  report: Report;
  /** The one is a thousand or a million times the other: more likely a unit misread than a revision. */
  isPowerOfThousand: boolean;
}

/** A forecast is made anew in each report, and a variance follows what it deviates from: neither is a revision. */
const settledBases: readonly Basis[] = ["actual", "budget", "target"];

type InUnit = { value: DecimalText; unit: Unit };

/**
 * Which of a report's figures revise what earlier reports of the committee stated, in printed order. Each
 * is held against the newest earlier statement that has a value. Money in another power is the same
 * when rounding can explain the difference ("20,7 mnkr" for 20 725 tkr); what doesn't convert is not
 * compared.
 */
export function revisionsIn(
  report: Report,
  figures: readonly FigureInSeries[],
  earlier: readonly { figure: Figure; report: Report }[],
): Revision[] {
  const stated = new Map<string, { figure: Figure; report: Report }>();
  const older = earlier
    .filter((each) => each.figure.value !== null && isBefore(each.report, report))
    .toSorted((a, b) => reportOrder(a.report).localeCompare(reportOrder(b.report)));
  for (const each of older) stated.set(cellOf(each.figure), each);
  return figures.flatMap((now): Revision[] => {
    const before = stated.get(cellOf(now.figure));
    if (!before || !settledBases.includes(now.figure.basis)) return [];
    if (now.figure.value === null || before.figure.value === null) return [];
    const a = { value: before.figure.value, unit: before.figure.unit };
    const b = { value: now.figure.value, unit: now.figure.unit };
    if (!isRevised(a, b)) return [];
    return [
      {
        now,
        then: before.figure,
        report: before.report,
        isPowerOfThousand: isPowerOfThousand(a, b),
      },
    ];
  });
}

function isBefore(earlier: Report, report: Report): boolean {
  return earlier.slug !== report.slug && reportOrder(earlier) < reportOrder(report);
}

function isRevised(then: InUnit, now: InUnit): boolean {
  const power = powerBetween(then.unit, now.unit);
  if (power === null) return false;
  const factor = decimal(10).pow(power);
  const difference = decimal(then.value).times(factor).minus(now.value).abs();
  if (power === 0) return !difference.isZero();
  return difference.gt(roundingOf(then.value).times(factor).plus(roundingOf(now.value)));
}

/** Told by the values alone: the unit is what may be wrong. A tenth of slack lets a true change be there too. */
function isPowerOfThousand(then: InUnit, now: InUnit): boolean {
  if (powerBetween(then.unit, now.unit) !== 0) return false;
  if (decimal(then.value).isZero() || decimal(now.value).isZero()) return false;
  const ratio = decimal(now.value).div(then.value).abs();
  return [3, -3, 6, -6].some((power) => {
    const left = ratio.div(decimal(10).pow(power));
    return left.gte("0.9") && left.lte("1.1");
  });
}
