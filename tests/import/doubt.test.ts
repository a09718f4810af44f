import { expect, it } from "vitest";
import { doubted, isDoubted, undoubted } from "@/lib/import/doubt";
import { draftOf } from "../data/draft";

const [sure] = draftOf({ figures: [{ label: "Antal besök", value: "10", flags: ["F"] }] }).figures;

it("keeps the first reason for a doubt, and every other flag, until it is settled", () => {
  if (!sure) throw new Error("no figure");
  const once = doubted(sure, "unreadable");
  expect(once).toMatchObject({ flags: ["F", "U"], reason: "unreadable" });
  expect(isDoubted(once)).toBe(true);
  expect(doubted(once, "unitUncertain")).toBe(once);
  expect(undoubted(once)).toEqual({ ...sure, flags: ["F"], reason: null });
  expect(isDoubted(sure)).toBe(false);
});
