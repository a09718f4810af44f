import { invented, real } from "./addresses";
import { expect, test } from "./fixture";

test("a politician follows the result from the start page to the line where it was printed", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByRole("region", { name: "Helsingborg" })
    .getByRole("link", { name: "Socialnämnden" })
    .click();
  await page.getByRole("link", { name: "2023 Bokslut" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Årsbokslut 2023");
  await page
    .getByRole("link", { name: /20\s725/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/rapporter\/arsbokslut-2023#rad-\d+$/);
  const line = page.locator(":target");
  await expect(line).toBeVisible();
  await expect(line).toContainText("-20 725");
});

test("a politician sets the first tertial against earlier first tertials with one click", async ({
  page,
}) => {
  await page.goto(`${invented}/nyckeltal/antal-anmalningar-om-oro-for-barn`);
  await page.getByRole("link", { name: "Januari–april" }).click();
  await expect(page).toHaveURL(/period=t1/);
  const chart = page.getByRole("figure").first();
  await expect(chart).toContainText("jan–apr");
  await expect(chart).not.toContainText("helår");
});

test("a controller finds the goals that were not achieved, over committees and years", async ({
  page,
}) => {
  await page.goto("/mal");
  await page.getByRole("combobox", { name: /^Bedömning/ }).selectOption({ label: "Inte uppnått" });
  await page.getByRole("button", { name: /Visa|Filtrera/ }).click();
  await expect(page).toHaveURL(/bedomning=inte-uppnatt/);
  const rows = page.locator("main tbody tr");
  expect(await rows.count()).toBeGreaterThan(0);
  await expect(page.locator("main")).toContainText("Inte uppnått");
});

test("an analyst takes a view out in both dialects", async ({ page, request }) => {
  await page.goto(`${real}/ekonomi`);
  const machine = page.getByRole("link", { name: "CSV (maskin)" }).first();
  const answer = await request.get((await machine.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const text = await answer.text();
  expect(text.split("\n")[0]).toContain(",");
  expect(text).not.toContain("\uFEFF");
  const excel = page.getByRole("link", { name: "CSV (Excel)" }).first();
  const bytes = await (await request.get((await excel.getAttribute("href")) ?? "")).body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString("utf8").split("\n")[0]).toContain(";");
});

test("every chart page is whole without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${invented}/nyckeltal`);
  await expect(page.getByRole("figure").first().locator("svg").first()).toBeVisible();
  await page.getByRole("link", { name: "Januari–augusti" }).click();
  await expect(page).toHaveURL(/=t2$/);
  await page.goto("/mal");
  await page.getByRole("combobox", { name: /^År/ }).selectOption("2024");
  await page.getByRole("button", { name: /Visa|Filtrera/ }).click();
  await expect(page).toHaveURL(/ar=2024/);
  await context.close();
});

test("the interactive chart is loaded when the reader asks for it, and not before", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto(`${invented}/nyckeltal/sjukfranvaro-procent`);
  await page.waitForLoadState("networkidle");
  const before = scripts.length;
  await page.getByText("Öppna interaktivt diagram").click();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
});

test("the keyboard alone reaches the content and a report's line", async ({ page }) => {
  await page.goto(real);
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveText(/Hoppa till innehåll/i);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#/);
  const link = page.getByRole("link", { name: "Rapporten rad för rad" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/rapporter\//);
});

test("a page on paper keeps its figures and leaves out the navigation", async ({ page }) => {
  await page.goto(`${invented}/ekonomi`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("figure").first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Nämndens sidor" })).toBeHidden();
});
