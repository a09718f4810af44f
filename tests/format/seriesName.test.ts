import { expect, it } from "vitest";
import { seriesName } from "@/lib/format/seriesName";

it.each([
  ["Totalt", null, "Totalt"],
  ["Totalt", "Beviljat", "Totalt, beviljat"],
  ["Mottagning", "Utifrån volym i RFM", "Mottagning, utifrån volym i RFM"],
  ["Mottagning", "RFM", "Mottagning, RFM"],
])("%s with %s is %s", (label, aspect, expected) => {
  expect(seriesName({ label, aspect })).toBe(expected);
});
