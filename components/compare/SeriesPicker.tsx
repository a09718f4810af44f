import Link from "next/link";
import type { Committee } from "@/lib/domain/committee";
import type { Series, SeriesKind } from "@/lib/domain/series";
import type { SeriesVerdict } from "@/lib/domain/seriesComparability";
import { describeVerdict } from "@/lib/format/comparison";
import { seriesKindName } from "@/lib/format/seriesKind";
import { seriesName } from "@/lib/format/seriesName";
import { ChoiceLinks } from "./ChoiceLinks";
import { whoseName } from "./words";

interface SeriesPickerProps {
  committees: readonly { committee: Committee; href: string; isCurrent: boolean }[];
  candidates: readonly { series: Series; verdict: SeriesVerdict; isChosen: boolean }[];
  /** Null when no more can be chosen. */
  addHref: ((series: Series) => string) | null;
  /** A comparison that begins with the series instead. */
  startHref: (series: Series) => string;
}

/** A committee's series: those that may stand beside the first chosen, and for each other one why not. */
export function SeriesPicker({ committees, candidates, addHref, startHref }: SeriesPickerProps) {
  const kinds = [...new Set(candidates.map(({ series }) => series.kind))];
  return (
    <div className="print:hidden">
      <ChoiceLinks
        label="Nämnd"
        choices={committees.map(({ committee, href, isCurrent }) => ({
          href,
          text: whoseName(committee),
          isCurrent,
        }))}
      />
      {kinds.map((kind) => (
        <KindOfSeries
          key={kind}
          kind={kind}
          candidates={candidates.filter(({ series }) => series.kind === kind)}
          addHref={addHref}
          startHref={startHref}
        />
      ))}
    </div>
  );
}

interface KindOfSeriesProps extends Omit<SeriesPickerProps, "committees"> {
  kind: SeriesKind;
}

function KindOfSeries({ kind, candidates, addHref, startHref }: KindOfSeriesProps) {
  const comparable = candidates.filter(({ verdict }) => verdict.kind === "comparable");
  return (
    <details className="border-t border-rule py-1.5" open={comparable.length > 0}>
      <summary className="py-0.5 text-sm font-semibold">
        {seriesKindName(kind)}{" "}
        <span className="font-normal text-quiet">
          {comparable.length} av {candidates.length} går att jämföra
        </span>
      </summary>
      <ul className="pb-2 text-sm">
        {[...comparable, ...candidates.filter((each) => !comparable.includes(each))].map(
          ({ series, verdict, isChosen }) => (
            <li key={series.id} className="flex flex-wrap items-baseline gap-x-4 py-1">
              <span>{seriesName(series)}</span>
              <span className="text-quiet">
                {isChosen ? "vald" : describeVerdict(verdict)}
                {!isChosen && verdict.kind === "comparable" && !addHref && "fler får inte plats"}
              </span>
              {!isChosen && verdict.kind === "comparable" && addHref && (
                <SeriesLink href={addHref(series)} text="Lägg till" series={series} />
              )}
              {!isChosen && (
                <SeriesLink href={startHref(series)} text="Börja med den" series={series} />
              )}
            </li>
          ),
        )}
      </ul>
    </details>
  );
}

function SeriesLink({ href, text, series }: { href: string; text: string; series: Series }) {
  return (
    <Link href={href} scroll={false} prefetch={false} className="inline-block py-0.5">
      {text}
      <span className="sr-only">: {seriesName(series)}</span>
    </Link>
  );
}
