-- CreateEnum
CREATE TYPE "upload_state" AS ENUM ('received', 'reading', 'checking', 'read', 'refused');

-- CreateTable
CREATE TABLE "series_succession" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "report_id" UUID NOT NULL,

    CONSTRAINT "series_succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "committee_id" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploaded_by_id" UUID,
    "uploaded_by" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "state" "upload_state" NOT NULL DEFAULT 'received',
    "review_state" "report_state" NOT NULL DEFAULT 'draft',
    "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_until" TIMESTAMPTZ(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "page_count" INTEGER,
    "line_count" INTEGER,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "given" JSONB,
    "draft" JSONB,
    "decisions" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 0,
    "last_reviewed_by_id" UUID,
    "last_reviewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_page" (
    "upload_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,

    CONSTRAINT "upload_page_in_order" PRIMARY KEY ("upload_id","number")
);

-- CreateIndex
CREATE INDEX "series_succession_of_predecessor" ON "series_succession"("predecessor_id");

-- CreateIndex
CREATE INDEX "series_succession_of_report" ON "series_succession"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "series_succession_once" ON "series_succession"("successor_id", "predecessor_id", "report_id");

-- CreateIndex
CREATE INDEX "upload_of_committee" ON "upload"("committee_id", "uploaded_at");

-- CreateIndex
CREATE INDEX "upload_of_person" ON "upload"("uploaded_by_id");

-- CreateIndex
CREATE INDEX "upload_by_content" ON "upload"("sha256");

-- AddForeignKey
ALTER TABLE "series_succession" ADD CONSTRAINT "series_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_succession" ADD CONSTRAINT "series_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_succession" ADD CONSTRAINT "series_succession_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_page" ADD CONSTRAINT "upload_page_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.

ALTER TABLE upload
  ADD CONSTRAINT upload_sha256_is_a_hash CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT upload_version_counts CHECK (version >= 0 AND attempts >= 0),
  ADD CONSTRAINT upload_decisions_is_a_list CHECK (jsonb_typeof(decisions) = 'array'),
  ADD CONSTRAINT upload_read_has_a_draft CHECK (state <> 'read' OR draft IS NOT NULL),
  ADD CONSTRAINT upload_in_review_has_a_committee CHECK (review_state = 'draft' OR committee_id IS NOT NULL);

-- The same file is under way once: in its committee, and before that is known, by whoever brought it in.
CREATE UNIQUE INDEX upload_open_once ON upload (committee_id, sha256)
  WHERE review_state IN ('draft', 'inReview') AND committee_id IS NOT NULL;
CREATE UNIQUE INDEX upload_unplaced_once ON upload (uploaded_by_id, sha256) WHERE committee_id IS NULL;

-- What waits to be read, oldest first: asked every few seconds.
CREATE INDEX upload_to_read ON upload (uploaded_at) WHERE state IN ('received', 'reading', 'checking');

ALTER TABLE series_succession
  ADD CONSTRAINT series_succession_of_another CHECK (predecessor_id <> successor_id);

CREATE TRIGGER series_succession_keep_published BEFORE INSERT OR UPDATE OR DELETE ON series_succession
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
