import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { codePageOf, findMisreading, isExplained, reread } from "@/lib/import/misread";

const swedish = "Köp av tjänster för året – 12 400";
const ways = [
  ["macintosh", "windows-1252"],
  ["windows-1252", "macintosh"],
  ["windows-1252", "utf-8"],
] as const;

describe("a text read by the wrong code page", () => {
  it.each(ways)("as %s where it is %s is read anew", (readAs, writtenAs) => {
    const wrong = iconv.decode(iconv.encode(swedish, writtenAs), readAs);
    expect(findMisreading(wrong)).toEqual({ readAs, writtenAs });
    expect(reread(wrong, { readAs, writtenAs })).toBe(swedish);
  });

  it.each([
    ["as it is", swedish],
    ["plain", "Utfall 2024, tkr"],
    ["a foreign name", "Tomaš och Dragiša"],
    ["a sign after a number", "5,2 ‰ och 7 ‰ samt 8 ÷ 2"],
    ["another's letters", "Łódź, Kraków, Wrocław"],
  ])("is not found in what is right: %s", (_, text) => expect(findMisreading(text)).toBeNull());

  it("leaves what no way leads back from", () => {
    const mac = { readAs: "macintosh", writtenAs: "windows-1252" };
    expect(reread("Kˆp ≥ 5 你", mac)).toBe(`Köp ${reread("≥", mac)} 5 你`);
    expect(isExplained("Kˆp", mac)).toBe(true);
    expect(isExplained("Köp, Kˆp", mac)).toBe(false);
  });
});

describe("bytes that are no UTF", () => {
  it.each(["windows-1252", "macintosh", "cp850"])("are of %s", (page) =>
    expect(codePageOf(iconv.encode("Köp av tjänster för året", page))).toBe(page),
  );

  it("are windows-1252 where nothing tells", () =>
    expect(codePageOf(iconv.encode("50 €", "windows-1252"))).toBe("windows-1252"));
});
