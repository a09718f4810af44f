-- AlterEnum
ALTER TYPE "event_action" ADD VALUE 'goalCorrected';
ALTER TYPE "event_action" ADD VALUE 'goalAdded';
ALTER TYPE "event_action" ADD VALUE 'goalDiscarded';
ALTER TYPE "event_action" ADD VALUE 'decisionUndone';
ALTER TYPE "event_action" ADD VALUE 'figureStated';

-- AlterEnum
ALTER TYPE "report_kind" ADD VALUE 'stated';

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "subject" TEXT;
