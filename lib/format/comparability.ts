import type { Incomparable, IncomparableCode } from "../domain/comparability";
import type { Break } from "../domain/series";
import { formatDate } from "./date";

const phrases: Record<IncomparableCode, string> = {
  noValue: "den ena uppgiften saknar värde",
  differentSpan: "perioderna är olika långa",
  differentStretch: "perioderna gäller olika delar av året",
  varianceAgainstLevel: "den ena är en avvikelse, den andra en nivå",
  differentAccumulation: "den ena läggs ihop över året, den andra inte",
  differentUnit: "enheterna är olika",
  differentSign: "kostnaderna har olika tecken",
  breakBetween: "ett tidsseriebrott ligger emellan",
  otherOrganisation: "organisationen är en annan",
  differentDefinition: "definitionen är en annan",
  differentBase: "andelarna räknas på olika underlag",
};

const causes: Record<Break["cause"], string> = {
  definition: "ändrad definition",
  organisation: "ändrad organisation",
  method: "ändrad metod",
  coverage: "ändrad omfattning",
};

/** Why two figures may not be set beside each other, as a clause: "perioderna är olika långa". */
export function describeIncomparable(reason: Incomparable): string {
  if (!reason.break) return phrases[reason.code];
  return `${phrases[reason.code]} (${describeBreak(reason.break)})`;
}

/** A break's cause and date: "ändrad definition från 1 januari 2023". */
export function describeBreak(each: Break): string {
  return `${causes[each.cause]} från ${formatDate(each.date)}`;
}

/**
 * A break with the words that were recorded with it: "ändrad definition från 1 januari 2023: även samtal räknas".
 * Without the full stop, which who tells it sets.
 */
export function tellBreak(each: Break): string {
  const note = each.note.trim().replace(/\.$/, "");
  return note === "" ? describeBreak(each) : `${describeBreak(each)}: ${note}`;
}
