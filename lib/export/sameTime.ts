import type { Change } from "../domain/change";
import type { Committee } from "../domain/committee";
import type { DecimalText } from "../domain/decimal";
import type { Derived } from "../domain/derived";
import type { Figure } from "../domain/figure";
import type { Period } from "../domain/period";
import type { SameTime } from "../domain/sameTime";
import type { Series } from "../domain/series";
import type { Unit } from "../domain/unit";
import { committeeColumns, type ComputedColumn } from "./computed";
import { missingWords, spanWords, unitWords } from "./words";

/** A value at a part of a year: as reported, worked out between two reports, or as a share of a year. */
export interface SameTimeRow {
  committee: Committee;
  series: Series;
  measure: "redovisat" | "beräknat" | "andel av helår";
  period: Period;
  value: DecimalText | null;
  missing: Figure["missing"];
  unit: Unit | null;
  /** The year whose total it is a share of. */
  ofYear: string | null;
  low: DecimalText | null;
  high: DecimalText | null;
  isComparable: boolean | null;
  change: Change | null;
  isDoubtful: boolean;
  line: number;
}

/** The rows of the page: each part-year, the months between two reports, and the pace. */
export function sameTimeRows(committee: Committee, list: readonly SameTime[]): SameTimeRow[] {
  return list.flatMap(({ series, now, earlier, change, block, pace }) => {
    const base = { committee, series, ...nothing };
    const blocks = block ? [block.now, ...(block.before ? [block.before] : [])] : [];
    const shares = pace ? [pace.now, ...pace.pattern] : [];
    return [
      { ...base, ...reported(now), change },
      ...earlier.flatMap(({ figure, reasons }) =>
        figure ? [{ ...base, ...reported(figure), isComparable: reasons.length === 0 }] : [],
      ),
      ...blocks.map((each) => ({ ...base, ...derived(each) })),
      ...shares.map(({ part, whole, share }) => ({
        ...base,
        measure: "andel av helår" as const,
        period: part.period,
        value: share,
        ofYear: whole.period.end.slice(0, 4),
        line: part.place.line,
      })),
    ];
  });
}

const nothing = {
  missing: null,
  unit: null,
  ofYear: null,
  low: null,
  high: null,
  isComparable: null,
  change: null,
  isDoubtful: false,
};

function reported(figure: Figure) {
  const { period, value, missing, unit, place, flags } = figure;
  const isDoubtful = flags.includes("U");
  return {
    measure: "redovisat" as const,
    period,
    value,
    missing,
    unit,
    isDoubtful,
    line: place.line,
  };
}

function derived({ period, value, unit, low, high, isDoubtful, from }: Derived) {
  const { line } = from[1].place;
  return { measure: "beräknat" as const, period, value, unit, low, high, isDoubtful, line };
}

export const sameTimeColumns: readonly ComputedColumn<SameTimeRow>[] = [
  ...committeeColumns<SameTimeRow>((row) => row.committee),
  {
    name: "serie",
    meaning: "Seriens namn i adressen.",
    kind: "code",
    cell: (row) => row.series.slug,
  },
  {
    name: "serienamn",
    meaning: "Vad som mäts.",
    kind: "text",
    cell: ({ series }) => (series.aspect ? `${series.label}, ${series.aspect}` : series.label),
  },
  {
    name: "matt",
    meaning: "Redovisat, beräknat mellan två rapporter, eller andel av ett helår.",
    kind: "code",
    cell: (row) => row.measure,
  },
  {
    name: "period_start",
    meaning: "Periodens första dag.",
    kind: "code",
    cell: (row) => row.period.start,
  },
  {
    name: "period_slut",
    meaning: "Periodens sista dag.",
    kind: "code",
    cell: (row) => row.period.end,
  },
  {
    name: "periodtyp",
    meaning: "Ackumulerat, dag eller beräknad del.",
    kind: "code",
    cell: (row) => spanWords[row.period.span],
  },
  {
    name: "varde",
    meaning: "Värdet; en andel som bråktal.",
    kind: "number",
    cell: (row) => row.value,
  },
  {
    name: "saknas",
    meaning: "Varför värdet saknas.",
    kind: "code",
    cell: (row) => row.missing && missingWords[row.missing],
  },
  {
    name: "enhet",
    meaning: "Enheten; tom för en andel.",
    kind: "code",
    cell: (row) => row.unit && unitWords[row.unit],
  },
  {
    name: "andel_av_ar",
    meaning: "Året vars helår andelen är av.",
    kind: "code",
    cell: (row) => row.ofYear,
  },
  {
    name: "lagst",
    meaning: "Det lägsta som avrundningen av de två tryckta talen lämnar.",
    kind: "number",
    cell: (row) => row.low,
  },
  { name: "hogst", meaning: "Det högsta.", kind: "number", cell: (row) => row.high },
  {
    name: "jamforbar",
    meaning: "Om värdet får jämföras med rapportens.",
    kind: "code",
    cell: (row) => row.isComparable,
  },
  {
    name: "forandring",
    meaning: "Mot samma tid året innan, i enheten.",
    kind: "number",
    cell: (row) => row.change?.difference,
  },
  {
    name: "forandring_andel",
    meaning: "Samma som bråktal; tomt när basen är noll eller tecknet vänder.",
    kind: "number",
    cell: (row) => row.change?.relative,
  },
  {
    name: "osaker",
    meaning: "Om en läsning är osäker.",
    kind: "code",
    cell: (row) => row.isDoubtful,
  },
  { name: "rad", meaning: "Raden i rapporten.", kind: "code", cell: (row) => row.line },
];
