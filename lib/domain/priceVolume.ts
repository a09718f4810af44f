import { decimal, sumOf, toDecimalText, type DecimalText } from "./decimal";

/** What one kind of placement came to in two periods: how much of it, and what it cost, as positive money. */
export interface CostKind {
  key: string;
  volume: { from: DecimalText; to: DecimalText };
  cost: { from: DecimalText; to: DecimalText };
}

/** Why a cost changed. The three add up to the change exactly. */
export interface CostSplit {
  /** More or fewer in all, at the mean price of the first period. */
  volume: DecimalText;
  /** Dearer or cheaper kinds than then, at each kind's first price. */
  mix: DecimalText;
  /** Each kind at its new price instead of its first. */
  price: DecimalText;
  change: DecimalText;
}

/**
 * Splits a change in cost into volume, mix and price: for each kind and for all. Every part is rounded to
 * `decimals` in such a way that nothing is lost: the parts of a kind add up to its change, and the kinds to
 * the whole. A kind that wasn't there has no first price, so all of it is mix. Null when the first period has
 * no volume in all, a volume or a cost is negative, or a kind cost something without a volume.
 */
export function splitCost(
  kinds: readonly CostKind[],
  decimals: number,
): { total: CostSplit; kinds: Map<string, CostSplit> } | null {
  const [from, to] = [total(kinds, "from"), total(kinds, "to")];
  if (!decimal(from).isPositive() || decimal(from).isZero() || kinds.some(isOdd)) return null;
  const parts = new Map(
    kinds.map((kind) => [kind.key, splitKind(kind, { from, to }, decimals)] as const),
  );
  const of = (name: keyof CostSplit) => sumOf([...parts.values()].map((part) => part[name]));
  const whole = { volume: of("volume"), mix: of("mix"), price: of("price"), change: of("change") };
  return { total: whole, kinds: parts };
}

/** Through two rounded steps from the first cost to the second; what lies between them is what is told. */
function splitKind(
  { volume, cost }: CostKind,
  all: { from: DecimalText; to: DecimalText },
  decimals: number,
): CostSplit {
  const scaled = decimal(cost.from).times(all.to).div(all.from).toDecimalPlaces(decimals);
  const isNew = decimal(volume.from).isZero();
  const mixed = isNew
    ? decimal(cost.to)
    : decimal(cost.from).times(volume.to).div(volume.from).toDecimalPlaces(decimals);
  return {
    volume: toDecimalText(scaled.minus(cost.from)),
    mix: toDecimalText(mixed.minus(scaled)),
    price: toDecimalText(decimal(cost.to).minus(mixed)),
    change: toDecimalText(decimal(cost.to).minus(cost.from)),
  };
}

function total(kinds: readonly CostKind[], when: "from" | "to"): DecimalText {
  return sumOf(kinds.map(({ volume }) => volume[when]));
}

function isOdd({ volume, cost }: CostKind): boolean {
  const isBelow = [volume.from, volume.to, cost.from, cost.to].some((value) =>
    value.startsWith("-"),
  );
  const isFree = (["from", "to"] as const).some(
    (when) => decimal(volume[when]).isZero() && !decimal(cost[when]).isZero(),
  );
  return isBelow || isFree;
}
