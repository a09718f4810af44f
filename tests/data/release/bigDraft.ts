import { bases } from "@/lib/domain/figure";
import type { Draft } from "@/lib/import/draft";
import { draftOf, goalOf } from "../draft";

/** A draft that takes a while to store: 400 figures of 100 series, 20 goals, 500 lines. */
export function bigDraft(committee: string): Draft {
  return draftOf({
    committee,
    figures: Array.from({ length: 400 }, (_, index) => ({
      label: `Uppgift nummer ${Math.floor(index / 4)}`,
      value: String(index),
      basis: bases[index % 4],
    })),
    goals: Array.from({ length: 20 }, (_, index) => goalOf(`Mål ${index}`, "achieved")),
    lines: Array.from({ length: 500 }, (_, index) => `Rad ${index}`),
  });
}
