import { expect, test } from "./fixture";

test("a word typed without its dots leads to the indicator, without JavaScript", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  const form = page.getByRole("search", { name: "Hela webbplatsen" });
  await form.getByRole("searchbox").fill("varddygnen helsingborg");
  await form.getByRole("button", { name: "Sök" }).click();
  await expect(page).toHaveURL(/\/sok\?q=varddygnen\+helsingborg$/);
  await page
    .getByRole("link", { name: /vårddygn/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/helsingborg\/[a-z]+\/nyckeltal\//);
  await context.close();
});

test("a search without a hit proposes a word that has some", async ({ page }) => {
  await page.goto("/sok?q=vardygnn");
  await page.getByRole("link", { name: "vårddygn", exact: true }).click();
  await expect(page.getByRole("status")).toContainText(/träff/);
});
