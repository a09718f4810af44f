ALTER TABLE "municipality" ADD COLUMN     "small_count_threshold" SMALLINT;

CREATE TABLE "hidden_figure" (
    "figure_id" UUID NOT NULL,

    CONSTRAINT "hidden_figure_pkey" PRIMARY KEY ("figure_id")
);

ALTER TABLE "hidden_figure" ADD CONSTRAINT "hidden_figure_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From two: under one there is nobody to hide.
ALTER TABLE municipality
  ADD CONSTRAINT municipality_small_count_threshold_hides CHECK (small_count_threshold >= 2);
