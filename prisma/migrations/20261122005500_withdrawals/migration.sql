-- AlterTable
ALTER TABLE "report" ADD COLUMN     "withdrawal_reason" TEXT,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- What the schema file cannot say.

-- A published report can be withdrawn, with the reason in the same step, and nothing else of it changes.
CREATE OR REPLACE FUNCTION keep_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state NOT IN ('published', 'withdrawn') THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE'
    AND OLD.state = 'published' AND NEW.state = 'withdrawn'
    AND to_jsonb(NEW) - 'state' - 'withdrawn_at' - 'withdrawal_reason'
      = to_jsonb(OLD) - 'state' - 'withdrawn_at' - 'withdrawal_reason'
  THEN
    NEW.withdrawn_at := coalesce(NEW.withdrawn_at, now());
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'report % is %: it cannot be changed', OLD.id, OLD.state
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'published_report_is_immutable';
END
$$;

-- Those withdrawn until now were all replaced, when the history says so.
ALTER TABLE report DISABLE TRIGGER report_keep_published;
UPDATE report SET withdrawn_at = coalesce(
  (SELECT max(event.at) FROM event WHERE event.report_id = report.id AND event.action = 'withdrawn'),
  published_at
) WHERE state = 'withdrawn';
ALTER TABLE report ENABLE TRIGGER report_keep_published;

ALTER TABLE report
  ADD CONSTRAINT report_withdrawn_has_a_time CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  ADD CONSTRAINT report_withdrawal_reason_is_said CHECK (
    withdrawal_reason IS NULL OR (state = 'withdrawn' AND btrim(withdrawal_reason) <> '')
  );
