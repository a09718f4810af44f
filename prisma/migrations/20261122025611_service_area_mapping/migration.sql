-- CreateTable
CREATE TABLE "service_area_mapping" (
    "committee_id" UUID NOT NULL,
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "share" DECIMAL(9,8) NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "service_area_mapping_of_areas" PRIMARY KEY ("predecessor_id","successor_id","date")
);

-- CreateIndex
CREATE INDEX "service_area_mapping_of_committee" ON "service_area_mapping"("committee_id");

-- CreateIndex
CREATE INDEX "service_area_mapping_of_successor" ON "service_area_mapping"("successor_id");

-- AddForeignKey
ALTER TABLE "service_area_mapping" ADD CONSTRAINT "service_area_mapping_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area_mapping" ADD CONSTRAINT "service_area_mapping_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area_mapping" ADD CONSTRAINT "service_area_mapping_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE service_area_mapping
  ADD CONSTRAINT service_area_mapping_to_another CHECK (predecessor_id <> successor_id),
  ADD CONSTRAINT service_area_mapping_is_a_part CHECK (share > 0 AND share <= 1);
