import "server-only";
import { z } from "zod";
import { committeeSchema } from "../../domain/committee";
import { problemSchema } from "../../domain/problem";
import { reportSchema } from "../../domain/report";
import type { Hit, HitKind, Remark } from "../../domain/search";
import { breakSchema, seriesSchema } from "../../domain/series";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { committeeWords, type Match, type SearchedWords } from "./match";

interface Found {
  hits: Hit[];
  /** How many there are, of which `hits` are the best. */
  total: number;
}

/** How the hits of each kind are found: only what a published report states, best first. */
export const hitsAmong: Record<HitKind, (match: Match, most: number) => Promise<Found>> = {
  committee: async (match, most) => {
    const rows = await rowsOf(
      Prisma.sql`SELECT ${committeeCell}, ${rankOf(match, committeeWords)}
        ${fromCommittee} WHERE ${match.where(committeeWords)} AND EXISTS (
          SELECT FROM report r WHERE r.committee_id = c.id AND r.state = 'published')`,
      most,
      z.object({ committee: committeeSchema }),
    );
    return foundIn(rows, ({ committee }) => ({ kind: "committee", committee }));
  },

  series: async (match, most) => {
    const words: SearchedWords = {
      vector: Prisma.sql`search_series(s.label, s.aspect, s.aliases, s."group")`,
      text: Prisma.sql`(s.label || ' ' || array_to_string(s.aliases, ' '))`,
    };
    const rows = await rowsOf(
      Prisma.sql`SELECT ${committeeCell}, ${rankOf(match, words)}, jsonb_build_object(
          'label', s.label, 'aspect', s.aspect, 'slug', s.slug, 'kind', s.kind,
          'group', s."group", 'aliases', s.aliases) AS series
        ${fromCommittee} JOIN series s ON s.committee_id = c.id
        WHERE ${match.where(words)} AND EXISTS (
          SELECT FROM figure f JOIN report r ON r.id = f.report_id
          WHERE f.series_id = s.id AND r.state = 'published')`,
      most,
      z.object({ committee: committeeSchema, series: seriesOfHit }),
    );
    return foundIn(rows, ({ committee, series }) => ({ kind: "series", committee, series }));
  },

  goal: async (match, most) => {
    const words: SearchedWords = {
      vector: Prisma.sql`search_words(g.title)`,
      text: Prisma.sql`g.title`,
    };
    const rows = await rowsOf(
      Prisma.sql`SELECT ${committeeCell}, max(${match.rank(words)}) AS rank, jsonb_build_object(
          'title', g.title, 'years', array_agg(DISTINCT g.year ORDER BY g.year DESC)) AS goal
        ${fromCommittee} JOIN goal g ON g.committee_id = c.id
        WHERE ${match.where(words)} AND EXISTS (
          SELECT FROM assessment a JOIN report r ON r.id = a.report_id
          WHERE a.goal_id = g.id AND r.state = 'published')
        GROUP BY c.id, m.id, g.title`,
      most,
      z.object({ committee: committeeSchema, goal: goalOfHit }),
    );
    return foundIn(rows, ({ committee, goal }) => ({ kind: "goal", committee, goal }));
  },

  report: async (match, most) => {
    const words: SearchedWords = {
      vector: Prisma.sql`search_words(r.title || ' ' || r.slug)`,
      text: Prisma.sql`(r.title || ' ' || r.slug)`,
    };
    const rows = await rowsOf(
      Prisma.sql`SELECT ${committeeCell}, ${rankOf(match, words)}, ${reportCell}
        ${fromCommittee} JOIN report r ON r.committee_id = c.id
        WHERE r.state = 'published' AND ${match.where(words)}`,
      most,
      z.object({ committee: committeeSchema, report: reportOfHit }),
    );
    return foundIn(rows, ({ committee, report }) => ({ kind: "report", committee, report }));
  },

  remark: async (match, most) => {
    const note: SearchedWords = {
      vector: Prisma.sql`search_words(b.note)`,
      text: Prisma.sql`b.note`,
    };
    const data: SearchedWords = {
      vector: Prisma.sql`search_problem(p.data)`,
      text: Prisma.sql`jsonb_path_query_array(p.data, '$.*')::text`,
    };
    const rows = await rowsOf(
      Prisma.sql`SELECT ${committeeCell}, max(${match.rank(note)}) AS rank, jsonb_build_object(
          'series', jsonb_build_object('label', s.label, 'aspect', s.aspect, 'slug', s.slug),
          'found', jsonb_build_object('date', b.date, 'cause', b.cause, 'note', b.note,
            'reportId', null)) AS remark
        ${fromCommittee} JOIN series s ON s.committee_id = c.id JOIN series_break b ON b.series_id = s.id
        LEFT JOIN report r ON r.id = b.report_id
        WHERE (b.report_id IS NULL OR r.state = 'published') AND ${match.where(note)} AND EXISTS (
          SELECT FROM figure f JOIN report r ON r.id = f.report_id
          WHERE f.series_id = s.id AND r.state = 'published')
        GROUP BY c.id, m.id, s.id, b.date, b.cause, b.note
      UNION ALL
      SELECT ${committeeCell}, ${rankOf(match, data)}, jsonb_build_object(
          'report', ${reportObject},
          'problem', jsonb_build_object('code', p.code, 'severity', p.severity, 'data', p.data,
            'place', CASE WHEN p.line IS NOT NULL THEN
              jsonb_build_object('page', p.page, 'line', p.line) END)) AS remark
        ${fromCommittee} JOIN report r ON r.committee_id = c.id JOIN problem p ON p.report_id = r.id
        WHERE r.state = 'published' AND ${match.where(data)} AND NOT EXISTS (
          -- As on the report's page: what tells of a hidden figure is hidden with it.
          SELECT FROM hidden_figure h JOIN figure f ON f.id = h.figure_id
          JOIN series s ON s.id = f.series_id
          WHERE f.report_id = r.id AND (f.line = p.line OR strpos(p.data::text, s.label) > 0))
        AND NOT EXISTS (SELECT FROM hidden_line h WHERE h.report_id = r.id AND h.line = p.line)`,
      most,
      z.object({ committee: committeeSchema, remark: remarkOfHit }),
    );
    return foundIn(rows, ({ committee, remark }) => ({ kind: "remark", committee, remark }));
  },

  // The words may be spread over the lines of a paragraph: its neighbours help, but the line must have one itself.
  // What every report repeats, such as its headings, is found once, in the newest; prose goes before headings.
  // A row that figures were read from is never found: it is found as their series, and it may hold a hidden one.
  line: async (match, most) => {
    const words: SearchedWords = { vector: Prisma.sql`l.words`, text: Prisma.sql`l.text` };
    const rows = await rowsOf(
      Prisma.sql`SELECT DISTINCT ON (c.id, btrim(l.text)) ${committeeCell}, ${reportCell},
          (${match.rank(words)}) * least(1, length(l.text) / 60.0) + r.year / 1e6 AS rank,
          jsonb_build_object('number', l.number, 'page', l.page, 'text', btrim(l.text)) AS line
        ${fromCommittee} JOIN report r ON r.committee_id = c.id
        JOIN document_line l ON l.document_id = r.document_id
        LEFT JOIN document_line above
          ON above.document_id = l.document_id AND above.number = l.number - 1
        LEFT JOIN document_line below
          ON below.document_id = l.document_id AND below.number = l.number + 1
        WHERE r.state = 'published' AND ${match.where({
          ...words,
          around: Prisma.sql`coalesce(above.words, '') || coalesce(below.words, '')`,
        })}
        AND NOT EXISTS (SELECT FROM hidden_line h WHERE h.report_id = r.id AND h.line = l.number)
        AND NOT EXISTS (SELECT FROM figure f WHERE f.report_id = r.id AND f.line = l.number)
        AND NOT EXISTS (SELECT FROM assessment a WHERE a.report_id = r.id AND a.line = l.number)
        ORDER BY c.id, btrim(l.text), r.chronology DESC`,
      most,
      z.object({ committee: committeeSchema, report: reportOfHit, line: lineOfHit }),
    );
    return foundIn(rows, ({ committee, report, line }) => ({
      kind: "line",
      committee,
      report,
      line,
    }));
  },
};

const fromCommittee = Prisma.sql`FROM committee c JOIN municipality m ON m.id = c.municipality_id`;

const committeeCell = Prisma.sql`jsonb_build_object('id', c.id, 'name', c.name, 'slug', c.slug,
  'municipality', jsonb_build_object('id', m.id, 'scbCode', m.scb_code, 'name', m.name,
    'slug', m.slug, 'isInvented', m.is_invented)) AS committee`;

const reportObject = Prisma.sql`jsonb_build_object(
  'slug', r.slug, 'kind', r.kind, 'tertial', r.tertial, 'year', r.year)`;
const reportCell = Prisma.sql`${reportObject} AS report`;

function rankOf(match: Match, words: SearchedWords): Prisma.Sql {
  return Prisma.sql`${match.rank(words)} AS rank`;
}

const seriesOfHit = seriesSchema.pick({
  label: true,
  aspect: true,
  slug: true,
  kind: true,
  group: true,
  aliases: true,
});
const goalOfHit = z.object({ title: z.string(), years: z.array(z.number()) });
const reportOfHit = reportSchema.pick({ slug: true, kind: true, tertial: true, year: true });
const lineOfHit = z.object({
  number: z.number(),
  page: z.number().nullable(),
  text: z.string(),
});
const remarkOfHit: z.ZodType<Remark> = z.union([
  z.object({
    series: seriesSchema.pick({ label: true, aspect: true, slug: true }),
    found: breakSchema,
  }),
  z.object({
    report: reportOfHit,
    problem: problemSchema,
  }),
]);

async function rowsOf<Row>(query: Prisma.Sql, most: number, row: z.ZodType<Row>) {
  const rows = await database().$queryRaw<unknown[]>(Prisma.sql`
    SELECT *, count(*) OVER ()::int AS total FROM (${query}) found
    ORDER BY rank DESC, committee ->> 'name', found::text LIMIT ${most}`);
  const counted = rows.map((each) => z.object({ total: z.number() }).parse(each));
  return { rows: rows.map((each) => row.parse(each)), total: counted[0]?.total ?? 0 };
}

function foundIn<Row>(
  { rows, total }: { rows: Row[]; total: number },
  toHit: (row: Row) => Hit,
): Found {
  return { hits: rows.map(toHit), total };
}
