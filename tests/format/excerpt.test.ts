import { describe, expect, it } from "vitest";
import { excerptOf } from "@/lib/format/excerpt";
import { fc } from "../setup/property";

const shown = (text: string, asked: string) =>
  excerptOf(text, asked)
    .map(({ text: part, isAsked }) => (isAsked ? `[${part}]` : part))
    .join("");

describe("the part of a line that a hit shows", () => {
  it("marks every form of the words asked for, å, ä and ö forgiven", () => {
    expect(shown("Vården kostar mindre, och vårdens kö minskar.", "varden ko")).toBe(
      "[Vården] kostar mindre, och [vårdens] [kö] minskar.",
    );
    expect(shown("Placeringarna blev färre", "placering")).toBe("[Placeringarna] blev färre");
  });

  it("begins a little before the first of them, and says that something is left out", () => {
    const text = `${"ord ".repeat(100)}underskott ${"ord ".repeat(100)}`.trim();
    const excerpt = shown(text, "underskottet");
    expect(excerpt).toMatch(/^…ord .*\[underskott\] ord .*…$/);
    expect(excerpt.length).toBeLessThan(310);
  });

  it("is the beginning where the words stand beside the line", () => {
    expect(shown("Pengarna går mest till möbler.", "kontor")).toBe(
      "Pengarna går mest till möbler.",
    );
  });

  it("loses nothing of a short line but runs of blanks", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 20 }), (text, asked) => {
        const whole = excerptOf(text, asked)
          .map((part) => part.text)
          .join("");
        expect(whole).toBe(text.replace(/\s+/gu, " "));
      }),
    );
  });
});
