import { describe, expect, it } from "vitest";
import type { Flag } from "@/lib/domain/figure";
import { volumeDisagreements } from "@/lib/domain/volumeDisagreement";
import { volumeEffects } from "@/lib/domain/volumeEffect";
import { aFigure, aSeries } from "../charts/sample";

/** A row of a volume table with its price in the accounts: what a report prints beside each other. */
function row(printed: {
  byVolume?: string;
  inAccounts?: string;
  accounts?: string;
  flags?: Flag[];
}) {
  const told = (
    id: string,
    kind: "volume" | "serviceArea",
    aspect: string | null,
    unit: "yearPlacements" | "mnkr",
  ) => aSeries({ id, kind, aspect, unit, label: "Institutionsvård vuxna" });
  const figure = (
    series: ReturnType<typeof told>,
    value: string,
    basis: "budget" | "forecast" | "variance",
    flags: Flag[] = [],
  ) => ({
    series,
    section: "",
    figure: aFigure(2024, value, { seriesId: series.id, unit: series.unit, basis, flags }),
  });
  const volume = told("volume", "volume", "Volym", "yearPlacements");
  const area = told("area", "serviceArea", null, "mnkr");
  const { byVolume, inAccounts, accounts, flags } = printed;
  return [
    figure(volume, "14", "budget"),
    figure(volume, "8", "forecast"),
    figure(area, "-14.8", "budget"),
    ...(accounts ? [figure(area, accounts, "variance")] : []),
    ...(byVolume
      ? [figure(told("effect", "volume", "Utifrån volym", "mnkr"), byVolume, "variance", flags)]
      : []),
    ...(inAccounts
      ? [figure(told("repeated", "volume", "Driftsredovisningen", "mnkr"), inAccounts, "variance")]
      : []),
  ];
}

const found = (printed: Parameters<typeof row>[0]) =>
  volumeDisagreements(volumeEffects(row(printed), 2024), row(printed));

describe("a variance printed beside a volume", () => {
  it("is contradicted when volumes and price give another, whatever is rounded", () => {
    // −6 × −14.8 / 14 = 6.34; with 8 and 14 within a half, between 5.5 and 7.2.
    expect(found({ byVolume: "4.7" })).toMatchObject([
      {
        kind: "effect",
        printed: { value: "4.7" },
        low: "5.5",
        high: "7.2",
        effect: { cost: { effect: "6.34" } },
      },
    ]);
    expect(found({ byVolume: "5.5" })).toEqual([]);
    expect(found({ byVolume: "6.3" })).toEqual([]);
    expect(found({ byVolume: "7.3" })).toHaveLength(1);
    expect(found({ byVolume: "-6.3" })).toHaveLength(1);
  });

  it("is told to be in doubt when a reading is", () => {
    expect(found({ byVolume: "4.7" })).toMatchObject([{ isDoubtful: false }]);
    expect(found({ byVolume: "4.7", flags: ["U"] })).toMatchObject([{ isDoubtful: true }]);
  });

  it("is contradicted by the accounts that print another for the row", () => {
    expect(found({ inAccounts: "4", accounts: "4.8" })).toMatchObject([
      { kind: "accounts", printed: { value: "4" }, other: { value: "4.8" } },
    ]);
    expect(found({ inAccounts: "4", accounts: "4.5" })).toEqual([]);
    expect(found({ inAccounts: "4" })).toEqual([]);
  });
});
