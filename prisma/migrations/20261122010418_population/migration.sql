-- CreateTable
CREATE TABLE "population" (
    "municipality_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "inhabitants" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "population_of_municipality" PRIMARY KEY ("municipality_id","date")
);

-- AddForeignKey
ALTER TABLE "population" ADD CONSTRAINT "population_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;
