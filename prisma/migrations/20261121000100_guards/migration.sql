-- What the schema file cannot say: what a row may hold, what may never change, and partial indexes.

-- A value or the reason why there is none, never both and never neither. Missing is never zero.
ALTER TABLE figure
  ADD CONSTRAINT figure_value_or_reason CHECK ((value IS NULL) <> (missing IS NULL)),
  ADD CONSTRAINT figure_decimals_as_printed CHECK (
    (value IS NULL) = (decimals IS NULL) AND (value IS NULL OR scale(value) = decimals)
  ),
  ADD CONSTRAINT figure_value_is_a_number CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity')),
  ADD CONSTRAINT figure_proposed_is_decimal_text CHECK (proposed ~ '^-?(0|[1-9][0-9]*)(\.[0-9]+)?$'),
  ADD CONSTRAINT figure_period_is_an_interval CHECK (period_start <= period_end),
  ADD CONSTRAINT figure_point_is_one_day CHECK (period_span <> 'point' OR period_start = period_end),
  ADD CONSTRAINT figure_flags_is_a_list CHECK (flags IS NOT NULL),
  ADD CONSTRAINT figure_place CHECK (line > 0 AND (page IS NULL OR page > 0));

ALTER TABLE target
  ADD CONSTRAINT target_decimals_as_printed CHECK (scale(value) = decimals),
  ADD CONSTRAINT target_value_is_a_number CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity'));

ALTER TABLE series
  ADD CONSTRAINT series_aliases_is_a_list CHECK (aliases IS NOT NULL),
  ADD CONSTRAINT series_slug_is_ascii CHECK (slug ~ '^[a-z0-9-]{1,120}$');

ALTER TABLE goal ADD CONSTRAINT goal_slug_is_ascii CHECK (slug ~ '^[a-z0-9-]{1,120}$');
ALTER TABLE committee ADD CONSTRAINT committee_slug_is_ascii CHECK (slug ~ '^[a-z0-9-]{1,120}$');

ALTER TABLE municipality
  ADD CONSTRAINT municipality_slug_is_ascii CHECK (slug ~ '^[a-z0-9-]{1,120}$'),
  ADD CONSTRAINT municipality_scb_code_is_four_digits CHECK (scb_code ~ '^[0-9]{4}$');

ALTER TABLE document ADD CONSTRAINT document_sha256_is_a_hash CHECK (sha256 ~ '^[0-9a-f]{64}$');

ALTER TABLE report
  ADD CONSTRAINT report_slug_is_ascii CHECK (slug ~ '^[a-z0-9-]{1,120}$'),
  ADD CONSTRAINT report_release_counts_from_one CHECK (release >= 1),
  ADD CONSTRAINT report_tertial CHECK (tertial BETWEEN 1 AND 3),
  ADD CONSTRAINT report_period_is_an_interval CHECK (period_start <= period_end),
  ADD CONSTRAINT report_published_has_a_time CHECK (
    state NOT IN ('published', 'withdrawn') OR published_at IS NOT NULL
  ),
  ADD CONSTRAINT report_correction_says_what_changed CHECK (release = 1 OR release_note IS NOT NULL);

-- Of a report's releases the public sees one. Serves every public getter: they all begin here.
CREATE UNIQUE INDEX report_published_once ON report (committee_id, slug) WHERE state = 'published';

-- In the goal's own words a report states one target.
CREATE UNIQUE INDEX target_of_goal_once ON target (goal_id, report_id) WHERE measure_id IS NULL;

-- A published report stays as it is. It can be withdrawn, and a correction is a new release.
CREATE FUNCTION keep_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state NOT IN ('published', 'withdrawn') THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE'
    AND OLD.state = 'published' AND NEW.state = 'withdrawn'
    AND to_jsonb(NEW) - 'state' = to_jsonb(OLD) - 'state'
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'report % is %: it cannot be changed', OLD.id, OLD.state
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'published_report_is_immutable';
END
$$;

CREATE TRIGGER report_keep_published BEFORE UPDATE OR DELETE ON report
  FOR EACH ROW EXECUTE FUNCTION keep_published_report();

-- The same for what a report says. Rows are put in while the report is still a draft.
CREATE FUNCTION keep_content_of_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reports uuid[] := CASE TG_OP
    WHEN 'INSERT' THEN ARRAY[NEW.report_id]
    WHEN 'DELETE' THEN ARRAY[OLD.report_id]
    ELSE ARRAY[OLD.report_id, NEW.report_id]
  END;
BEGIN
  IF EXISTS (SELECT FROM report WHERE id = ANY (reports) AND state IN ('published', 'withdrawn')) THEN
    RAISE EXCEPTION 'a published report is not changed: % of %', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'published_report_is_immutable';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER figure_keep_published BEFORE INSERT OR UPDATE OR DELETE ON figure
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
CREATE TRIGGER series_break_keep_published BEFORE INSERT OR UPDATE OR DELETE ON series_break
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
CREATE TRIGGER measure_keep_published BEFORE INSERT OR UPDATE OR DELETE ON measure
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
CREATE TRIGGER target_keep_published BEFORE INSERT OR UPDATE OR DELETE ON target
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
CREATE TRIGGER assessment_keep_published BEFORE INSERT OR UPDATE OR DELETE ON assessment
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
CREATE TRIGGER report_check_keep_published BEFORE INSERT OR UPDATE OR DELETE ON report_check
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
CREATE TRIGGER problem_keep_published BEFORE INSERT OR UPDATE OR DELETE ON problem
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
CREATE TRIGGER unused_number_keep_published BEFORE INSERT OR UPDATE OR DELETE ON unused_number
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();

-- And for the document it was read from, with its lines.
CREATE FUNCTION keep_document_of_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  key text := CASE TG_TABLE_NAME WHEN 'document' THEN 'id' ELSE 'document_id' END;
BEGIN
  IF EXISTS (
    SELECT FROM report
    WHERE document_id IN ((before ->> key)::uuid, (after ->> key)::uuid)
      AND state IN ('published', 'withdrawn')
  ) THEN
    RAISE EXCEPTION 'the document of a published report is not changed: % of %', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'published_report_is_immutable';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER document_keep_published BEFORE UPDATE OR DELETE ON document
  FOR EACH ROW EXECUTE FUNCTION keep_document_of_published_report();
CREATE TRIGGER document_line_keep_published BEFORE INSERT OR UPDATE OR DELETE ON document_line
  FOR EACH ROW EXECUTE FUNCTION keep_document_of_published_report();

-- History is only ever added to.
CREATE FUNCTION keep_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is append-only: % of %', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'history_is_append_only';
END
$$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION keep_event();
