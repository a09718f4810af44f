import "server-only";
import { Prisma } from "../generated/client";

/** Whether a word is looked for where words begin, which an index answers, or anywhere inside them. */
export type Reach = "beginning" | "inside";

/** Conditions and order for one search, made for the words of a thing and those of its committee. */
export interface Match {
  /** `vector` is a tsvector expression that an index has, `text` the same words as one text. */
  where: (words: SearchedWords) => Prisma.Sql;
  rank: (words: SearchedWords) => Prisma.Sql;
}

export interface SearchedWords {
  vector: Prisma.Sql;
  text: Prisma.Sql;
  /** Words that stand beside it and help, as the committee's do; a tsvector. */
  around?: Prisma.Sql;
}

/** The committee's words, which help to find what is its own: "vårddygn helsingborg". */
const committeeText = Prisma.sql`(c.name || ' ' || m.name)`;

/**
 * How the words asked for are matched. At least one of them must be the thing's own; the others may be
 * its committee's name. The queries have `committee c` and `municipality m` joined.
 */
export function matchOf(reach: Reach, asked: string): Match {
  return reach === "beginning" ? beginningMatch(asked) : insideMatch(asked);
}

/** A committee is found by its own name and its municipality's, which are all the words it has. */
export const committeeWords: SearchedWords = {
  vector: Prisma.sql`search_words(${committeeText})`,
  text: committeeText,
};

function beginningMatch(asked: string): Match {
  const any = Prisma.sql`search_query(${asked}, ' | ')`;
  const all = Prisma.sql`search_query(${asked}, ' & ')`;
  return {
    where: ({ vector, around = Prisma.sql`''::tsvector` }) =>
      Prisma.sql`${vector} @@ ${any}
        AND (${vector} || ${around} || search_words(${committeeText})) @@ ${all}`,
    // A word as it was typed is worth more than one that it only begins.
    rank: ({ vector }) =>
      Prisma.sql`ts_rank(${vector}, plainto_tsquery('simple', array_to_string(
        tsvector_to_array(search_words(${asked})), ' '))) * 4 + ts_rank(${vector}, ${any}, 1)`,
  };
}

/** As in `search_query`: a short stem may be another word's, so then the word itself is looked for. */
function insideMatch(asked: string): Match {
  const parts = Prisma.sql`(
    SELECT CASE WHEN length(stem.lexeme) >= 5 THEN stem.lexeme ELSE word END AS part
    FROM regexp_split_to_table(search_fold(${asked}), ' +') AS word, unnest(search_words(word)) AS stem
  ) asked`;
  return {
    where: ({ text }) => Prisma.sql`
      NOT EXISTS (SELECT FROM ${parts} WHERE length(part) < 3
        OR strpos(search_fold(${text} || ' ' || ${committeeText}), part) = 0)
      AND EXISTS (SELECT FROM ${parts} WHERE strpos(search_fold(${text}), part) > 0)`,
    rank: ({ text }) => Prisma.sql`-length(${text})::real`,
  };
}
