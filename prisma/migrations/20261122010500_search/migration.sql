-- Search over what is published, with the words' forms and the letters å, ä and ö forgiven. No extension is
-- needed: not every PostgreSQL that the site may run on has unaccent or pg_trgm.

-- Letters without marks, in lower case, and nothing but letters, digits and blanks. The database may have the C
-- locale, where lower() knows ASCII only: the marks go first. Words without content whose folding
-- the Swedish stop list doesn't have are dropped here ("på" is on the list, "pa" is not).
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(
  regexp_replace(
    lower(translate(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]', '', 'g'), 'øØæÆ', 'ooaa')),
    '[^a-z0-9]+', ' ', 'g'
  ),
  '\m(pa|for|fran|nar|over|da|dar|sa|at|an|ar|nagon|nagot|nagra|sjalv|varfor|sadan|sadana|sadant)\M', '', 'g'
);

-- What a text is found by: the stems of its folded words.
CREATE FUNCTION search_words(given text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector('pg_catalog.swedish', search_fold(given));

-- The words asked for, all (' & ') or any (' | ') of them. Each finds its other forms, and the words that begin
-- with it or with its stem: Swedish writes compounds together. A stem of less than five letters may be
-- that of another word ("hemlig" has the stem "hem"), so it must be matched whole. Null without content.
CREATE FUNCTION search_query(asked text, joined text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT string_agg(concat(
    '(', quote_literal(stem.lexeme),
    CASE WHEN length(word) >= 3 THEN ' | ' || quote_literal(word) || ':*' END,
    CASE WHEN length(stem.lexeme) >= 5 THEN ' | ' || quote_literal(stem.lexeme) || ':*' END,
    ')'
  ), joined)::tsquery
  FROM regexp_split_to_table(search_fold(asked), ' +') AS word,
    unnest(to_tsvector('pg_catalog.swedish', word)) AS stem
);

-- A series goes by its label and by what other reports have called it; the heading it stands under helps.
CREATE FUNCTION search_series(label text, aspect text, aliases text[], heading text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(search_words(label || ' ' || coalesce(aspect, '')), 'A')
  || setweight(search_words(array_to_string(aliases, ' ')), 'B')
  || setweight(search_words(coalesce(heading, '')), 'D');

-- What a remark says of the document, without the names of its particulars.
CREATE FUNCTION search_problem(data jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN search_words(jsonb_path_query_array(data, '$.*')::text);

CREATE INDEX series_by_words ON series USING gin (search_series(label, aspect, aliases, "group"));
CREATE INDEX goal_by_words ON goal USING gin (search_words(title));
CREATE INDEX report_by_words ON report USING gin (search_words(title || ' ' || slug));
CREATE INDEX series_break_by_words ON series_break USING gin (search_words(note));
CREATE INDEX problem_by_words ON problem USING gin (search_problem(data));
