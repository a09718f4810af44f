-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "password_expires_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "document_layout" (
    "document_id" UUID NOT NULL,
    "lines" JSONB NOT NULL,

    CONSTRAINT "document_layout_pkey" PRIMARY KEY ("document_id")
);

-- CreateTable
CREATE TABLE "sign_in_address" (
    "address" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_address_pkey" PRIMARY KEY ("address")
);

-- CreateIndex
CREATE INDEX "sign_in_address_by_age" ON "sign_in_address"("since");

-- AddForeignKey
ALTER TABLE "document_layout" ADD CONSTRAINT "document_layout_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.

-- One-time passwords handed over before they had an end get three days from now.
UPDATE app_user SET password_expires_at = now() + interval '72 hours' WHERE must_change_password;
ALTER TABLE app_user
  ADD CONSTRAINT app_user_one_time_password_expires CHECK (
    must_change_password = (password_expires_at IS NOT NULL)
  );

CREATE TRIGGER document_layout_keep_published BEFORE INSERT OR UPDATE OR DELETE ON document_layout
  FOR EACH ROW EXECUTE FUNCTION keep_document_of_published_report();

-- Emptying a table asks no row's leave: what is published stays, whatever table is emptied.
CREATE FUNCTION keep_published_from_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM report WHERE state IN ('published', 'withdrawn')) THEN
    RAISE EXCEPTION 'a published report is not changed: % of %', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'published_report_is_immutable';
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER report_keep_from_truncate BEFORE TRUNCATE ON report
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER figure_keep_from_truncate BEFORE TRUNCATE ON figure
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER series_break_keep_from_truncate BEFORE TRUNCATE ON series_break
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER measure_keep_from_truncate BEFORE TRUNCATE ON measure
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER target_keep_from_truncate BEFORE TRUNCATE ON target
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER assessment_keep_from_truncate BEFORE TRUNCATE ON assessment
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER report_check_keep_from_truncate BEFORE TRUNCATE ON report_check
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER problem_keep_from_truncate BEFORE TRUNCATE ON problem
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER unused_number_keep_from_truncate BEFORE TRUNCATE ON unused_number
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
CREATE TRIGGER document_line_keep_from_truncate BEFORE TRUNCATE ON document_line
  FOR EACH STATEMENT EXECUTE FUNCTION keep_published_from_truncate();
