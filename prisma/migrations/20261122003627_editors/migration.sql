-- CreateEnum
CREATE TYPE "role_name" AS ENUM ('editor', 'approver', 'admin');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "event_action" ADD VALUE 'uploaded';
ALTER TYPE "event_action" ADD VALUE 'reviewStarted';
ALTER TYPE "event_action" ADD VALUE 'sentBack';
ALTER TYPE "event_action" ADD VALUE 'figuresAccepted';
ALTER TYPE "event_action" ADD VALUE 'figureCorrected';
ALTER TYPE "event_action" ADD VALUE 'figureSetMissing';
ALTER TYPE "event_action" ADD VALUE 'figureDiscarded';
ALTER TYPE "event_action" ADD VALUE 'figureAdded';
ALTER TYPE "event_action" ADD VALUE 'seriesChanged';
ALTER TYPE "event_action" ADD VALUE 'seriesMapped';
ALTER TYPE "event_action" ADD VALUE 'breakRecorded';
ALTER TYPE "event_action" ADD VALUE 'goalLinked';
ALTER TYPE "event_action" ADD VALUE 'reportDescribed';
ALTER TYPE "event_action" ADD VALUE 'discarded';
ALTER TYPE "event_action" ADD VALUE 'userAdded';
ALTER TYPE "event_action" ADD VALUE 'userDeactivated';
ALTER TYPE "event_action" ADD VALUE 'userReactivated';
ALTER TYPE "event_action" ADD VALUE 'rolesChanged';
ALTER TYPE "event_action" ADD VALUE 'passwordReset';
ALTER TYPE "event_action" ADD VALUE 'passwordChanged';
ALTER TYPE "event_action" ADD VALUE 'accountLocked';
ALTER TYPE "event_action" ADD VALUE 'settingChanged';

-- AlterTable
ALTER TABLE "committee" ADD COLUMN     "needs_two_people" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "actor_id" UUID,
ADD COLUMN     "committee_id" UUID,
ADD COLUMN     "user_id" UUID;

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "deactivated_at" TIMESTAMPTZ(3),
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_role" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "committee_id" UUID,
    "role" "role_name" NOT NULL,

    CONSTRAINT "user_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "user_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "provider_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_state" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_state_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_by_email" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "user_role_of_user" ON "user_role"("user_id");

-- CreateIndex
CREATE INDEX "user_role_of_committee" ON "user_role"("committee_id");

-- CreateIndex
CREATE INDEX "user_session_of_user" ON "user_session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_session_by_token" ON "user_session"("token");

-- CreateIndex
CREATE INDEX "user_account_of_user" ON "user_account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_by_provider" ON "user_account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "sign_in_state_by_identifier" ON "sign_in_state"("identifier");

-- CreateIndex
CREATE INDEX "event_of_committee" ON "event"("committee_id", "id");

-- AddForeignKey
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_session" ADD CONSTRAINT "user_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_account" ADD CONSTRAINT "user_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.

-- One row for each thing a person may do where; only an admin's role covers every committee.
CREATE UNIQUE INDEX user_role_of_committee_once ON user_role (user_id, committee_id, role)
  WHERE committee_id IS NOT NULL;
CREATE UNIQUE INDEX user_role_everywhere_once ON user_role (user_id, role) WHERE committee_id IS NULL;
ALTER TABLE user_role
  ADD CONSTRAINT user_role_everywhere_is_admin CHECK (committee_id IS NOT NULL OR role = 'admin');

ALTER TABLE app_user
  ADD CONSTRAINT app_user_email_in_small_letters CHECK (email = lower(email)),
  ADD CONSTRAINT app_user_failed_sign_ins_counts CHECK (failed_sign_ins >= 0);

-- What was done to a report was done to its committee: so that history can be asked by committee.
CREATE FUNCTION fill_event_committee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.committee_id IS NULL AND NEW.report_id IS NOT NULL THEN
    NEW.committee_id := (SELECT committee_id FROM report WHERE id = NEW.report_id);
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER event_fill_committee BEFORE INSERT ON event
  FOR EACH ROW EXECUTE FUNCTION fill_event_committee();

ALTER TABLE event DISABLE TRIGGER event_append_only;
UPDATE event SET committee_id = report.committee_id FROM report WHERE report.id = event.report_id;
ALTER TABLE event ENABLE TRIGGER event_append_only;
