import "server-only";
import type { Verdict } from "../../domain/goal";
import type { GoalColumn } from "../../export/columns";
import type { Dialect } from "../../export/dialect";
import { verdictWords } from "../../export/words";
import { copyStatement, isEqual, isOneOf, selectList, textCell, wordCell } from "./expressions";

export type GoalOrdering = "committee" | "year" | "verdict" | "title";

/** Which goals a file holds: every absent field means "all". Published reports only, always. */
export interface GoalFilter {
  municipalitySlug?: string;
  committeeSlug?: string;
  year?: number;
  /** Of the newest assessment. */
  verdict?: Verdict;
  /** One row a goal, its newest assessment; otherwise one for each report that names it. */
  newestOnly: boolean;
  /** What rows are sorted by, first to last. */
  order: readonly GoalOrdering[];
}

/** The COPY statement of a file of goals. */
export function goalsStatement(filter: GoalFilter, dialect: Dialect): string {
  const query = `SELECT
  ${selectList(cells(dialect))}
FROM (
  SELECT *, row_number() OVER (PARTITION BY goal_id ORDER BY chronology DESC) AS age,
    first_value(verdict) OVER (PARTITION BY goal_id ORDER BY chronology DESC) AS newest_verdict
  FROM (
    SELECT a.*, r.chronology, r.slug AS report_slug, r.release
    FROM assessment a JOIN report r ON r.id = a.report_id AND r.state = 'published'
  ) published
) a
JOIN goal g ON g.id = a.goal_id
LEFT JOIN goal earlier ON earlier.id = g.succeeds_id
JOIN committee c ON c.id = g.committee_id
JOIN municipality m ON m.id = c.municipality_id
LEFT JOIN LATERAL (
  SELECT string_agg(concat(x.label, ' (' || nullif(t.printed, '') || ')'), ' | ' ORDER BY x.position) AS text
  FROM measure x LEFT JOIN target t ON t.measure_id = x.id
  WHERE x.goal_id = a.goal_id AND x.report_id = a.report_id
) measures ON true
WHERE ${["true", ...conditionsOf(filter)].join("\n  AND ")}
ORDER BY ${[...filter.order, ...ties].map((each) => orderings[each]).join(", ")}, a.chronology`;
  return copyStatement(query, dialect);
}

function cells(dialect: Dialect): Record<GoalColumn, string> {
  return {
    kommunkod: "m.scb_code",
    kommun: textCell("m.name", dialect),
    namnd: textCell("c.name", dialect),
    mal: "g.slug",
    maltext: textCell("g.title", dialect),
    ar: "g.year",
    perspektiv: textCell("g.perspective", dialect),
    ersatter: "earlier.slug",
    bedomning: wordCell("a.verdict", verdictWords),
    prognos: "CASE WHEN a.expected THEN 'ja' ELSE 'nej' END",
    tryckt: textCell("a.printed", dialect),
    matetal: textCell("measures.text", dialect),
    rapport: "a.report_slug",
    sida: "a.page",
    rad: "a.line",
    utgava: "a.release",
  };
}

const ties: readonly GoalOrdering[] = ["committee", "year", "title"];

const orderings: Record<GoalOrdering, string> = {
  committee: "c.name, m.name",
  year: "g.year DESC",
  verdict: "a.newest_verdict",
  title: "g.title",
};

function conditionsOf({ newestOnly, ...filter }: GoalFilter): string[] {
  return [
    ...isEqual("m.slug", filter.municipalitySlug),
    ...isEqual("c.slug", filter.committeeSlug),
    ...isOneOf("a.newest_verdict", filter.verdict && [filter.verdict]),
    ...(filter.year === undefined ? [] : [`g.year = ${Math.trunc(filter.year)}`]),
    ...(newestOnly ? ["a.age = 1"] : []),
  ];
}
