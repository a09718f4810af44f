import "server-only";
import { nearestWords } from "../domain/nearestWords";
import { hitKinds, type HitGroup, type HitKind, type SearchResult } from "../domain/search";
import { toSlug } from "../domain/slug";
import { database } from "./client";
import { Prisma } from "./generated/client";
import { hitsAmong } from "./search/hits";
import { matchOf, type Reach } from "./search/match";

/** How many hits of a kind are shown beside the other kinds, and by itself. */
const shownBesideOthers = 8;
const shownAlone = 200;

/**
 * What is published about the words asked for: committees, indicators and other series, goals, reports
 * and remarks, best first within each kind. Word forms and å, ä, ö are forgiven, and a word also finds
 * the longer ones it begins; when that finds nothing, the ones it is part of. Every word must be found in
 * the thing's own words or its committee's name. One kind alone can be asked for. Public.
 */
export async function search(asked: string, only?: HitKind): Promise<SearchResult> {
  if (!(await hasContent(asked))) return nothing;
  const begun = await groupsWithin("beginning", asked, only);
  if (begun.length > 0) return resultOf(begun, false);
  const within = await groupsWithin("inside", asked, only);
  if (within.length > 0) return resultOf(within, true);
  return { ...nothing, proposals: await proposalsFor(asked) };
}

const nothing: SearchResult = { groups: [], total: 0, isInsideWords: false, proposals: [] };

function resultOf(groups: HitGroup[], isInsideWords: boolean): SearchResult {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return { groups, total, isInsideWords, proposals: [] };
}

async function groupsWithin(
  reach: Reach,
  asked: string,
  only: HitKind | undefined,
): Promise<HitGroup[]> {
  const match = matchOf(reach, asked);
  const most = only ? shownAlone : shownBesideOthers;
  const kinds = (only ? [only] : hitKinds).filter(
    (kind) => reach === "beginning" || kind !== "line",
  );
  const groups = await Promise.all(
    kinds.map(async (kind) => ({ kind, ...(await hitsAmong[kind](match, most)) })),
  );
  return groups.filter(({ total }) => total > 0);
}

/** A query of stop words alone ("och", "på") or of signs finds everything or nothing, and is not made. */
async function hasContent(asked: string): Promise<boolean> {
  const [row] = await database().$queryRaw<{ has: boolean }[]>`
    SELECT coalesce(length(search_words(${asked})), 0) > 0 AS has`;
  return row?.has ?? false;
}

const mostProposals = 5;

/** Published words near those asked for, as they are written; only words that are searched for. */
async function proposalsFor(asked: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ word: string }[]>(Prisma.sql`
    SELECT DISTINCT lower(word) AS word FROM (
      SELECT s.label AS text FROM series s WHERE EXISTS (
        SELECT FROM figure f JOIN report r ON r.id = f.report_id
        WHERE f.series_id = s.id AND r.state = 'published')
      UNION
      SELECT g.title FROM goal g WHERE EXISTS (
        SELECT FROM assessment a JOIN report r ON r.id = a.report_id
        WHERE a.goal_id = g.id AND r.state = 'published')
      UNION
      SELECT concat_ws(' ', c.name, m.name)
      FROM committee c JOIN municipality m ON m.id = c.municipality_id
      WHERE EXISTS (SELECT FROM report r WHERE r.committee_id = c.id AND r.state = 'published')
    ) texts, regexp_split_to_table(text, '[^[:alnum:]åäöÅÄÖéÉüÜ]+') AS word
    WHERE length(word) > 3`);
  const words = rows.map(({ word }) => word);
  const known = words.map(toSlug);
  const parts = asked
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 2)
    .filter((part) => !known.some((word) => word.startsWith(toSlug(part))));
  return parts.flatMap((part) => nearestWords(part, words, mostProposals)).slice(0, mostProposals);
}
