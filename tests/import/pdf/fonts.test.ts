import { expect, it } from "vitest";
import { FontWords, withFontsReread } from "@/lib/import/pdf/fonts";

const page = [
  { str: "Kˆp av tj‰nster fˆr Âret", fontName: "f1" },
  { str: "Nämnden, 5 ‰", fontName: "f2" },
  { str: "÷vrigt", fontName: "f3" },
  { type: "beginMarkedContent" },
];

it("reads anew the fonts that are told to be of another code page, small ones too, and no other", () => {
  const words = new FontWords();
  words.add(page);
  const misread = words.misread();
  expect([...misread.keys()]).toEqual(["f1", "f3"]);
  expect(withFontsReread(page, misread)).toEqual([
    { str: "Köp av tjänster för året", fontName: "f1" },
    page[1],
    { str: "Övrigt", fontName: "f3" },
    page[3],
  ]);
});

it("leaves a document alone whose fonts are right", () => {
  const words = new FontWords();
  words.add(page.slice(1, 2));
  expect(words.misread().size).toBe(0);
});
