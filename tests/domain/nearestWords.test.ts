import { describe, expect, it } from "vitest";
import { nearestWords } from "@/lib/domain/nearestWords";

const words = ["vårddygn", "vårdtyngd", "placeringar", "vantetid", "väntetid", "hem", "fem", "ek"];

describe("words near one that nothing was found by", () => {
  it.each([
    ["vårdygn", ["vårddygn"]],
    ["vardygn", ["vårddygn"]],
    ["plaecringar", ["placeringar"]],
    ["placeringarna", ["placeringar"]],
    ["väntteid", ["vantetid"]],
    ["hme", ["hem"]],
    ["socialtjänst", []],
  ])("%s: %s", (asked, near) => {
    expect(nearestWords(asked, words, 5)).toEqual(near);
  });

  it("come nearest first, and no more than asked for", () => {
    expect(nearestWords("vem", ["hemma", "fem", "hem", "vems"], 2)).toEqual(["fem", "hem"]);
  });
});
