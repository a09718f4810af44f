-- CreateTable
CREATE TABLE "hidden_line" (
    "report_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "hidden_line_of_report" PRIMARY KEY ("report_id","line")
);

-- AddForeignKey
ALTER TABLE "hidden_line" ADD CONSTRAINT "hidden_line_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
