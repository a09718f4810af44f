import Link from "next/link";
import { MunicipalityName } from "@/components/ui/InventedMark";
import type { Comparison } from "@/lib/charts/comparison";
import { letterOf } from "@/lib/charts/comparison-layout";
import { seriesName } from "@/lib/format/seriesName";
import { unitName } from "@/lib/format/unit";
import { routes } from "@/lib/routes";

interface ChosenSeriesProps {
  comparison: Comparison;
  /** The address of the view without the series at this place. */
  withoutHref: (index: number) => string;
}

/** What is compared, each with its letter, its own page and the way to take it out. */
export function ChosenSeries({ comparison, withoutHref }: ChosenSeriesProps) {
  const { lines } = comparison;
  return (
    <ol className="max-w-[52rem]">
      {lines.map(({ of: { committee, list } }, index) => (
        <li key={list.series.id} className="flex gap-x-4 border-t border-rule py-1.5">
          <span className="w-5 font-semibold">{letterOf(index)}</span>
          <span className="min-w-0 grow">
            <Link href={routes.indicator(committee, list.series)}>{seriesName(list.series)}</Link>,{" "}
            {committee.name}, <MunicipalityName municipality={committee.municipality} />
            <span className="block text-sm text-quiet">
              {unitName(list.series.unit)}
              {index === 0 && lines.length > 1 && ". De andra hålls mot den här"}
            </span>
          </span>
          {lines.length > 1 && (
            <Link
              href={withoutHref(index)}
              scroll={false}
              prefetch={false}
              className="py-0.5 text-sm print:hidden"
            >
              Ta bort<span className="sr-only"> {letterOf(index)}</span>
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
