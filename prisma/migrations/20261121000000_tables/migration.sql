-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('pdf', 'docx', 'markdown', 'text', 'xlsx', 'csv');

-- CreateEnum
CREATE TYPE "report_kind" AS ENUM ('plan', 'interim', 'annual', 'monthly');

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('draft', 'inReview', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "span" AS ENUM ('cumulative', 'year', 'month', 'week', 'point', 'derivedBlock');

-- CreateEnum
CREATE TYPE "series_kind" AS ENUM ('indicator', 'incomeStatement', 'serviceArea', 'volume', 'placement', 'investment', 'grant', 'serviceGuarantee', 'staff', 'equity', 'externalProvider');

-- CreateEnum
CREATE TYPE "unit" AS ENUM ('kr', 'tkr', 'mnkr', 'percent', 'count', 'days', 'careDays', 'weeks', 'months', 'hours', 'index', 'points', 'annualWorkers', 'households', 'yearPlacements', 'krPerUnit', 'unknown');

-- CreateEnum
CREATE TYPE "accumulation" AS ENUM ('flow', 'ratio', 'mean', 'point');

-- CreateEnum
CREATE TYPE "better" AS ENUM ('higher', 'lower', 'neither');

-- CreateEnum
CREATE TYPE "statement_role" AS ENUM ('municipalGrant', 'revenue', 'totalRevenue', 'expenses', 'totalExpenses', 'netExpenses', 'financialNet', 'result', 'accumulatedResult');

-- CreateEnum
CREATE TYPE "break_cause" AS ENUM ('definition', 'organisation', 'method', 'coverage');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('actual', 'budget', 'forecast', 'target', 'variance');

-- CreateEnum
CREATE TYPE "missing_reason" AS ENUM ('blank', 'unreadable', 'notReported', 'notApplicable', 'suppressed');

-- CreateEnum
CREATE TYPE "flag" AS ENUM ('B', 'D', 'E', 'F', 'P', 'Q', 'U', 'V');

-- CreateEnum
CREATE TYPE "verification" AS ENUM ('byCheck', 'byPerson', 'notYet');

-- CreateEnum
CREATE TYPE "bound" AS ENUM ('atLeast', 'atMost', 'equal');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('achieved', 'partlyAchieved', 'notAchieved', 'notAssessed');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('error', 'warning');

-- CreateEnum
CREATE TYPE "event_action" AS ENUM ('imported', 'published', 'withdrawn');

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "scb_code" CHAR(4),
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "is_invented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committee" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "sha256" CHAR(64) NOT NULL,
    "file_name" TEXT NOT NULL,
    "kind" "document_kind" NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "is_scanned" BOOLEAN NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_line" (
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "page" INTEGER,
    "text" TEXT NOT NULL,

    CONSTRAINT "document_line_in_order" PRIMARY KEY ("document_id","number")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "committee_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "kind" "report_kind" NOT NULL,
    "year" SMALLINT NOT NULL,
    "tertial" SMALLINT,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "period_span" "span" NOT NULL,
    "chronology" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "report_state" NOT NULL DEFAULT 'draft',
    "release" SMALLINT NOT NULL,
    "release_note" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "case_number" TEXT,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "committee_id" UUID NOT NULL,
    "kind" "series_kind" NOT NULL,
    "label" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "group" TEXT,
    "aspect" TEXT,
    "unit" "unit" NOT NULL,
    "accumulation" "accumulation" NOT NULL,
    "better" "better" NOT NULL,
    "role" "statement_role",
    "parent_id" UUID,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "definition" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series_break" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "series_id" UUID NOT NULL,
    "report_id" UUID,
    "date" DATE NOT NULL,
    "cause" "break_cause" NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "series_break_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "period_span" "span" NOT NULL,
    "basis" "basis" NOT NULL,
    "value" DECIMAL,
    "decimals" SMALLINT,
    "missing" "missing_reason",
    "unit" "unit" NOT NULL,
    "printed" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "column" TEXT NOT NULL,
    "page" INTEGER,
    "line" INTEGER NOT NULL,
    "flags" "flag"[] DEFAULT ARRAY[]::"flag"[],
    "verification" "verification" NOT NULL,
    "proposed" TEXT,
    "reason" TEXT,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goal" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "committee_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "perspective" TEXT,
    "succeeds_id" UUID,
    "position" INTEGER NOT NULL,

    CONSTRAINT "goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "goal_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "series_id" UUID,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "goal_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "measure_id" UUID,
    "bound" "bound" NOT NULL,
    "value" DECIMAL NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "unit" "unit" NOT NULL,
    "year" SMALLINT,
    "is_relative" BOOLEAN NOT NULL,
    "printed" TEXT NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "goal_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "verdict" "verdict" NOT NULL,
    "expected" BOOLEAN NOT NULL,
    "printed" TEXT NOT NULL,
    "page" INTEGER,
    "line" INTEGER NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_check" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "ok" BOOLEAN NOT NULL,
    "page" INTEGER,
    "line" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "numbers" JSONB NOT NULL,

    CONSTRAINT "report_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "problem" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "severity" "severity" NOT NULL,
    "page" INTEGER,
    "line" INTEGER,
    "data" JSONB NOT NULL,

    CONSTRAINT "problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unused_number" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "page" INTEGER,
    "line" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "unused_number_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" "event_action" NOT NULL,
    "report_id" UUID,
    "data" JSONB NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "municipality_by_scb_code" ON "municipality"("scb_code");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_by_slug" ON "municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "committee_by_slug" ON "committee"("municipality_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "document_by_content" ON "document"("sha256");

-- CreateIndex
CREATE INDEX "report_of_document" ON "report"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_by_release" ON "report"("committee_id", "slug", "release");

-- CreateIndex
CREATE INDEX "series_of_committee" ON "series"("committee_id", "kind", "position");

-- CreateIndex
CREATE INDEX "series_parts" ON "series"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "series_by_slug" ON "series"("committee_id", "slug");

-- CreateIndex
CREATE INDEX "series_break_of_series" ON "series_break"("series_id", "date");

-- CreateIndex
CREATE INDEX "series_break_of_report" ON "series_break"("report_id");

-- CreateIndex
CREATE INDEX "figure_of_report" ON "figure"("report_id", "position");

-- CreateIndex
CREATE INDEX "figure_of_series" ON "figure"("series_id", "period_end");

-- CreateIndex
CREATE INDEX "goal_of_committee" ON "goal"("committee_id", "year", "position");

-- CreateIndex
CREATE UNIQUE INDEX "goal_succeeds_once" ON "goal"("succeeds_id");

-- CreateIndex
CREATE UNIQUE INDEX "goal_by_slug" ON "goal"("committee_id", "slug");

-- CreateIndex
CREATE INDEX "measure_of_goal" ON "measure"("goal_id", "position");

-- CreateIndex
CREATE INDEX "measure_of_report" ON "measure"("report_id");

-- CreateIndex
CREATE INDEX "measure_of_series" ON "measure"("series_id");

-- CreateIndex
CREATE INDEX "target_of_goal" ON "target"("goal_id");

-- CreateIndex
CREATE INDEX "target_of_report" ON "target"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_of_measure" ON "target"("measure_id");

-- CreateIndex
CREATE INDEX "assessment_of_report" ON "assessment"("report_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_of_goal" ON "assessment"("goal_id", "report_id");

-- CreateIndex
CREATE INDEX "check_of_report" ON "report_check"("report_id", "position");

-- CreateIndex
CREATE INDEX "problem_of_report" ON "problem"("report_id", "position");

-- CreateIndex
CREATE INDEX "unused_number_of_report" ON "unused_number"("report_id", "position");

-- CreateIndex
CREATE INDEX "event_of_report" ON "event"("report_id", "at");

-- AddForeignKey
ALTER TABLE "committee" ADD CONSTRAINT "committee_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_line" ADD CONSTRAINT "document_line_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_break" ADD CONSTRAINT "series_break_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_break" ADD CONSTRAINT "series_break_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_succeeds_id_fkey" FOREIGN KEY ("succeeds_id") REFERENCES "goal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "goal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_check" ADD CONSTRAINT "report_check_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem" ADD CONSTRAINT "problem_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unused_number" ADD CONSTRAINT "unused_number_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
