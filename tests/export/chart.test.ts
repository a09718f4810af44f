import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { attributesOfClass, chartColours, darkChartColours } from "@/lib/export/chartStyle";
import { chartSvg } from "@/lib/export/chartSvg";
import { standaloneDrawing } from "@/lib/export/drawing";
import { embeddedPage } from "@/lib/export/embedded";
import { chartsOfPage } from "@/lib/export/pageCharts";

const drawn = (width: number) =>
  `<svg viewBox="0 0 ${width} 100" class="block h-auto w-full" role="img" aria-labelledby="a-titel" aria-describedby="a-text"><line x1="0" x2="5" y1="1" y2="1" class="stroke-rule-strong"></line><text class="fill-ink text-[13px]" x="1">5 &lt; 6 &amp; 7</text></svg>`;
const figure = `<figure id="a" class="x"><figcaption><h3 id="a-titel">Vård <b>&amp;</b> stöd</h3><p>Tkr, 2024</p></figcaption><div><p><svg viewBox="0 0 4 14"><line></line></svg>= <!-- -->årets budget</p><div>${drawn(760)}</div><div>${drawn(320)}</div></div><p id="a-text">Högst: 5 &lt; 6.</p></figure>`;
const html = `<html><figure><img></figure>${figure}<figure id="b"><table></table></figure></html>`;
const from = {
  view: "Ekonomi, Nämnden i Kommunen",
  source: "Nämnden i Kommunen, nämndens rapporter",
  warning: null,
  takenOn: "1 maj 2026",
  address: "https://exempel.se/kommunen/namnden/ekonomi?a=1&b=<2>",
};

describe("the charts of a page", () => {
  it("are those with an id and a named drawing, with the words beside it", () => {
    expect(chartsOfPage(html)).toMatchObject([
      {
        id: "a",
        title: "Vård & stöd",
        subtitle: "Tkr, 2024",
        key: "= årets budget",
        summary: "Högst: 5 < 6.",
        drawings: [drawn(760), drawn(320)],
      },
    ]);
  });

  it("stand alone with title, unit, key, source, day and address inside, and no class", () => {
    const [chart] = chartsOfPage(html);
    const svg = chart && chartSvg(chart, from);
    for (const text of [
      "Vård &amp; stöd",
      "Tkr, 2024. Streck: årets budget",
      "Källa: Nämnden i Kommunen, nämndens rapporter.",
      "hämtad 1 maj 2026",
      "https://exempel.se/kommunen/namnden/ekonomi?a=1&amp;b=&lt;2&gt;",
      `<line x1="0" x2="5" y1="1" y2="1" stroke="${chartColours["rule-strong"]}">`,
      "5 &lt; 6 &amp; 7",
    ])
      expect(svg).toContain(text);
    expect(svg).not.toContain("class=");
    expect(svg && standaloneDrawing(svg)).not.toBeNull();
  });

  it("say when the municipality is invented", () => {
    const [chart] = chartsOfPage(html);
    const warned = { ...from, warning: "Kommunen är påhittad." };
    expect(chart && chartSvg(chart, warned)).toContain("Kommunen är påhittad.");
    expect(chart && embeddedPage([chart], warned)).toContain("Kommunen är påhittad.");
  });

  it("stand in a page of their own without script or navigation", () => {
    const page = embeddedPage(chartsOfPage(html), from);
    expect(page).not.toMatch(/<script|<nav|<link/);
    expect(page.match(/<svg /g)).toHaveLength(2);
    expect(page).toContain(
      'href="https://exempel.se/kommunen/namnden/ekonomi?a=1&amp;b=&lt;2&gt;"',
    );
  });
});

describe("a drawing that leaves its page", () => {
  it.each([
    ["a script", "<svg viewBox='0 0 1 1'><script>x()</script></svg>", "<script"],
    ["an event", "<svg viewBox='0 0 1 1'><g onclick='x()'></g></svg>", "onclick"],
    ["a link", "<svg viewBox='0 0 1 1'><a href='javascript:x'><text>t</text></a></svg>", "href"],
    ["a page", "<svg viewBox='0 0 1 1'><foreignObject><p>t</p></foreignObject></svg>", "<p"],
  ])("keeps no %s", (_, svg, text) => {
    expect(standaloneDrawing(svg)?.markup).not.toContain(text);
  });

  it.each(["<svg viewBox='0 0 1 1'><g></svg>", "<svg><g></g></svg>", "<p>", ""])(
    "is none when it is broken: %s",
    (svg) => expect(standaloneDrawing(svg)).toBeNull(),
  );
});

describe("the looks of charts outside the site", () => {
  it("have the site's light colours", () => {
    const light = /:root \{([^}]*)\}/.exec(readFileSync("app/globals.css", "utf8"))?.[1] ?? "";
    const tokens = new Map(
      [...light.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
    );
    const aliases: Record<string, string> = {
      favourable: "achieved",
      unfavourable: "not-achieved",
    };
    for (const [name, value] of Object.entries(chartColours))
      expect(tokens.get(aliases[name] ?? name), name).toBe(value);
  });

  it("have the site's dark colours in a page of their own", () => {
    const dark =
      /dark\) \{\s*:root \{([^}]*)\}/.exec(readFileSync("app/globals.css", "utf8"))?.[1] ?? "";
    const told = Object.entries(darkChartColours).filter(([name]) => dark.includes(`--${name}:`));
    expect(told).toHaveLength(12);
    for (const [name, colour] of told) expect(dark, name).toContain(`--${name}: ${colour};`);
    expect(Object.keys(darkChartColours)).toEqual(Object.keys(chartColours));
    const page = embeddedPage(chartsOfPage(html), from);
    expect(page).toContain("prefers-color-scheme: dark");
    expect(page.split("<body>")[1]).not.toMatch(/="#[0-9a-f]{6}"/);
  });

  it("know every colour and size that a chart's components name", () => {
    const names = readdirSync("components/charts")
      .flatMap(
        (file) =>
          readFileSync(path.join("components/charts", file), "utf8").match(
            /\b(fill|stroke)-[a-z-]+\b|text-\[\d+px\]/g,
          ) ?? [],
      )
      .filter((name) => !/^(fill|stroke)-(width|dasharray|opacity|linecap|linejoin)$/.test(name));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(attributesOfClass(name), name).not.toBeNull();
  });
});
