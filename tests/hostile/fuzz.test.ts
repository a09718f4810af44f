import { describe, expect, it } from "vitest";
import { isGrave } from "../../lib/cli/fuzz";
import { fuzz } from "../../lib/cli/fuzz/run";
import { formats, sourcesOf } from "../../lib/cli/fuzz/sources";

/** A PDF of the shared corpus takes ten times as long as a text. `npm run fuzz` reads 10 000 of each. */
const counts = { text: 30, markdown: 50, docx: 80, pdf: 10, csv: 150 };

describe("mutants of every report", () => {
  it.each(formats)(
    "of %s never crash, hang or verify what the lines don't say",
    async (format) => {
      const sources = await sourcesOf(format);
      // PDFs are too large for the repository: they lie beside it or nowhere.
      if (format !== "pdf") expect(sources.length).toBeGreaterThan(2);
      const faults = await fuzz(sources, { count: counts[format], seed: 20_260 });
      expect(faults.filter(isGrave)).toEqual([]);
    },
    120_000,
  );
});
