import { bases, missingReasons } from "@/lib/domain/figure";
import { basisName } from "@/lib/format/basis";
import { monthName, shortMonthName } from "@/lib/format/date";
import { missingReasonName } from "@/lib/format/missing";

/** What the lists of a figure's form hold, each value with its name: sent once for all figures. */
export interface SettleChoices {
  missing: [string, string][];
  bases: [string, string][];
  stretches: [string, string][];
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

export const settleChoices: SettleChoices = {
  missing: missingReasons.map((reason) => [reason, missingReasonName(reason)]),
  bases: bases.map((basis) => [basis, basisName(basis)]),
  stretches: [
    ["12", "hela året"],
    ...months.slice(0, -1).map((month): [string, string] => [String(month), fromJanuary(month)]),
    ...months.map((month): [string, string] => [`m${month}`, `bara ${monthName(month)}`]),
  ],
};

function fromJanuary(month: number): string {
  return month === 1 ? "januari (ackumulerat)" : `jan–${shortMonthName(month)}`;
}
