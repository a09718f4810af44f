import { describe, expect, it } from "vitest";
import { listAreaMappings } from "@/lib/data/areaMappings";
import { getMapping } from "@/lib/data/mapping";
import { listReports } from "@/lib/data/reports";
import { settle } from "@/lib/data/review";
import { listSeries } from "@/lib/data/series";
import { getTakeovers } from "@/lib/data/takeovers";
import { mapAreas } from "@/lib/domain/areaMapping";
import type { SeriesProposal } from "@/lib/domain/review";
import type { Takeover } from "@/lib/domain/takeover";
import { annual, draftOf, importOf, reportOf } from "./draft";
import { actorIn, publishAs, publishedOf, uploadOf } from "./release/upload";

const kind = { kind: "serviceArea", unit: "tkr" } as const;
const area = (label: string, value: string) => ({ label, value, series: kind });
const valuesOf = (takeover: Takeover | undefined) =>
  takeover?.years.map((year) => [year.year, year.how === "unknown" ? year.lacking : year.value]);

describe("what a new area takes over", () => {
  const committee = "Områdesnämnden";
  const draft = draftOf({
    committee,
    identity: annual(2024),
    figures: [area("Vuxna och stöd", "-1500"), area("Stab", "20")],
  });

  it("is shown before it is settled, after, and to the public the same when it is published", async () => {
    const figures = [area("Vuxna", "-900"), area("Stöd", "-400"), area("Stab", "10")];
    const { committeeId } = reportOf(
      await importOf(draftOf({ committee, identity: annual(2023), figures })),
    );
    await importOf(
      draftOf({ committee, identity: annual(2022), figures: [area("Vuxna", "-800")] }),
    );
    const admin = await actorIn(draft, "admin");
    const id = await uploadOf(draft);
    const { known, series } = await getMapping(admin, id);
    const ids = known.filter(({ label }) => label !== "Stab").map((each) => each.id);
    const key = series[0]?.key ?? "";
    const proposal: SeriesProposal = {
      seriesId: null,
      words: null,
      succession: { predecessorIds: ids, date: "2024-01-01" },
    };
    expect(await getTakeovers(admin, id, null)).toEqual(new Map());

    const before = (await getTakeovers(admin, id, { key, ...proposal })).get(key);
    expect(before?.predecessors.map(({ label, how }) => [label, how])).toEqual([
      ["Vuxna", "whole"],
      ["Stöd", "whole"],
    ]);
    expect(valuesOf(before)).toEqual([
      [2024, "-1500"],
      [2023, "-1300"],
      [2022, ["Stöd"]],
    ]);

    await settle(admin, id, 0, [
      { about: "series", key, figureKeys: series[0]?.figureKeys ?? [], ...proposal },
    ]);
    const after = (await getTakeovers(admin, id, null)).get(key);
    expect(valuesOf(after)).toEqual(valuesOf(before));

    publishedOf(await publishAs(admin, id));
    const [list, mappings, reports] = await Promise.all([
      listSeries({ committeeId, kinds: ["serviceArea"] }),
      listAreaMappings(committeeId),
      listReports(committeeId),
    ]);
    const shown = mapAreas(list, mappings, reports).areas.find(
      (each) => each.series.label === "Vuxna och stöd",
    );
    expect(
      shown?.years.map((year) => [year.year, year.how === "unknown" ? null : year.value]),
    ).toEqual([
      [2024, "-1500"],
      [2023, "-1300"],
      [2022, null],
    ]);
  });
});
