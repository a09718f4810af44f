import "server-only";
import type { Basis } from "../../domain/figure";
import type { SeriesKind } from "../../domain/series";
import type { FigureColumn } from "../../export/columns";
import type { Dialect } from "../../export/dialect";
import {
  basisWords,
  missingWords,
  seriesKindWords,
  spanWords,
  unitWords,
  verificationWords,
} from "../../export/words";
import {
  copyStatement,
  decimalCell,
  isEqual,
  isOneOf,
  selectList,
  textCell,
  wordCell,
} from "./expressions";

/** Which figures a file holds: every absent field means "all". Published reports only, always. */
export interface FigureFilter {
  committeeId?: string;
  reportId?: string;
  seriesId?: string;
  kinds?: readonly SeriesKind[];
  /** Also the series that stand under the heading of internal control, whatever their kind. */
  withInternalControl?: boolean;
  bases?: readonly Basis[];
  /** The year that the period ends in. */
  year?: number;
  /** Only periods that run from January, or stand on a date, to the end of this month (4 is T1). */
  endMonth?: number;
}

/** The COPY statement of a file of figures, by committee, series and period, then by the report's age. */
export function figuresStatement(filter: FigureFilter, dialect: Dialect): string {
  const conditions = ["r.state = 'published'", ...conditionsOf(filter)];
  const query = `SELECT
  ${selectList(cells(dialect))}
FROM figure f
JOIN report r ON r.id = f.report_id
LEFT JOIN hidden_figure h ON h.figure_id = f.id
JOIN series s ON s.id = f.series_id
JOIN committee c ON c.id = s.committee_id
JOIN municipality m ON m.id = c.municipality_id
WHERE ${conditions.join("\n  AND ")}
ORDER BY m.name, c.name, s.kind, s.position, f.period_end, f.period_start, f.basis, r.chronology, f.position`;
  return copyStatement(query, dialect);
}

function cells(dialect: Dialect): Record<FigureColumn, string> {
  return {
    kommunkod: "m.scb_code",
    kommun: textCell("m.name", dialect),
    namnd: textCell("c.name", dialect),
    serie: "s.slug",
    serienamn: textCell("concat_ws(', ', s.label, s.aspect)", dialect),
    serietyp: wordCell("s.kind", seriesKindWords),
    uppgiftstyp: wordCell("f.basis", basisWords),
    period_start: "f.period_start",
    period_slut: "f.period_end",
    periodtyp: wordCell("f.period_span", spanWords),
    varde: decimalCell(unlessHidden("f.value"), dialect),
    enhet: wordCell("f.unit", unitWords),
    saknas: wordCell(
      "CASE WHEN h.figure_id IS NULL THEN f.missing ELSE 'suppressed' END",
      missingWords,
    ),
    flaggor: `nullif(concat_ws(' ', nullif(array_to_string(f.flags, ' '), ''),
      CASE WHEN h.figure_id IS NOT NULL AND NOT 'Q' = ANY (f.flags) THEN 'Q' END), '')`,
    verifierad: wordCell("f.verification", verificationWords),
    tryckt: textCell(unlessHidden("f.printed"), dialect),
    rapport: "r.slug",
    sida: "f.page",
    rad: "f.line",
    utgava: "r.release",
  };
}

/** What must be hidden from the public (lib/domain/suppression.ts) leaves no trace of what it was. */
function unlessHidden(sql: string): string {
  return `CASE WHEN h.figure_id IS NULL THEN ${sql} END`;
}

/** A week belongs to its ISO year, whichever year it ends in. */
const yearOfPeriod = `CASE f.period_span WHEN 'week' THEN extract(isoyear FROM f.period_start)
    ELSE extract(year FROM f.period_end) END`;

/** The heading is that of `isInternalControl` in lib/domain/internalControl.ts. */
function kindsOf({ kinds, withInternalControl }: FigureFilter): string[] {
  const conditions = isOneOf("s.kind", kinds);
  if (!withInternalControl) return conditions;
  return [`(${[...conditions, `s."group" ~* '^intern\\s?kontroll'`].join(" OR ")})`];
}

function conditionsOf(filter: FigureFilter): string[] {
  const { committeeId, reportId, seriesId, bases, year, endMonth } = filter;
  return [
    ...isEqual("s.committee_id", committeeId),
    ...isEqual("f.report_id", reportId),
    ...isEqual("f.series_id", seriesId),
    ...kindsOf(filter),
    ...isOneOf("f.basis", bases),
    ...(year === undefined ? [] : [`${yearOfPeriod} = ${Math.trunc(year)}`]),
    ...(endMonth === undefined
      ? []
      : [
          "f.period_span IN ('cumulative', 'point')",
          `extract(month FROM f.period_end) = ${Math.trunc(endMonth)}`,
        ]),
  ];
}
