import "server-only";
import { decimal, type DecimalText } from "../../domain/decimal";
import { formatNumber } from "../../format/number";

/** A figure or a verdict as a release states it; `key` says which one it is, over releases. */
export interface Statement {
  key: string;
  /** What it is, as printed: row and column, or the goal's title. */
  subject: string;
  printed: string;
  value: DecimalText | null;
}

const shown = 8;

/**
 * What a correction changed, in Swedish, for readers of the new release: each changed statement as
 * printed before and after, then how many came and went.
 */
export function releaseNote(before: readonly Statement[], after: readonly Statement[]): string {
  const earlier = new Map(before.map((each) => [each.key, each]));
  const keys = new Set(after.map(({ key }) => key));
  const changed = after.flatMap((now) => {
    const then = earlier.get(now.key);
    return then && differs(then, now) ? [`${now.subject}: ${saidOf(then, now)}`] : [];
  });
  const added = after.filter(({ key }) => !earlier.has(key)).length;
  const removed = before.filter(({ key }) => !keys.has(key)).length;
  const parts = [
    changed.length > 0 && `Ändrat: ${changed.slice(0, shown).join("; ")}`,
    changed.length > shown && `och ${changed.length - shown} till`,
    added > 0 && `${added} ${added === 1 ? "uppgift tillagd" : "uppgifter tillagda"}`,
    removed > 0 && `${removed} ${removed === 1 ? "uppgift borttagen" : "uppgifter borttagna"}`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return "Dokumentet är ersatt. Inga uppgifter är ändrade.";
  return `${parts.join(", ")}.`;
}

function differs(a: Statement, b: Statement): boolean {
  if (a.value !== null && b.value !== null) return !decimal(a.value).equals(b.value);
  return a.value !== b.value || a.printed.trim() !== b.printed.trim();
}

/** As printed; where the print is the same, a person has read it otherwise, and the values are told. */
function saidOf(then: Statement, now: Statement): string {
  const isSamePrint = then.printed.trim() === now.printed.trim();
  return [then, now].map(isSamePrint ? saidValue : saidPrint).join(" → ");
}

function saidPrint({ printed }: Statement): string {
  return printed.trim() || "tomt";
}

function saidValue({ value }: Statement): string {
  return value === null ? "saknas" : formatNumber(value);
}
