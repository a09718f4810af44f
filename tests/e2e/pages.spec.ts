import { chartPages, publicPages } from "./addresses";
import { expect, test } from "./fixture";

for (const address of publicPages) {
  test(`${address} is accessible and fits, wide and narrow, light and dark`, async ({
    page,
    expectAccessible,
  }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessible();

    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: "dark" });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, "nothing sticks out at 320 px").toBeLessThanOrEqual(320);
    await expectAccessible();
  });
}

for (const address of chartPages) {
  test(`${address} has its charts, summaries and tables in the first HTML`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    const charts = html.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.every((chart) => /<svg[\s\S]*<\/svg>/.test(chart))).toBe(true);
    expect(html).toContain("<table");
  });
}

test("an invented municipality says so on every page, a real one never", async ({ page }) => {
  for (const address of publicPages.filter((each) => each.startsWith("/exempelkommun"))) {
    await page.goto(address);
    await expect(page.getByText(/Påhittad kommun/i).first()).toBeVisible();
  }
  for (const address of publicPages.filter((each) => /^\/(helsingborg|enkoping)/.test(each))) {
    await page.goto(address);
    await expect(page.getByText(/Påhittad/i)).toHaveCount(0);
  }
});

for (const address of [
  "/finns-inte",
  "/helsingborg/finns-inte",
  "/helsingborg/socialnamnden/finns-inte",
  "/helsingborg/socialnamnden/nyckeltal/finns-inte",
  "/helsingborg/socialnamnden/rapporter/arsbokslut-1999",
]) {
  test(`${address} answers 404 and says so`, async ({ page, expectAccessible }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible();
  });
}

test("unknown parameters fall back", async ({ page }) => {
  for (const address of [
    "/mal?ar=hej&grupp=xyz&ordning=&bedomning=../..",
    "/helsingborg/socialnamnden?rapport=finns-inte",
    "/helsingborg/socialnamnden/ekonomi?rapport=%00",
    "/exempelkommun/stodnamnden/nyckeltal?period=t9&okand=1",
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
  }
});
