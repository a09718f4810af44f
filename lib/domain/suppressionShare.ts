import { Decimal } from "decimal.js";
import { roundingOf } from "./decimal";
import type { Figure } from "./figure";
import type { Series } from "./series";
import { toSlug } from "./slug";
import { keyOf } from "./suppressionRelation";

/**
 * The ids of the shares and means that tell a hidden count (by `keyOf`): those that are labelled as what is
 * hidden is, since the base may be known elsewhere, and a share among so few tells of them too; and those
 * that the hidden count makes, by its printed rounding, of another count of the same report and period.
 */
export function tellingShares(
  series: readonly Series[],
  figures: readonly Figure[],
  hidden: ReadonlySet<string>,
): string[] {
  const byId = new Map(series.map((each) => [each.id, each]));
  const lost = figures.filter((figure) => hidden.has(keyOf(figure)) && figure.value !== null);
  if (lost.length === 0) return [];
  const isShare = ({ seriesId, unit }: Figure) => {
    const found = byId.get(seriesId);
    return unit === "percent" || found?.accumulation === "ratio" || found?.accumulation === "mean";
  };
  const shares = figures.filter((figure) => figure.value !== null && isShare(figure));
  return shares
    .filter((share) => {
      const label = wordsIn(byId.get(share.seriesId)?.label ?? "");
      const sameTime = lost.filter((each) => timeOf(each) === timeOf(share));
      return sameTime.some(
        (count) =>
          isAbout(label, wordsIn(byId.get(count.seriesId)?.label ?? "")) ||
          isMadeOf(share, count, figures),
      );
    })
    .map(({ id }) => id);
}

/** Whether the one label has every word that tells of the other. */
function isAbout(label: readonly string[], told: readonly string[]): boolean {
  return told.length > 0 && told.every((word) => label.some((each) => each.startsWith(word)));
}

/** Does the share, as rounded in print, come of the count and another of the report's numbers for the time? */
function isMadeOf(share: Figure, count: Figure, figures: readonly Figure[]): boolean {
  if (share.reportId !== count.reportId || share.value === null || count.value === null)
    return false;
  const printed = new Decimal(share.value);
  const [low, high] = [
    printed.minus(roundingOf(share.value)),
    printed.plus(roundingOf(share.value)),
  ];
  const part = new Decimal(count.value).times(share.unit === "percent" ? 100 : 1);
  if (part.isZero() || printed.isZero()) return false;
  return figures.some(({ reportId, seriesId, value, unit, basis, ...each }) => {
    if (reportId !== count.reportId || seriesId === count.seriesId || value === null) return false;
    if (unit !== count.unit || basis !== count.basis || timeOf(each) !== timeOf(count))
      return false;
    const base = new Decimal(value);
    if (base.lte(count.value ?? 0)) return false;
    const made = part.div(base);
    return made.gte(low) && made.lte(high);
  });
}

function timeOf({ period }: Pick<Figure, "period">): string {
  return `${period.start} ${period.end} ${period.span}`;
}

const general = new Set(["antal", "andel", "procent", "summa", "totalt", "i", "av", "som", "med"]);

/** The telling words of a label by their beginnings, folded as addresses are. */
function wordsIn(label: string): string[] {
  return toSlug(label)
    .split("-")
    .filter((word) => !general.has(word))
    .map((word) => word.slice(0, 7));
}
