import { describe, expect, it } from "vitest";
import { proseSums } from "@/lib/import/checks/proseSum";
import { readText } from "@/lib/import/text";

describe("proseSums", () => {
  it.each([
    [
      "a total that is its parts",
      "40 elever har svarat på papper.\n\n60 elever har svarat på nätet.\n\nTotalt har 100 elever svarat.",
      [true],
    ],
    [
      "a total that is not",
      "42 personer har svarat i samtal.\n\n196 personer har svarat i enkäter.\n\nTotalt har 253 personer svarat.",
      [false],
    ],
    [
      "numbers in groups",
      "1 200 barn har deltagit i maj.\n\n800 barn har deltagit i juni.\n\nSammanlagt har 2 000 barn deltagit.",
      [true],
    ],
    [
      "one part only proves nothing",
      "42 personer har svarat i samtal.\n\nTotalt har 253 personer svarat.",
      [],
    ],
    [
      "others than those counted",
      "42 föräldrar har svarat.\n\n10 personer har svarat.\n\nTotalt har 60 personer svarat.",
      [],
    ],
    [
      "another thing done",
      "42 personer har svarat.\n\n10 personer har deltagit.\n\nTotalt har 60 personer svarat.",
      [],
    ],
    ["no total", "42 personer har svarat.\n\n10 personer har svarat.", []],
  ])("%s", (_name, text, expected) => {
    const document = readText(new TextEncoder().encode(text)).value;
    expect(proseSums(document).map(({ check }) => check.ok)).toEqual(expected);
  });

  it("tells the numbers and the lines where they stand", () => {
    const text =
      "42 personer har svarat.\n\n196 personer har svarat.\n\nTotalt har 253 personer svarat.";
    const [finding] = proseSums(readText(new TextEncoder().encode(text)).value);
    expect(finding?.check.numbers).toEqual([
      { label: "rad 1", value: "42" },
      { label: "rad 3", value: "196" },
      { label: "rad 5", value: "253" },
    ]);
    expect(finding?.check.place.line).toBe(5);
  });
});
