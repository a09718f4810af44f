-- CreateEnum
CREATE TYPE "assignment_status" AS ENUM ('completed', 'ongoing', 'notStarted');

-- AlterEnum
ALTER TYPE "event_action" ADD VALUE 'seriesDefined';

-- AlterTable
ALTER TABLE "document_line" ADD COLUMN     "words" tsvector GENERATED ALWAYS AS (search_words(text)) STORED;

-- AlterTable
ALTER TABLE "series" ADD COLUMN     "defined_at" TIMESTAMPTZ(3),
ADD COLUMN     "defined_by" TEXT;

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "status" "assignment_status",
    "printed" TEXT NOT NULL,
    "dated" TEXT,
    "date" DATE,
    "page" INTEGER,
    "line" INTEGER NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignment_of_report" ON "assignment"("report_id", "position");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.

-- The running text of the published reports is searched by its words.
CREATE INDEX document_line_by_words ON document_line USING gin (words);

-- A shared definition is somebody's decision, on a day.
ALTER TABLE series ADD CONSTRAINT series_definition_is_decided CHECK (
  (definition IS NULL OR definition ~ '^[a-z0-9-]{1,60}$')
  AND (definition IS NULL OR (defined_at IS NOT NULL AND defined_by IS NOT NULL))
);

ALTER TABLE assignment ADD CONSTRAINT assignment_place CHECK (line > 0 AND (page IS NULL OR page > 0));
CREATE TRIGGER assignment_keep_published BEFORE INSERT OR UPDATE OR DELETE ON assignment
  FOR EACH ROW EXECUTE FUNCTION keep_content_of_published_report();
