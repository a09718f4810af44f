import { describe, expect, it } from "vitest";
import { findForecastRange } from "@/lib/import/forecastRange";

describe("the best and the worst case", () => {
  it.each([
    [
      "I bästa fall blir resultatet minus 2,0 mnkr och i sämsta fall minus 10,0 mnkr.",
      "-2.0",
      "-10.0",
      "mnkr",
    ],
    [
      "I bästa fall blir årets resultat +7,0 mnkr och i sämsta fall -2,0 mnkr. Antalet avgör.",
      "7.0",
      "-2.0",
      "mnkr",
    ],
    [
      "I bästa fall blir årets resultat -6 000 tkr och i sämsta fall -13 000 tkr.",
      "-6000",
      "-13000",
      "tkr",
    ],
    [
      "Helåret väntas ge ett nollresultat. Bästa fall är 1 000 tkr, sämsta fall -1 500 tkr.",
      "1000",
      "-1500",
      "tkr",
    ],
    [
      "Ett överskott på 1,0 mnkr. I bästa fall blir det 2,0 mnkr och i sämsta fall −0,5 mnkr.",
      "2.0",
      "-0.5",
      "mnkr",
    ],
    ["I sämsta fall ett underskott på 3 mnkr, i bästa fall 0 mnkr.", "0", "-3", "mnkr"],
    ["I bästa fall – 1,5 och i värsta fall – 4 miljoner kronor.", "-1.5", "-4", "mnkr"],
  ])("%s", (text, best, worst, unit) => {
    expect(findForecastRange(text)).toEqual({ best, worst, unit });
  });

  it.each([
    ["without a unit", "I bästa fall 7 och i sämsta fall 2."],
    ["one case only", "I bästa fall blir resultatet 7,0 mnkr."],
    ["the number first", "Resultatet blir 7 mnkr i bästa fall och 2 mnkr i sämsta fall."],
    ["the best worse than the worst", "I bästa fall -10 mnkr och i sämsta fall -2 mnkr."],
    ["two units", "I bästa fall 7 mnkr och i sämsta fall 200 tkr."],
    ["a sign that says it twice", "I bästa fall 1 mnkr, i sämsta fall ett underskott på -3 mnkr."],
    [
      "twice over",
      "I bästa fall 1 mnkr, sämsta fall 0 mnkr. I bästa fall 2 mnkr, sämsta fall 1 mnkr.",
    ],
    ["another measure", "I bästa fall 75 procent och i sämsta fall 60 procent."],
    ["a heading", "Kommentar bästa/sämsta fall"],
  ])("is not guessed: %s", (_, text) => expect(findForecastRange(text)).toBeNull());
});
